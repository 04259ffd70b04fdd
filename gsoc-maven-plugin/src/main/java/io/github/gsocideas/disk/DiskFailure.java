package io.github.gsocideas.disk;

import io.github.gsocideas.finding.NearMatch;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What went wrong on the disk, in words: an exception of Java's file systems has often no more than a file's name. */
public final class DiskFailure {

    private DiskFailure() {}

    /** Why the ideas directory, or what is in it, can't be read, and what to do. */
    public static String ofIdeasDirectory(Path directory, IOException e) {
        String where = "say where %s with <ideasDirectory> or -Dgsoc.ideasDirectory";
        if (e instanceof NotDirectoryException) {
            return "the ideas directory " + directory + " is a file, not a directory; "
                    + where.formatted("the ideas are");
        }
        if (e instanceof NoSuchFileException) {
            return "the ideas directory " + directory + " is not there; "
                    + namesake(directory)
                            .map(name -> "did you mean " + name + ", which is? Else make it, or ")
                            .orElse("make it, or ")
                    + where.formatted("it is");
        }
        return "the ideas directory " + directory + " can't be read: " + reason(e);
    }

    /** What is called nearly the same as a directory that isn't there, and stands where it should. */
    private static Optional<String> namesake(Path directory) {
        Path parent = directory.getParent();
        if (parent == null) {
            return Optional.empty();
        }
        try (Stream<Path> siblings = Files.list(parent)) {
            List<String> names = siblings.filter(Files::isDirectory)
                    .map(sibling -> sibling.getFileName().toString())
                    .sorted()
                    .toList();
            return NearMatch.find(directory.getFileName().toString(), names);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What went wrong. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (e instanceof FileAlreadyExistsException file) {
            return file.getFile() + " is a file, not a directory";
        }
        if (e instanceof NoSuchFileException none) {
            return none.getFile() + " is not there";
        }
        if (e instanceof FileSystemLoopException loop) {
            return loop.getFile() + " is a link to a directory that it is in";
        }
        boolean unexplained = e instanceof FileSystemException failure && failure.getReason() == null;
        return unexplained || e.getMessage() == null ? e.toString() : e.getMessage();
    }
}

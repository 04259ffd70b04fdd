package io.github.gsocideas.disk;

import io.github.gsocideas.authoring.IdeaFileName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file for an idea that there is none for yet. */
public final class NewIdeaFile {

    private NewIdeaFile() {}

    /**
     * Writes an idea to a file of its own; no file is ever overwritten.
     *
     * @param directory where it goes; made if it isn't there
     * @param projectDirectory what a stranger's commit can put links into; nothing below it is written through one
     * @param title what the file's name is made from
     * @param extension what comes after the dot
     * @return the file
     * @throws InvalidPathException when the file system can't hold a file of that name
     */
    public static Path write(Path directory, Path projectDirectory, String title, String extension, byte[] content)
            throws IOException {
        Links.refuse(directory.startsWith(projectDirectory) ? projectDirectory : directory, directory);
        Files.createDirectories(directory);
        Set<String> taken = taken(directory);
        while (true) {
            String name = IdeaFileName.derive(title, taken);
            try {
                return Files.write(directory.resolve(name + "." + extension), content, StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException e) {
                // Somebody else was quicker.
                taken.add(name);
            }
        }
    }

    /**
     * The file of an idea that has a title already, of those that {@link #write} gives a title's name.
     *
     * @param directory where ideas are; it needn't be there
     */
    public static Optional<Path> withTitle(Path directory, String title) throws IOException {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        String name = IdeaFileName.derive(title, Set.of());
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                if (stem(file).replaceFirst("-[0-9]+$", "").equals(name)
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(title)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    /** What no new file may be called in whatever format: two ideas of one name would be one on the wiki's side. */
    private static Set<String> taken(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(NewIdeaFile::stem).collect(Collectors.toCollection(HashSet::new));
        }
    }
}

package io.github.gsocideas.disk;

import io.github.gsocideas.finding.SourceText;
import java.io.File;
import java.io.FileFilter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something on the disk that what a check finds depends on.
 *
 * @param kind what of it
 * @param path where it is, absolute
 * @param detail what the kind needs to know beside that; mostly nothing
 */
public record Sight(Kind kind, Path path, String detail) {

    /** What of a file or directory is looked at. */
    public enum Kind {
        /** The names in a directory. */
        ENTRIES,
        /** The names of the files in a directory, which a build adds another directory to. */
        FILES,
        /** What a file holds. */
        CONTENT,
        /** How a file begins; the detail says how much of it. */
        BEGINNING,
        /** Whether anything is there. */
        PRESENCE,
        /** Where it is when no link is in the way. */
        REAL_PATH,
        /** Which files the detail, an {@code x-fileIn}, asks for. */
        REFERABLE_FILES
    }

    /** How much of a file is read: more than any that is looked into may have. */
    static final int MOST_BYTES = SourceText.MAXIMUM_BYTES + 1;

    /** A sight that needs no detail. */
    Sight(Kind kind, Path path) {
        this(kind, path, "");
    }

    /**
     * What is to be seen now: the same text as long as it is the same.
     *
     * @throws IOException when it can't be looked at, or is a link now where it was none
     */
    String look() throws IOException {
        return switch (kind) {
            case ENTRIES -> names(file -> true);
            case FILES -> names(File::isFile);
            case CONTENT -> ContentHash.sha256(bytes(MOST_BYTES));
            case BEGINNING -> ContentHash.sha256(bytes(Integer.parseInt(detail)));
            case PRESENCE -> String.valueOf(Files.exists(path));
            case REAL_PATH -> path.toRealPath().toString();
            case REFERABLE_FILES -> joined(ReferableFiles.paths(path, detail));
        };
    }

    /** Paths, sorted, as a text that no others are: no path has two slashes in a row. */
    static String joined(Set<String> paths) {
        return String.join("//", paths);
    }

    private String names(FileFilter wanted) throws IOException {
        File[] files = path.toFile().listFiles(wanted);
        if (files == null || Files.isSymbolicLink(path)) {
            throw new IOException(path + " is no directory");
        }
        String names = Stream.of(files).map(File::getName).sorted().collect(Collectors.joining("/"));
        return ContentHash.sha256(names.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes(int length) throws IOException {
        try (InputStream stream = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return stream.readNBytes(length);
        }
    }
}

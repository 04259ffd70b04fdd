package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Several files that come into a directory, in which others may be; none of those is ever overwritten. */
public final class NewFiles {

    private final Path directory;
    private final Path projectDirectory;
    private final Map<Path, SortedMap<String, String>> names = new HashMap<>();

    /**
     * A directory, which needn't be there.
     *
     * @param directory where they go, absolute
     * @param projectDirectory what a stranger's commit can put links into; nothing below it is written through one
     */
    public NewFiles(Path directory, Path projectDirectory) {
        this.directory = directory;
        this.projectDirectory = projectDirectory;
    }

    /**
     * The path of what has a file's name already, whatever its extension and letter case; empty where nothing has.
     *
     * @param path the file's path in the directory, with {@code /} between names
     */
    public Optional<String> namesake(String path) throws IOException {
        Path file = directory.resolve(path);
        SortedMap<String, String> there = names.get(file.getParent());
        if (there == null) {
            there = names(file.getParent());
            names.put(file.getParent(), there);
        }
        return Optional.ofNullable(there.get(key(file)))
                .map(name -> path.substring(0, path.lastIndexOf('/') + 1) + name);
    }

    private static SortedMap<String, String> names(Path parent) throws IOException {
        SortedMap<String, String> names = new TreeMap<>();
        if (Files.isDirectory(parent)) {
            try (Stream<Path> files = Files.list(parent)) {
                files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                        .forEach(file -> names.put(key(file), file.getFileName().toString()));
            }
        }
        return names;
    }

    private static String key(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Writes each file as a whole or not at all.
     *
     * @param files content by path, with {@code /} between names
     * @return those that came there in the meantime, and were left alone
     * @throws InvalidPathException when the file system can't hold a file of such a name
     */
    public SortedSet<String> write(SortedMap<String, byte[]> files) throws IOException {
        Path trusted = directory.startsWith(projectDirectory) ? projectDirectory : directory;
        for (String path : files.keySet()) {
            Links.refuse(trusted, directory.resolve(path));
        }
        SortedSet<String> left = new TreeSet<>();
        if (files.isEmpty()) {
            return left;
        }
        Files.createDirectories(directory);
        WholeFile.removeAbandoned(directory);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try {
                WholeFile.writeNew(directory.resolve(file.getKey()), directory, file.getValue());
            } catch (FileAlreadyExistsException e) {
                left.add(file.getKey());
            }
        }
        return left;
    }
}

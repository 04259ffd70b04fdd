package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Several files that come into a directory, in which others may be; none of those is ever overwritten. */
public final class NewFiles {

    private static final Map<PosixFilePermission, PosixFilePermission> RUNS_BY_READER = Map.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE);

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
     * How the path of what is there is spelt, whatever its letter case, since two that differ in that alone are one on some
     * systems; empty where nothing is.
     *
     * @param path the file's path in the directory, with {@code /} between names
     */
    public Optional<String> spelling(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        Optional<String> parent = slash < 0 ? Optional.of("") : spelling(path.substring(0, slash));
        String name = path.substring(slash + 1);
        return parent.isEmpty()
                ? Optional.empty()
                : spelling(directory.resolve(parent.get()), name).map(spelt -> child(parent.get(), spelt));
    }

    private static Optional<String> spelling(Path parent, String name) throws IOException {
        if (!Files.isDirectory(parent)) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name::equalsIgnoreCase)
                    .min(Comparator.comparing((String spelt) -> !spelt.equals(name))
                            .thenComparing(Comparator.naturalOrder()));
        }
    }

    private static String child(String parent, String name) {
        return parent.isEmpty() ? name : parent + "/" + name;
    }

    /**
     * What a file that is there holds.
     *
     * @param path the file's path in the directory, with {@code /} between names
     * @return no text where it is no file
     */
    public String text(String path) throws IOException {
        Path file = directory.resolve(path);
        return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }

    /** Whether a directory of this path has anything in it. */
    public boolean isFilled(String path) throws IOException {
        Path inside = directory.resolve(path);
        if (!Files.isDirectory(inside)) {
            return false;
        }
        try (Stream<Path> children = Files.list(inside)) {
            return children.findAny().isPresent();
        }
    }

    /**
     * Lets all who may read a file run it, too.
     *
     * @return whether the file system knows of such a thing
     */
    public boolean makeExecutable(String path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(directory.resolve(path), PosixFileAttributeView.class);
        if (view == null) {
            return false;
        }
        Set<PosixFilePermission> permissions =
                EnumSet.copyOf(view.readAttributes().permissions());
        RUNS_BY_READER.forEach((reads, runs) -> {
            if (permissions.contains(reads)) {
                permissions.add(runs);
            }
        });
        view.setPermissions(permissions);
        return true;
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

package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A directory of generated files that knows which are its own: an index in it names them, so that a file which is no
 * longer generated can be removed, and nobody else's ever is.
 */
public final class OutputDirectory {

    private static final String INDEX = "outputs.index";

    /** A file on its way; of a name that is no longer than others, and that no output has. */
    private static final String PARTIAL = "outputs.part";

    /** What a line of the index can hold. */
    private static final Pattern LINE = Pattern.compile("\\P{Cc}+");

    private final Path directory;

    public OutputDirectory(Path directory) {
        this.directory = directory.normalize();
    }

    /**
     * Makes the generated files those given. A file is written as a whole or not at all, and only where its bytes
     * change; one that was written before and isn't given now is removed.
     *
     * @param files content by path, with {@code /} between names
     * @return how many files were written
     * @throws IllegalArgumentException when a path holds a control character, which the index has no line for
     */
    public int write(SortedMap<String, byte[]> files) throws IOException {
        for (String path : files.keySet()) {
            if (!LINE.matcher(path).matches()) {
                throw new IllegalArgumentException("not a path for an index: " + path);
            }
        }
        SortedSet<String> before = index();
        SortedSet<String> either = new TreeSet<>(before);
        either.addAll(files.keySet());
        // Named before it is written, a file is known as ours even if the build is stopped in between.
        writeIndex(either);
        // Before anything is written: a file may come where a directory was, or differ from one in letter case alone.
        for (String path : before) {
            if (!files.containsKey(path)) {
                remove(directory.resolve(path));
            }
        }
        int written = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            written += WholeFile.write(directory.resolve(file.getKey()), PARTIAL, file.getValue()) ? 1 : 0;
        }
        writeIndex(files.keySet());
        return written;
    }

    private SortedSet<String> index() throws IOException {
        Path index = directory.resolve(INDEX);
        if (!Files.isRegularFile(index)) {
            return new TreeSet<>();
        }
        // Whatever became of the index, nothing outside of the directory is ours.
        return new String(Files.readAllBytes(index), StandardCharsets.UTF_8)
                .lines()
                .filter(path -> LINE.matcher(path).matches())
                .filter(path -> directory.resolve(path).normalize().startsWith(directory))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void writeIndex(Collection<String> paths) throws IOException {
        WholeFile.write(
                directory.resolve(INDEX), PARTIAL, (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Removes a file and the directories that are empty without it. */
    private void remove(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            Files.delete(file);
            for (Path parent = file.getParent();
                    !parent.equals(directory) && isEmpty(parent);
                    parent = parent.getParent()) {
                Files.delete(parent);
            }
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.findAny().isEmpty();
        }
    }
}

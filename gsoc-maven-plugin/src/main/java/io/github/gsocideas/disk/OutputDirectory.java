package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A directory of generated files that knows which are its own: an index in it names them with their contents' hashes, so
 * that a file which is no longer generated can be removed, and nobody else's ever is. Nothing is read, written or removed
 * through a link.
 */
public final class OutputDirectory {

    private static final String INDEX = "outputs.index";

    /** What a line of the index can hold of a path. */
    private static final Pattern PATH = Pattern.compile("\\P{Cc}+");

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\P{Cc}+)");

    private final Path directory;
    private final Path trusted;

    /**
     * A directory.
     *
     * @param projectDirectory what a stranger's commit can put links into; only links below it are refused, and those below
     *     the directory itself
     */
    public OutputDirectory(Path directory, Path projectDirectory) {
        this.directory = directory.normalize();
        this.trusted = this.directory.startsWith(projectDirectory) ? projectDirectory : this.directory;
    }

    /** A directory of nobody's project. */
    OutputDirectory(Path directory) {
        this(directory, directory.normalize());
    }

    /** The same for whom it is no matter how far it is. */
    int write(SortedMap<String, byte[]> files) throws IOException {
        return write(files, Progress.NONE, file -> {});
    }

    /**
     * Makes the directory hold these generated files, and none of earlier builds. A file is written as a whole or not at
     * all, and only where its bytes change; one of an earlier build is removed, unless somebody has changed it.
     *
     * @param files content by path, with {@code /} between names
     * @param progress is told after each file
     * @param changed takes each file that is written or removed, those of this class's own among them
     * @return how many files were written
     * @throws IllegalArgumentException when a path holds a control character, which the index has no line for
     */
    public int write(SortedMap<String, byte[]> files, Progress progress, Consumer<Path> changed) throws IOException {
        for (String path : files.keySet()) {
            if (!PATH.matcher(path).matches()) {
                throw new IllegalArgumentException("not a path for an index: " + path);
            }
        }
        for (String path : files.keySet()) {
            Links.refuse(trusted, directory.resolve(path));
        }
        Links.refuse(trusted, directory.resolve(INDEX));
        Files.createDirectories(directory);
        WholeFile.removeAbandoned(directory);
        SortedMap<String, Set<String>> before = index();
        SortedMap<String, Set<String>> now = new TreeMap<>();
        files.forEach((path, content) -> now.put(path, Set.of(ContentHash.sha256(content))));
        // Named before it is written, a file is known as ours even if the build is stopped in between.
        boolean isNamed = writeIndex(either(before, now));
        // Before anything is written: a file may come where a directory was, or differ from one in letter case alone.
        for (Map.Entry<String, Set<String>> file : before.entrySet()) {
            if (!files.containsKey(file.getKey())) {
                remove(file.getKey(), file.getValue()).ifPresent(changed);
            }
        }
        int written = 0;
        int done = 0;
        for (Map.Entry<String, byte[]> content : files.entrySet()) {
            Path file = directory.resolve(content.getKey());
            if (WholeFile.write(file, directory, content.getValue())) {
                written++;
                changed.accept(file);
            }
            progress.done(++done, files.size());
        }
        if (writeIndex(now) || isNamed) {
            changed.accept(directory.resolve(INDEX));
        }
        return written;
    }

    /**
     * The first of some files that somebody else has put here.
     *
     * @param paths with {@code /} between names
     */
    public Optional<Path> foreign(Set<String> paths) throws IOException {
        Set<String> ours = index().keySet();
        return paths.stream()
                .filter(path -> !ours.contains(path))
                .map(directory::resolve)
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    /** The hashes of what was written, by path; whatever became of the index, nothing outside of the directory is ours. */
    private SortedMap<String, Set<String>> index() throws IOException {
        Path index = directory.resolve(INDEX);
        SortedMap<String, Set<String>> hashes = new TreeMap<>();
        if (Files.isRegularFile(index, LinkOption.NOFOLLOW_LINKS)) {
            new String(Files.readAllBytes(index), StandardCharsets.UTF_8)
                    .lines()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .filter(line -> isInside(line.group(2)))
                    .forEach(line -> hashes.computeIfAbsent(line.group(2), path -> new TreeSet<>())
                            .add(line.group(1)));
        }
        return hashes;
    }

    private boolean isInside(String path) {
        try {
            Path file = directory.resolve(path).normalize();
            return file.startsWith(directory) && !file.equals(directory);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static SortedMap<String, Set<String>> either(
            SortedMap<String, Set<String>> before, SortedMap<String, Set<String>> now) {
        SortedMap<String, Set<String>> either = new TreeMap<>(before);
        now.forEach((path, hashes) -> either.merge(
                path,
                hashes,
                (some, others) ->
                        Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new))));
        return either;
    }

    private boolean writeIndex(SortedMap<String, Set<String>> hashes) throws IOException {
        String lines = hashes.entrySet().stream()
                .flatMap(file -> file.getValue().stream().map(hash -> hash + "  " + file.getKey() + "\n"))
                .collect(Collectors.joining());
        return WholeFile.write(directory.resolve(INDEX), directory, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Removes a file that holds what was written to it, and the directories that are empty without it. */
    private Optional<Path> remove(String path, Set<String> hashes) throws IOException {
        Path file = directory.resolve(path).normalize();
        for (Path way = file; !way.equals(directory); way = way.getParent()) {
            if (Links.isLink(way)) {
                return Optional.empty(); // what is behind it is none of ours
            }
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !hashes.contains(ContentHash.sha256(Files.readAllBytes(file)))) {
            return Optional.empty();
        }
        Files.delete(file);
        for (Path parent = file.getParent();
                !parent.equals(directory) && isEmpty(parent);
                parent = parent.getParent()) {
            Files.delete(parent);
        }
        return Optional.of(file);
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.findAny().isEmpty();
        }
    }
}

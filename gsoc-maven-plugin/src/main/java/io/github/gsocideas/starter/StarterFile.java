package io.github.gsocideas.starter;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that a new repository begins with.
 *
 * @param path from the project's directory, with {@code /} between names
 * @param text what it holds
 * @param isExecutable whether it is run by its name
 * @param isOfRoot whether it counts only in the root of the repository
 * @param isOfLines whether its lines stand by themselves, so that a file that is there can be given those that it lacks
 * @param otherPaths where else a file of its purpose is looked for by those who read it
 */
public record StarterFile(
        String path, String text, boolean isExecutable, boolean isOfRoot, boolean isOfLines, List<String> otherPaths) {

    private static final Pattern SLASHES = Pattern.compile("^/|/$");

    /** Keeps a copy. */
    public StarterFile {
        otherPaths = List.copyOf(otherPaths);
    }

    static StarterFile of(String path, String text) {
        return new StarterFile(path, text, false, false, false, List.of());
    }

    static StarterFile executable(String path, String text) {
        return new StarterFile(path, text, true, false, false, List.of());
    }

    static StarterFile ofRoot(String path, String text) {
        return new StarterFile(path, text, false, true, false, List.of());
    }

    static StarterFile ofLines(String path, String text) {
        return new StarterFile(path, text, false, false, true, List.of());
    }

    /** The same file, which may stand at other paths, too. */
    StarterFile orAt(String... others) {
        return new StarterFile(path, text, isExecutable, isOfRoot, isOfLines, List.of(others));
    }

    /** All paths that it may have, its own first. */
    public List<String> paths() {
        return Stream.concat(Stream.of(path), otherPaths.stream()).toList();
    }

    /**
     * The lines that another text lacks; none where lines don't stand by themselves.
     *
     * @param there what a file of that path holds already
     */
    public List<String> lacking(String there) {
        Set<String> present = there.lines().map(StarterFile::bare).collect(Collectors.toSet());
        return isOfLines
                ? text.lines().filter(line -> !present.contains(bare(line))).toList()
                : List.of();
    }

    /** A line as it is compared: git takes {@code /target} and {@code target/} for the same here. */
    private static String bare(String line) {
        return SLASHES.matcher(line.strip()).replaceAll("");
    }
}

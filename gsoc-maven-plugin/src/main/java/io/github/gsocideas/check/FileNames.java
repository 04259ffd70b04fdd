package io.github.gsocideas.check;

import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.InvisibleCharacters;
import io.github.gsocideas.finding.LogText;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.page.WikitextOutput;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with the names of idea files and of the directories that they are in, as names: each must be one on every
 * system that somebody may check the ideas out on, and be seen.
 */
final class FileNames {

    /** The most that a file system takes for a name, in bytes of UTF-8. */
    private static final int LONGEST = 255;

    private static final Pattern RESERVED_CHARACTER = Pattern.compile("[<>:\"|?*]");

    /** A device of Windows, with any extension. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3]) *(?:\\..*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final List<Finding> findings = new ArrayList<>();

    /** Each path to a directory or file, by what it is on a system that knows neither letter case nor ways to compose. */
    private final Map<String, String> paths = new HashMap<>();

    private FileNames() {}

    /** A finding for each name; for a directory's at the first of its files. */
    static List<Finding> find(IdeasDirectory ideas) {
        FileNames names = new FileNames();
        ideas.paths().forEach(path -> names.addPath(path, ideas.file(path)));
        return names.findings;
    }

    private void addPath(String path, String file) {
        for (int start = 0; start < path.length(); ) {
            int slash = path.indexOf('/', start);
            boolean isDirectory = slash >= 0;
            int end = isDirectory ? slash : path.length();
            String other = paths.putIfAbsent(key(path.substring(0, end), isDirectory), path.substring(0, end));
            String name = path.substring(start, end);
            if (other == null) {
                addName(name, isDirectory, file);
            } else if (isDirectory && !other.equals(path.substring(0, end))) {
                paths.put(key(path.substring(0, end), true), path.substring(0, end));
                add(
                        file,
                        "the directory '" + name + "' is the same as '" + other.substring(other.lastIndexOf('/') + 1)
                                + "' on some systems",
                        "give both the same name, or rename one");
            }
            start = end + 1;
        }
    }

    /** Two files that are the same are found where their wikitext files are. */
    private static String key(String path, boolean isDirectory) {
        return isDirectory ? sameOnSomeSystems(path) + "/" : path;
    }

    /** A path as it is on a system that knows neither letter case nor the ways to compose a letter with its marks. */
    static String sameOnSomeSystems(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private void addName(String name, boolean isDirectory, String file) {
        InvisibleCharacters.find(file, name).ifPresent(findings::add);
        fault(name, isDirectory)
                .ifPresent(fault ->
                        add(file, "the name '" + LogText.escapePath(name) + "' " + fault, "rename it, or exclude it"));
    }

    private static Optional<String> fault(String name, boolean isDirectory) {
        Matcher reserved = RESERVED_CHARACTER.matcher(name);
        if (reserved.find()) {
            return Optional.of("holds '" + reserved.group() + "', which Windows doesn't take");
        }
        if (DEVICE.matcher(name).matches()) {
            return Optional.of("is a device's on Windows");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("ends with a " + (name.endsWith(".") ? "full stop" : "blank") + ", which Windows drops");
        }
        return tooLong(name, isDirectory ? name : WikitextOutput.ideaFile(name));
    }

    /** What is wrong with a name that is too long itself, or whose output's is. */
    static Optional<String> tooLong(String name, String output) {
        int bytes = Math.max(bytes(name), bytes(output));
        return bytes > LONGEST
                ? Optional.of("is too long: the wikitext file's has " + bytes + " bytes, and may have " + LONGEST)
                : Optional.empty();
    }

    private void add(String file, String message, String hint) {
        findings.add(Finding.error("file", file, Position.START, message, hint));
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}

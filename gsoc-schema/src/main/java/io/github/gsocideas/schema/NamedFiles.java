package io.github.gsocideas.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Files that a value names one of, as {@code x-fileIn} says it.
 *
 * @param files a directory, or an Ant pattern, in the project's directory; {@link #DIRECTORY} and {@link #NAME} may be in it
 * @param key the key in such a file whose value is its name; empty where the file's own name is
 * @param ignoreCase whether a name is the same in any letter case
 */
public record NamedFiles(String files, Optional<String> key, boolean ignoreCase) {

    /** Stands for the name of the directory that the idea file is in. */
    public static final String DIRECTORY = "{directory}";

    /** Stands, in the last name of the pattern, for the value. */
    public static final String NAME = "{name}";

    /** What means something in an Ant pattern of one name, and the name itself. */
    private static final Pattern SIGN = Pattern.compile("\\*+|\\?|" + Pattern.quote(NAME));

    /** Files that are named by their names, as they are spelt. */
    public static NamedFiles of(String files) {
        return new NamedFiles(files, Optional.empty(), false);
    }

    /** What an {@code x-fileIn} says; empty where it says nothing that the meta-schema accepts. */
    static Optional<NamedFiles> read(JsonNode value) {
        JsonNode files = value.isObject() ? value.path("files") : value;
        return files.isString()
                ? Optional.of(new NamedFiles(
                        files.stringValue(),
                        value.path("key").stringValueOpt(),
                        value.path("ignoreCase").booleanValue(false)))
                : Optional.empty();
    }

    /** Whether other files are meant in another directory. */
    public boolean dependOnDirectory() {
        return files.contains(DIRECTORY);
    }

    /** Those that an idea file in a directory of this name means. */
    public NamedFiles in(String directory) {
        return new NamedFiles(files.replace(DIRECTORY, directory), key, ignoreCase);
    }

    /** The Ant patterns of their paths from the project's directory. */
    public List<String> patterns() {
        String pattern = files.replace(NAME, "*");
        return isNameMarked() ? List.of(pattern) : List.of(pattern, pattern + "/*");
    }

    /** Whether {@link #NAME} says what of a file's name is its name here. */
    public boolean isNameMarked() {
        return files.contains(NAME);
    }

    /**
     * What a file's own name says that it is called: without its extension, or what {@link #NAME} stands for.
     *
     * @param file the name, without directories
     */
    public Optional<String> nameOf(String file) {
        if (isNameMarked()) {
            Matcher name = marked().matcher(file);
            return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
        }
        int dot = file.lastIndexOf('.');
        return Optional.of(dot < 0 ? file : file.substring(0, dot)).filter(name -> !name.isEmpty());
    }

    private Pattern marked() {
        StringBuilder pattern = new StringBuilder();
        String last = files.substring(files.lastIndexOf('/') + 1);
        int start = 0;
        for (Matcher sign = SIGN.matcher(last); sign.find(); start = sign.end()) {
            pattern.append(Pattern.quote(last.substring(start, sign.start())));
            pattern.append(
                    switch (sign.group().charAt(0)) {
                        case '*' -> ".*";
                        case '?' -> ".";
                        default -> "(.+)";
                    });
        }
        return Pattern.compile(pattern + Pattern.quote(last.substring(start)), Pattern.DOTALL);
    }

    /** The files, as messages have them. */
    @Override
    public String toString() {
        return files;
    }
}

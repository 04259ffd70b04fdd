package io.github.gsocideas.finding;

import java.util.Comparator;

/**
 * One thing that is wrong with an idea file, and how to mend it.
 *
 * @param severity how much it weighs
 * @param rule the JSON Schema keyword, or our own name, of what is broken
 * @param file the file, relative to the build's base directory, with {@code /} between names
 * @param position the place in the file
 * @param field the field, as in {@code contact[0].email}; empty where the file as a whole is meant
 * @param message what is wrong, in a sentence without a full stop
 * @param hint how to mend it, likewise; empty where the message leaves no doubt
 */
public record Finding(
        Severity severity, String rule, String file, Position position, String field, String message, String hint) {

    /** The rule of the finding that stands for all that aren't told of a file with very many. */
    public static final String MORE = "more";

    private static final int LONGEST = 1000;

    /**
     * Keeps it to one line of a sane length: what is quoted of a file may have line ends in it, be all of the file, or
     * move a terminal's cursor.
     */
    public Finding {
        field = line(field);
        message = line(message);
        hint = line(hint);
    }

    /** By file, line and column; findings at the same place keep their order, which is the schema's. */
    public static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::file).thenComparing(Finding::position);

    /** An error in a file that is wrong as a file, whatever fields it has. */
    public static Finding error(String rule, String file, Position position, String message, String hint) {
        return new Finding(Severity.ERROR, rule, file, position, "", message, hint);
    }

    /** The same finding with another weight. */
    public Finding withSeverity(Severity other) {
        return new Finding(other, rule, file, position, field, message, hint);
    }

    private static String line(String text) {
        if (text.length() <= LONGEST && text.codePoints().allMatch(Finding::isShown)) {
            return text;
        }
        int end = text.length() <= LONGEST ? text.length() : text.offsetByCodePoints(0, LONGEST);
        StringBuilder line = new StringBuilder();
        text.substring(0, end).codePoints().forEach(character -> {
            if (isShown(character)) {
                line.appendCodePoint(character);
            } else {
                line.append("\\u%04X".formatted(character));
            }
        });
        return end < text.length() ? line + "…" : line.toString();
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> true;
        };
    }

    /** The finding on one line: {@code file:line:column: message; hint [rule]}. */
    @Override
    public String toString() {
        return line(file) + ":" + position + ": " + message + (hint.isEmpty() ? "" : "; " + hint) + " [" + rule + "]";
    }
}

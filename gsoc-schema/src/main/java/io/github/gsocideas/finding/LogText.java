package io.github.gsocideas.finding;

import java.util.regex.Pattern;

/**
 * Text made fit for one line of a log, whoever wrote it.
 *
 * <p>What can't be seen, or moves or turns around what is seen, is shown as the escape {@code \}{@code u202E}; a line break
 * as {@code ⏎}, the sign of its key, and a tab as {@code \t}. A CI server takes some lines of its log for commands: Azure
 * and GitHub what begins with {@code ##vso[}, {@code ##[} and the like anywhere in a line, GitHub what begins with {@code ::}
 * at its start. One character of such a beginning is shown as an escape, too. What is fit already stays as it is.
 */
public final class LogText {

    /** The second of the signs that a command begins with, with the word and the bracket behind it. */
    private static final Pattern COMMAND = Pattern.compile("(?<=#)#(?=[\\p{L}\\p{N}_.-]*\\[)");

    private static final Pattern COMMAND_AT_START = Pattern.compile("^(\\s*):(?=:)");

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?|\n");

    private static final String SHOWN_LINE_BREAK = "⏎";

    /** A tab in a path, where a backslash and a {@code t} would look like a directory's separator and a name. */
    private static final String SHOWN_TAB = escape('\t');

    private LogText() {}

    /** A sentence, with what it quotes, fit for a line. */
    public static String escape(String text) {
        return escape(text, "\\t");
    }

    /** A file's path fit for a line: no escape in it looks like a directory's separator and a name. */
    public static String escapePath(String path) {
        return escape(path, SHOWN_TAB);
    }

    private static String escape(String text, String tab) {
        return isFit(text)
                ? text
                : withoutCommands(withoutUnseen(LINE_BREAK.matcher(text).replaceAll(SHOWN_LINE_BREAK), tab));
    }

    /** Whether a text has none of the characters that may have to be escaped, as most have. */
    private static boolean isFit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean mayBeginCommand = character == '#' || (character == ':' && text.startsWith("::", i));
            if (character < ' ' || character > '~' || mayBeginCommand) {
                return false;
            }
        }
        return true;
    }

    private static String withoutUnseen(String text, String tab) {
        if (text.codePoints().allMatch(LogText::isShown)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\t') {
                line.append(tab);
            } else {
                line.append(isShown(character) ? Character.toString(character) : escape(character));
            }
        });
        return line.toString();
    }

    private static String withoutCommands(String line) {
        String within = COMMAND.matcher(line).replaceAll("\\\\u0023");
        return COMMAND_AT_START.matcher(within).replaceAll("$1\\\\u003A");
    }

    private static String escape(int character) {
        return "\\u%04X".formatted(character);
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> !InvisibleCharacters.isIgnorable(character) && !isReplacement(character);
        };
    }

    /** What stands for an object or for a character that couldn't be decoded. */
    private static boolean isReplacement(int character) {
        return character == 0xFFFC || character == 0xFFFD;
    }
}

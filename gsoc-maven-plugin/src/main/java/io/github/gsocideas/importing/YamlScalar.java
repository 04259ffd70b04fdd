package io.github.gsocideas.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as YAML that every reader takes for just this text: as it stands where that is sure, in a block where it has several
 * lines or is long, else between quotes, with escapes for what can't be seen there.
 */
public final class YamlScalar {

    /** A longer text stands on a line of its own. */
    private static final int LONGEST = 90;

    /** What YAML of any version reads as this text: a blank in it makes it more than a word such as {@code null}. */
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z][A-Za-z0-9.,()'/-]*(?: [A-Za-z0-9.,()'/-]+)+");

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[A-Za-z0-9][A-Za-z0-9./_~%?&=+-]*|[A-Za-z][A-Za-z0-9._+-]*@[A-Za-z0-9][A-Za-z0-9.-]*");

    private static final Pattern WORD = Pattern.compile("[A-Za-z](?:[A-Za-z-]*[A-Za-z])?");

    /** Words that some version of YAML takes for something else, in lower case. */
    private static final Set<String> TAKEN = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    /** What a block can't hold: control characters, what may end a line, and what marks the order of bytes. */
    private static final Pattern NOT_IN_BLOCK =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\uFEFF\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private YamlScalar() {}

    /** A key. */
    public static String key(String name) {
        return isWord(name) || name.matches("[A-Za-z]+_[A-Za-z_]*[A-Za-z]") ? name : quoted(name);
    }

    /**
     * What stands after a key's colon or an entry's dash.
     *
     * @param indent what the key's line begins with
     */
    public static String value(String text, String indent) {
        boolean isShort = text.length() <= LONGEST;
        if (isWord(text)
                || ADDRESS.matcher(text).matches()
                || (isShort && SENTENCE.matcher(text).matches())) {
            return " " + text + "\n";
        }
        boolean isOneLine = text.indexOf('\n') < 0;
        return (isOneLine && isShort) || !fitsBlock(text) ? " " + quoted(text) + "\n" : block(text, indent + "  ");
    }

    private static boolean isWord(String text) {
        return WORD.matcher(text).matches() && !isTaken(text);
    }

    /** Whether some version of YAML takes a word for something else than a text. */
    public static boolean isTaken(String word) {
        return TAKEN.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a block gives back the text: its first line says how far it is indented, and white space around is lost. */
    private static boolean fitsBlock(String text) {
        return !text.isEmpty()
                && !isSpace(text.charAt(0))
                && !isSpace(text.charAt(text.length() - 1))
                && !NOT_IN_BLOCK.matcher(text).find();
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t' || character == '\n';
    }

    private static String block(String text, String indent) {
        return text.lines()
                .map(line -> line.isEmpty() ? "\n" : indent + line + "\n")
                .collect(Collectors.joining("", " |\n", ""));
    }

    /** A text between quotes, on one line. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(character);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (isSeen(character)) {
                        quoted.appendCodePoint(character);
                    } else {
                        quoted.append((character > 0xFFFF ? "\\U%08X" : "\\u%04X").formatted(character));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

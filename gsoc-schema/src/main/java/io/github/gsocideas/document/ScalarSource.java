package io.github.gsocideas.document;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.SourceText;
import java.util.Arrays;

/**
 * Where the characters of a text value stand in its file. YAML indents and folds a text, and quotes hide some of it; what
 * can be seen of it keeps its order, and so is found again character by character.
 */
public final class ScalarSource {

    private static final int UNKNOWN = -1;

    private final SourceText source;
    private final Position start;
    private final int[] offsets;

    private ScalarSource(SourceText source, Position start, int[] offsets) {
        this.source = source;
        this.start = start;
        this.offsets = offsets;
    }

    /**
     * Finds a value's characters.
     *
     * @param source the file
     * @param start where the value begins in it
     * @param value the value, with or without the white space around it
     */
    public static ScalarSource of(SourceText source, Position start, String value) {
        return of(source, start, value, Spelling.at(source.text(), source.offset(start)));
    }

    /** The same for a value that is part of the file as it stands there, but for its indentation. */
    public static ScalarSource asItStands(SourceText source, Position start, String value) {
        return of(source, start, value, new Spelling(source.text(), ' ', source.offset(start)));
    }

    private static ScalarSource of(SourceText source, Position start, String value, Spelling spelling) {
        int[] offsets = new int[value.length()];
        Arrays.fill(offsets, UNKNOWN);
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int character = value.codePointAt(i);
            if (!isBlank(character)) {
                int next = spelling.nextVisible();
                if (next != character) {
                    break; // an alias stands here, and its text elsewhere
                }
                offsets[i] = spelling.offset();
            }
        }
        return new ScalarSource(source, start, offsets);
    }

    /**
     * The place of a character, or of the next one that can be seen; the value's beginning where it can't be found.
     *
     * @param index from 0, in UTF-16 units
     */
    public Position at(int index) {
        return Arrays.stream(offsets, Math.min(index, offsets.length), offsets.length)
                .filter(offset -> offset != UNKNOWN)
                .mapToObj(source::position)
                .findFirst()
                .orElse(start);
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\n';
    }

    /** A value as YAML or JSON spells it, of which the characters that can be seen are read one by one. */
    private static final class Spelling {

        private static final int END = -1;

        private final String text;
        private final char style;
        private int offset;
        private int next;

        private Spelling(String text, char style, int next) {
            this.text = text;
            this.style = style;
            this.next = next;
        }

        /** The value that begins here, after what YAML calls its properties, an anchor and a tag. */
        static Spelling at(String text, int start) {
            int at = start;
            while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
                while (at < text.length() && !isBlank(text.charAt(at))) {
                    at++;
                }
                while (at < text.length() && isBlank(text.charAt(at))) {
                    at++;
                }
            }
            char style = at < text.length() ? text.charAt(at) : ' ';
            return switch (style) {
                case '|', '>' -> new Spelling(text, style, text.indexOf('\n', at) + 1);
                case '"', '\'' -> new Spelling(text, style, at + 1);
                default -> new Spelling(text, ' ', at);
            };
        }

        /** Where the character read last begins. */
        int offset() {
            return offset;
        }

        int nextVisible() {
            while (next < text.length()) {
                offset = next;
                int character = text.codePointAt(next);
                next += Character.charCount(character);
                if (style == '"' && character == '\\' && next < text.length()) {
                    character = escaped(text.charAt(next++));
                } else if (style == '\'' && character == '\'') {
                    next++;
                }
                if (!isBlank(character)) {
                    return character;
                }
            }
            return END;
        }

        private int escaped(char letter) {
            return switch (letter) {
                case 'n', 't', ' ', '\t', '\n', 'r', 'b', 'f' -> ' ';
                case 'x' -> hexadecimal(2);
                case 'u' -> unicode();
                case 'U' -> hexadecimal(8);
                case '_' -> '\u00A0';
                case 'N' -> '\u0085';
                case 'L' -> '\u2028';
                case 'P' -> '\u2029';
                default -> letter;
            };
        }

        /** A character of JSON's, which writes those beyond the first 65,536 as two escapes. */
        private int unicode() {
            int unit = hexadecimal(4);
            if (Character.isHighSurrogate((char) unit) && text.startsWith("\\u", next)) {
                next += 2;
                return Character.toCodePoint((char) unit, (char) hexadecimal(4));
            }
            return unit;
        }

        private int hexadecimal(int digits) {
            int end = Math.min(text.length(), next + digits);
            int value = Integer.parseUnsignedInt(text.substring(next, end), 16);
            next = end;
            return value;
        }
    }
}

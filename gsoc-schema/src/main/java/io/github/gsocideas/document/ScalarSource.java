package io.github.gsocideas.document;

import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the characters of a text value stand in its file. YAML indents and folds a text, and quotes hide some of it; what
 * can be seen of it keeps its order, and so is found again character by character.
 */
public final class ScalarSource {

    private static final int UNKNOWN = -1;

    /** The style of a text that is part of a Markdown file. */
    private static final char AS_IT_STANDS = 'M';

    /** What means nothing to YAML within a value without quotes. */
    private static final Pattern PLAIN = Pattern.compile("[^:#,\\[\\]{}]*");

    private final SourceText source;
    private final Position start;
    private final String value;
    private final char style;
    private final int[] offsets;

    /** Where each character's spelling ends; known where its offset is. */
    private final int[] ends;

    private ScalarSource(SourceText source, Position start, String value, char style, int[] offsets, int[] ends) {
        this.source = source;
        this.start = start;
        this.value = value;
        this.style = style;
        this.offsets = offsets;
        this.ends = ends;
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
        return of(source, start, value, new Spelling(source.text(), AS_IT_STANDS, source.offset(start)));
    }

    private static ScalarSource of(SourceText source, Position start, String value, Spelling spelling) {
        int[] offsets = new int[value.length()];
        int[] ends = new int[value.length()];
        Arrays.fill(offsets, UNKNOWN);
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int character = value.codePointAt(i);
            if (!isBlank(character)) {
                int next = spelling.nextVisible();
                if (next != character
                        && spelling.skipTo(
                                value.substring(i).lines().findFirst().orElseThrow())) {
                    next = spelling.nextVisible();
                }
                if (next != character) {
                    break; // an alias stands here, and its text elsewhere
                }
                offsets[i] = spelling.offset();
                ends[i] = spelling.end();
            }
        }
        return new ScalarSource(source, start, value, spelling.style(), offsets, ends);
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

    /**
     * Where a part of the value stands that can be seen; empty, at its beginning, where its end can't be found.
     *
     * @param from from 0, in UTF-16 units
     * @param to likewise; the place after its last character
     */
    public Region region(int from, int to) {
        Position begin = at(from);
        int last = Math.min(to, offsets.length) - 1;
        while (last >= from && offsets[last] == UNKNOWN) {
            last--;
        }
        return last < from ? Region.at(begin) : new Region(begin, source.position(ends[last]));
    }

    /**
     * The change that puts something else in place of a part of the value; empty where how the value is written makes that a
     * person's work: with escapes, over several lines, or where it would need quotes.
     *
     * @param from from 0, in UTF-16 units
     * @param to likewise; the place after its last character
     * @param replacement what the value is to hold there
     */
    public Optional<Fix> fix(int from, int to, String replacement) {
        Region region = region(from, to);
        boolean isWrittenAsItIs = region.isOnOneLine() && source.text(region).equals(value.substring(from, to));
        return isWrittenAsItIs && replacement.indexOf('\n') < 0
                ? spelt(replacement, from).map(spelling -> new Fix(region, spelling))
                : Optional.empty();
    }

    private Optional<String> spelt(String replacement, int from) {
        return switch (style) {
            case AS_IT_STANDS, '|', '>' -> Optional.of(replacement);
            case '"' -> Optional.of(replacement.replace("\\", "\\\\").replace("\"", "\\\""));
            case '\'' -> Optional.of(replacement.replace("'", "''"));
            default -> from > 0 && PLAIN.matcher(replacement).matches() ? Optional.of(replacement) : Optional.empty();
        };
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

        char style() {
            return style;
        }

        /** Where the character read last ends. */
        int end() {
            return next;
        }

        /** Where the character read last begins. */
        int offset() {
            return offset;
        }

        /** Goes on where a line stands further down: a text of a Markdown file may have something else between its parts. */
        boolean skipTo(String line) {
            int at = style == AS_IT_STANDS ? text.indexOf(line, offset) : END;
            next = at == END ? next : at;
            return at != END;
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

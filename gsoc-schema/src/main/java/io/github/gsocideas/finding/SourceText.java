package io.github.gsocideas.finding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** A file's text, with its byte order mark gone and its line ends made LF, that knows the place of each character. */
public final class SourceText {

    /** The largest file that is read, in bytes: no idea of a sane size comes near. */
    public static final int MAXIMUM_BYTES = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final String text;
    private final int[] lineStarts;

    /** The offsets of the second units of code points that are two UTF-16 units. */
    private final int[] pairEnds;

    private SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        IntStream.Builder lines = IntStream.builder();
        IntStream.Builder pairs = IntStream.builder();
        lines.add(0);
        for (int offset = 0; offset < text.length(); offset++) {
            char character = text.charAt(offset);
            if (character == '\n') {
                lines.add(offset + 1);
            } else if (Character.isLowSurrogate(character)) {
                pairs.add(offset);
            }
        }
        this.lineStarts = lines.build().toArray();
        this.pairEnds = pairs.build().toArray();
    }

    /**
     * Decodes a file.
     *
     * @param file its name in findings
     * @param bytes its content
     * @throws UnreadableException when it is too large, not UTF-8, holds a control character, or is what Git left of a file
     */
    public static SourceText of(String file, byte[] bytes) throws UnreadableException {
        if (bytes.length > MAXIMUM_BYTES) {
            throw new UnreadableException(Finding.error(
                    "size",
                    file,
                    Position.START,
                    "the file has more than 1 MiB (" + MAXIMUM_BYTES + " bytes), the most that is read",
                    "move what is long to a page of its own and link to it"));
        }
        SourceText source = new SourceText(file, normalized(decode(file, bytes)));
        Optional<Finding> control = source.controlCharacter();
        if (control.isPresent()) {
            throw new UnreadableException(control.get());
        }
        Optional<Finding> mark = VersionControlMarks.find(source);
        if (mark.isPresent()) {
            throw new UnreadableException(mark.get());
        }
        return source;
    }

    /**
     * A text that is a part of a file, such as a page in an export, or a file of a kind of its own.
     *
     * @param file what findings are to name
     * @param text the text, whose line ends are made LF here, too
     */
    public static SourceText ofText(String file, String text) {
        return new SourceText(file, normalized(text));
    }

    /** The file's name in findings. */
    public String file() {
        return file;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /**
     * The place of a character.
     *
     * @param offset from 0, in UTF-16 units; the text's length is the place after its end
     */
    public Position position(int offset) {
        int line = countBefore(lineStarts, offset + 1);
        int start = lineStarts[line - 1];
        int pairs = countBefore(pairEnds, offset) - countBefore(pairEnds, start);
        return new Position(line, offset - start - pairs + 1);
    }

    /**
     * The part of the text between two offsets.
     *
     * @param start from 0, in UTF-16 units
     * @param end likewise; the offset after the last character
     */
    public Region region(int start, int end) {
        return new Region(position(start), position(end));
    }

    /** What stands in a part of the text. */
    public String text(Region region) {
        return text.substring(offset(region.start()), offset(region.end()));
    }

    /** The character at a place: {@link #position} the other way round. */
    public int offset(Position position) {
        int start = lineStarts[position.line() - 1];
        int before = countBefore(pairEnds, start);
        int offset = start;
        // Each round takes in the pairs that the last one has come to; a long line isn't gone through for each of its
        // places.
        for (int next = start + position.column() - 1; next != offset; ) {
            offset = next;
            next = start + position.column() - 1 + countBefore(pairEnds, offset) - before;
        }
        boolean isInPair = offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return isInPair ? offset + 1 : offset;
    }

    /** How many lines there are; what is after the last line's end counts as one. */
    public int lines() {
        return lineStarts.length;
    }

    /**
     * What stands in a line, without its end; empty after the last.
     *
     * @param number from 1
     */
    public String line(int number) {
        if (number > lineStarts.length) {
            return "";
        }
        int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
        return text.substring(lineStarts[number - 1], end);
    }

    /** The part of a line from a place on, without the white space at the line's end: what a parser stumbles over. */
    public Region restOfLine(Position position) {
        int start = offset(position);
        int lineEnd = text.indexOf('\n', start);
        int end = lineEnd < 0 ? text.length() : lineEnd;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return region(start, end);
    }

    /** The text before an offset, with its places. */
    public SourceText before(int offset) {
        return new SourceText(file, text.substring(0, offset));
    }

    /** An error in a part of this file. */
    public Finding error(String rule, Region region, String message, String hint) {
        return Finding.error(rule, file, region, message, hint);
    }

    /** An error at a place in this file. */
    public Finding error(String rule, Position position, String message, String hint) {
        return Finding.error(rule, file, position, message, hint);
    }

    /**
     * The first character of a value that no wiki shows, such as an escape in quotes can give: MediaWiki replaces control
     * characters, lone surrogates and noncharacters when a page is saved.
     *
     * @param value the text to look at
     * @param region where it stands
     */
    public Optional<Finding> controlCharacter(String value, Region region) {
        int offset = control(value);
        return offset < 0 ? Optional.empty() : Optional.of(control(value.codePointAt(offset), region));
    }

    private Optional<Finding> controlCharacter() {
        int offset = control(text);
        if (offset < 0) {
            return Optional.empty();
        }
        int character = text.codePointAt(offset);
        return Optional.of(control(character, region(offset, offset + Character.charCount(character))));
    }

    /** Where the first control character of a text is; below 0 where it has none. */
    private static int control(String value) {
        int character;
        for (int offset = 0; offset < value.length(); offset += Character.charCount(character)) {
            character = value.codePointAt(offset);
            if (isControl(character)) {
                return offset;
            }
        }
        return -1;
    }

    private Finding control(int character, Region region) {
        return error(
                "control-character",
                region,
                "the control character U+%04X can't be shown on a wiki".formatted(character),
                "delete it; an editor that shows invisible characters finds it");
    }

    private static boolean isControl(int character) {
        return (character < ' ' && character != '\t' && character != '\n')
                || (character >= 0x7F && character < 0xA0 && character != 0x85)
                || (character >= 0xD800 && character < 0xE000)
                || (character & 0xFFFE) == 0xFFFE;
    }

    /**
     * Decodes UTF-8.
     *
     * @param file what the finding names
     * @throws UnreadableException when it isn't UTF-8, with the place of the byte that can't stand there
     */
    public static String decode(String file, byte[] bytes) throws UnreadableException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(input).toString();
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            SourceText readable = new SourceText(file, normalized(before));
            throw new UnreadableException(readable.error(
                    "encoding",
                    readable.position(readable.text.length()),
                    "the file is not UTF-8: the byte 0x%02X can't stand here".formatted(bytes[input.position()] & 0xFF),
                    "save it as UTF-8 in your editor"));
        }
    }

    private static String normalized(String decoded) {
        String unmarked = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** How many of the sorted numbers are below a limit. */
    private static int countBefore(int[] sorted, int limit) {
        int found = Arrays.binarySearch(sorted, limit);
        return found >= 0 ? found : -found - 1;
    }
}

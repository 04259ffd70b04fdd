package io.github.gsocideas.document;

import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What keeps a file from being JSON, in words for somebody who has never seen JSON, and where it is to be mended. A parser
 * says what it expected; here is looked at what stands there, and before it: of
 * <pre>
 *   "difficulty": "Low"
 *   "skills": "C"
 * </pre>
 * it complains of the second line, and the comma is missing at the end of the first.
 *
 * @param region what is wrong
 * @param message what is wrong with it
 * @param hint what to write
 */
record JsonSlip(Region region, String message, String hint) {

    private static final String IN_QUOTES = "each key and each text stands in double quotes: \"key\": \"text\"";

    private static final String LOOKING_LIKE_QUOTES = "'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\uFF02";

    /** What looks like one of JSON's characters and is none. */
    private static final Map<Character, Character> LOOKING_ALIKE = Map.of(
            '\uFF1A', ':', '\uFF0C', ',', '\u3001', ',', '\uFF5B', '{', '\uFF5D', '}', '\uFF3B', '[', '\uFF3D', ']');

    /** Words of other languages for what JSON has, too. */
    private static final Map<String, String> FOREIGN =
            Map.of("None", "null", "nil", "null", "True", "true", "False", "false", "yes", "true", "no", "false");

    /** What stands without quotes, up to what ends a value. */
    private static final Pattern BARE = Pattern.compile("[^\\s,:\"{}\\[\\]](?:[^\\n,:\"{}\\[\\]]*[^\\s,:\"{}\\[\\]])?");

    private static final Pattern NUMBER = Pattern.compile("[-+.]?[0-9].*|NaN|-?Infinity");

    /**
     * Finds what is wrong.
     *
     * @param complaint the parser's
     * @param at where it stumbled, as an offset
     */
    static JsonSlip find(SourceText source, String complaint, int at) {
        String text = source.text();
        if (complaint.contains("unquoted character") || complaint.contains("end-of-input")) {
            return unclosed(source, at);
        }
        if (complaint.contains("escape")) {
            int backslash = Math.max(0, text.lastIndexOf('\\', Math.max(0, at - 1)));
            return new JsonSlip(
                    source.region(backslash, Math.min(backslash + 2, text.length())),
                    "'\\' begins an escape in JSON, and there is none like this",
                    "write \\\\ for '\\' itself");
        }
        int start = wordStart(text, at, complaint);
        return start >= text.length() ? unclosed(source, at) : atCharacter(source, complaint, start);
    }

    private static JsonSlip atCharacter(SourceText source, String complaint, int at) {
        String text = source.text();
        char character = text.charAt(at);
        int before = lastBefore(text, at);
        char last = before < 0 ? ' ' : text.charAt(before);
        Optional<JsonSlip> alike = lookingAlike(source, at, character);
        if (alike.isPresent()) {
            return alike.get();
        }
        if (character == '#' || text.startsWith("//", at) || text.startsWith("/*", at)) {
            return new JsonSlip(restOfLine(source, at), "JSON knows no comments", "delete it");
        }
        if (last == ',' && "}],".indexOf(character) >= 0) {
            return new JsonSlip(
                    source.region(before, before + 1),
                    "nothing follows this comma but '" + character + "'",
                    "delete the comma");
        }
        if (complaint.contains("comma") || complaint.contains("close marker")) {
            return afterValue(source, at, before);
        }
        if (complaint.contains("colon")) {
            return afterKey(source, at, before);
        }
        return last == '}' || last == ']'
                ? new JsonSlip(
                        restOfLine(source, at),
                        "something follows the closing '" + last + "'",
                        "delete it; one file holds one idea")
                : bare(source, complaint, at);
    }

    private static Optional<JsonSlip> lookingAlike(SourceText source, int at, char character) {
        Region region = source.region(at, at + 1);
        if (LOOKING_LIKE_QUOTES.indexOf(character) >= 0) {
            return Optional.of(new JsonSlip(region, "'" + character + "' is no quote in JSON", IN_QUOTES));
        }
        boolean isBlank = Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT;
        if (!isBlank && !LOOKING_ALIKE.containsKey(character)) {
            return Optional.empty();
        }
        String meant = isBlank ? "a blank" : "'" + LOOKING_ALIKE.get(character) + "'";
        return Optional.of(new JsonSlip(
                region,
                "the character U+%04X looks like %s, and is none to JSON".formatted((int) character, meant),
                "write " + meant + " instead of it"));
    }

    /** Where a comma or a closing bracket has to be, and something else is. */
    private static JsonSlip afterValue(SourceText source, int at, int before) {
        String text = source.text();
        char character = text.charAt(at);
        boolean isOnOneLine = text.indexOf('\n', before) > at || text.indexOf('\n', before) < 0;
        if (character == ';' || character == '.') {
            return new JsonSlip(
                    source.region(at, at + 1), "'" + character + "' stands where a comma has to be", "write ','");
        }
        if (":}]".indexOf(character) >= 0) {
            return opening(source, at);
        }
        if (text.charAt(before) == '"' && isOnOneLine && character != '"') {
            return new JsonSlip(
                    source.region(before, before + 1),
                    "a '\"' ends the text here, and words follow it",
                    "write \\\" for a quote within a text");
        }
        Matcher bare = BARE.matcher(text);
        return character == '-'
                        && isOnOneLine
                        && bare.region(wordStart(text, at), text.length()).lookingAt()
                ? bare(source, "", bare.start())
                : new JsonSlip(
                        source.region(before, before + 1), "a comma is missing after this", "write ',' after it");
    }

    /** Where a colon has to be, and something else is. */
    private static JsonSlip afterKey(SourceText source, int at, int before) {
        char character = source.text().charAt(at);
        if (character == '=' || character == ';') {
            return new JsonSlip(
                    source.region(at, at + 1), "'" + character + "' stands where a colon has to be", "write ':'");
        }
        return ",}".indexOf(character) >= 0
                ? new JsonSlip(
                        source.region(before, before + 1),
                        "between '{' and '}' each text has a key, and this one has none",
                        "write \"key\": \"text\"; a list stands between '[' and ']'")
                : new JsonSlip(
                        source.region(before, before + 1),
                        "a colon is missing after this",
                        "write ':' between a key and its value");
    }

    /** A text or a number that JSON doesn't take as it stands. */
    private static JsonSlip bare(SourceText source, String complaint, int at) {
        Matcher bare = BARE.matcher(source.text()).region(at, source.text().length());
        if (!bare.lookingAt()) {
            return new JsonSlip(
                    restOfLine(source, at),
                    complaint.contains("property name")
                            ? "a key is missing before this"
                            : "a value is missing before this",
                    IN_QUOTES);
        }
        String word = bare.group();
        Region region = source.region(bare.start(), bare.end());
        String quoted = "write \"" + Quotation.shorten(word).replace("\"", "\\\"") + "\"";
        if (FOREIGN.containsKey(word)) {
            return new JsonSlip(region, "'" + word + "' is no word of JSON's", "write " + FOREIGN.get(word));
        }
        String what = NUMBER.matcher(word).matches() ? "' is no number in JSON" : "' stands without quotes";
        return new JsonSlip(region, "'" + Quotation.shorten(word) + what, quoted);
    }

    /** Quotes that their line doesn't end, or a bracket that is never closed. */
    private static JsonSlip unclosed(SourceText source, int at) {
        String text = source.text();
        int line = text.lastIndexOf('\n', Math.max(0, Math.min(at, text.length()) - 1)) + 1;
        int quote = -1;
        for (int i = line; i < Math.min(at, text.length()); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                quote = quote < 0 ? i : -1;
            }
        }
        if (quote < 0) {
            return opening(source, text.length());
        }
        return at < text.length() && text.charAt(at) == '\t'
                ? new JsonSlip(source.region(at, at + 1), "a tab stands in a text", "write a blank, or \\t")
                : new JsonSlip(
                        restOfLine(source, quote),
                        "the quotes that open here are not closed in their line",
                        "close them where the text ends; write \\n for a line's end within it");
    }

    /** The innermost bracket that isn't closed before a place. */
    private static JsonSlip opening(SourceText source, int at) {
        String text = source.text();
        Deque<Integer> open = new ArrayDeque<>();
        boolean isQuoted = false;
        for (int i = 0; i < Math.min(at, text.length()); i++) {
            char character = text.charAt(i);
            if (isQuoted && character == '\\') {
                i++;
            } else if (character == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (character == '{' || character == '[')) {
                open.push(i);
            } else if (!isQuoted && (character == '}' || character == ']') && !open.isEmpty()) {
                open.pop();
            }
        }
        int bracket = open.isEmpty() ? 0 : open.peek();
        String closing = text.startsWith("[", bracket) ? "]" : "}";
        return new JsonSlip(
                source.region(bracket, Math.min(bracket + 1, text.length())),
                "the '" + (closing.equals("]") ? "[" : "{") + "' that opens here is not closed",
                "write '" + closing + "' where it ends");
    }

    private static Region restOfLine(SourceText source, int at) {
        return source.restOfLine(source.position(at));
    }

    /** Where the last character before a place is that is no white space; below 0 where there is none. */
    private static int lastBefore(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before;
    }

    /** The parser stumbles within or after a number that is none, and at the beginning of all else. */
    private static int wordStart(String text, int at, String complaint) {
        return complaint.contains("numeric") || complaint.contains("Non-standard") ? wordStart(text, at) : at;
    }

    private static int wordStart(String text, int at) {
        int start = Math.min(at, text.length());
        while (start > 0
                && !Character.isWhitespace(text.charAt(start - 1))
                && ",:\"{}[]".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}

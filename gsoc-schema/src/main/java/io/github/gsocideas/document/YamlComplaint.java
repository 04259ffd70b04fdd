package io.github.gsocideas.document;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a YAML parser complains of, in words for somebody who has never seen YAML. How to mend it is said by {@link YamlHints}. */
final class YamlComplaint {

    /** A character that begins no value. */
    private static final Pattern NO_START = Pattern.compile("found character '(.+)' that cannot start any token");

    private static final Pattern TOKEN_FOUND = Pattern.compile("(?:found|got) '?<?(?<token>[^'>]+)");

    /** What stands where the end of the fields, or of a list, was expected. */
    private static final Map<String, String> AFTER_END = Map.of(
            "block sequence start", "this '- ' begins in another column than the lines that it belongs to",
            "block mapping start", "this line begins in another column than the lines that it belongs to",
            "-", "this '- ' begins in another column than the lines that it belongs to",
            "scalar", "a text follows where the value has ended");

    /** What a complaint means, by what it has in it; the longest that fits is said. */
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("sequence entries are not allowed", "a list can't begin in the line of its key"),
            Map.entry("mapping keys are not allowed", "a '?' stands where none may stand"),
            Map.entry("could not find expected ':'", "this line begins no field"),
            Map.entry("unexpected end of stream", "the quotes that open here are never closed"),
            Map.entry("unexpected document separator", "a line of '---' or '...' stands between quotes"),
            Map.entry("expected ',' or ']'", "a ',' or the closing ']' is missing before this"),
            Map.entry("expected ',' or '}'", "a ',' or the closing '}' is missing before this"),
            Map.entry(
                    "unknown escape character", "'\\' in double quotes begins an escape, and YAML has none like this"),
            Map.entry(
                    "expected escape sequence", "'\\' in double quotes begins an escape, and this one isn't complete"),
            Map.entry("expected a comment or a line break", "a text stands in the line of '|' or '>'"),
            Map.entry("indentation indicator", "a text stands in the line of '|' or '>'"),
            Map.entry("the node content", "a value is missing before this"),
            Map.entry("expected '<document start>'", "this belongs to no field"),
            Map.entry(
                    "expected alphabetic or numeric character",
                    "'*' and '&' at a value's beginning mean something to YAML"),
            Map.entry("unexpected character found", "'*' and '&' at a value's beginning mean something to YAML"),
            Map.entry("undefined tag handle", "'!' at a value's beginning means something to YAML"),
            Map.entry("expected URI", "'!' at a value's beginning means something to YAML"),
            Map.entry("directive", "a line that begins with '%' is a command to YAML"));

    private static final Pattern TWO_COLONS = Pattern.compile(":\\s.*:(?:\\s|\\z)");

    private YamlComplaint() {}

    /**
     * The complaint in words.
     *
     * @param complaint the parser's, on one line
     * @param line what stands in the line that it complains of
     * @param before what stands in the line before that
     */
    static String inWords(String complaint, String line, String before) {
        if (complaint.contains("TAB")) {
            return "a tab stands in the indentation, which is of blanks in YAML";
        }
        Matcher noStart = NO_START.matcher(complaint);
        if (noStart.find()) {
            return "a value can't begin with '" + noStart.group(1) + "'";
        }
        if (complaint.contains("mapping values are not allowed")) {
            return isDeeper(line, before)
                    ? "this line is indented, and the line before it has its value already"
                    : "a second ': ' stands in this line";
        }
        if (complaint.contains("<stream end>")) {
            return "the bracket or brace that opens here is never closed";
        }
        Matcher token = TOKEN_FOUND.matcher(complaint);
        if (complaint.contains("<block end>") && token.find()) {
            return AFTER_END.getOrDefault(token.group("token"), "this belongs to nothing that stands above it");
        }
        return MEANINGS.entrySet().stream()
                .filter(entry -> complaint.contains(entry.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse(complaint);
    }

    /** Whether a line is indented deeper than the one before, which isn't blank, and has no more than one colon. */
    static boolean isDeeper(String line, String before) {
        return !before.isBlank() && !TWO_COLONS.matcher(line).find() && indentation(line) > indentation(before);
    }

    static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}

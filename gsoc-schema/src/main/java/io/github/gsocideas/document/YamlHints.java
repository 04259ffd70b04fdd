package io.github.gsocideas.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How to mend what a YAML parser stumbles over, for somebody who has never seen YAML. */
final class YamlHints {

    private static final String OTHERWISE =
            "each line reads 'key: value'; a text of several lines goes below 'key: |', indented by two blanks";

    /** Advice by what the parser's complaint has in it; the first that fits is given. */
    private static final Map<String, String> BY_COMPLAINT = new LinkedHashMap<>();

    static {
        BY_COMPLAINT.put(
                "mapping values are not allowed",
                "leave a blank after each key's colon; a text with ': ' in it goes in quotes, or below 'key: |'");
        BY_COMPLAINT.put("TAB", "indent with blanks, not with tabs");
        BY_COMPLAINT.put("cannot start any token", "put a text that begins with this character in quotes");
        BY_COMPLAINT.put("escape character", "write the character itself, or put the text in single quotes");
        BY_COMPLAINT.put("escape sequence", "write \\\\ for '\\' itself, or put the text in single quotes");
        BY_COMPLAINT.put("unexpected end of stream", "close them where the text ends");
        BY_COMPLAINT.put("<stream end>", "close the bracket or brace, or put a text that begins with one in quotes");
        BY_COMPLAINT.put("<document start>", "begin each line with a field's name and a colon");
        BY_COMPLAINT.put("'<scalar>'", "a text with quotes in it goes below 'key: |', indented by two blanks");
        BY_COMPLAINT.put("expected ','", "close the bracket or brace, or put a text with one in it in quotes");
        BY_COMPLAINT.put("<block sequence start>", "let each '- ' of a list begin in the same column");
        BY_COMPLAINT.put("<block mapping start>", "let the lines that belong together begin in the same column");
        BY_COMPLAINT.put("but found '-'", "let the lines that belong together begin in the same column");
    }

    private YamlHints() {}

    /** What a parser complains of where a text begins with a character that means something to YAML. */
    private static final Pattern MISREAD =
            Pattern.compile("'<scalar>'|unexpected character found|entries are not allowed"
                    + "|values are not allowed|keys are not allowed|a comment or a line break|the node content");

    /** Such a character at the start of a value. */
    private static final Pattern INDICATOR =
            Pattern.compile("\\s*(?:- +)*(?:[^\\s:#\\[{'\"-][^:]*:\\s+)([\\[{*&|>?,:-])");

    private static final Pattern ASTERISK = Pattern.compile("\\s+[*] ");

    /** What a parser complains of where a text goes on below a comment. */
    private static final Pattern CUT_OFF = Pattern.compile("'<scalar>'|could not find expected ':'");

    private static final Pattern COMMENT = Pattern.compile("^[^'\"#|>]*\\S[ \\t]+#");

    /**
     * Advice on a parser's complaint.
     *
     * @param line what stands in the line that it complains of
     * @param before what stands in the line before that
     */
    static String on(String complaint, String line, String before) {
        if (CUT_OFF.matcher(complaint).find() && endsWithComment(before)) {
            return "in the line before, '#' begins a comment, which ends the text: put it all in quotes, or below 'key: |'";
        }
        if (ASTERISK.matcher(line).lookingAt()) {
            return "begin each entry of the list with '- ' instead of '* ', or write '|' after the key's colon";
        }
        if (complaint.contains("mapping values are not allowed") && YamlComplaint.isDeeper(line, before)) {
            boolean isField = YamlComplaint.indentation(before) == 0 && !before.startsWith("- ");
            return (isField
                            ? "let each field begin at the beginning of a line"
                            : "let keys that belong together begin in the same column")
                    + "; a text of several lines goes below 'key: |'";
        }
        Matcher start = INDICATOR.matcher(line);
        if (MISREAD.matcher(complaint).find() && start.lookingAt()) {
            return "put a text that begins with '" + start.group(1) + "' in quotes, or below 'key: |'";
        }
        return BY_COMPLAINT.entrySet().stream()
                .filter(entry -> complaint.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHERWISE);
    }

    /** Whether YAML reads the end of a line as a comment, so that a text in it has ended. */
    static boolean endsWithComment(String line) {
        return COMMENT.matcher(line).find();
    }
}

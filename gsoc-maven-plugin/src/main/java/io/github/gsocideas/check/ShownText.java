package io.github.gsocideas.check;

import io.github.gsocideas.proof.RenderedText;
import io.github.gsocideas.validation.ShownLine;
import io.github.gsocideas.wikitext.MagicWords;
import io.github.gsocideas.wikitext.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader sees of a wikitext, line by line: without what is never words, such as a category, an image or a tag that is
 * to be filled in.
 */
final class ShownText {

    /** How many letters and digits outside of all brackets leave no doubt that something is shown. */
    private static final int MANY = 200;

    /** A heading, or the first row of a table, which a table has after its own line. */
    private static final Pattern HEADING = Pattern.compile(
            "^(={1,6})[^\\n]*\\1[ \\t]*$|<(h[1-6])(?=[\\s/>])[^<>]*>.*?</\\2\\s*>|<th(?=[\\s/>])[^<>]*>.*?(?:</th>|(?=</?t[hrd]|\\z))",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HEADING_CELL = Pattern.compile("^!([^\\n]*)$", Pattern.MULTILINE);

    /** A line in bold, or a term, which heads what is below it where there is something. */
    private static final Pattern BOLD_LINE =
            Pattern.compile("^(?:'{3}[^'\\n]+'{3}|;[^:\\n]+)[ \\t]*$", Pattern.MULTILINE);

    private static final Pattern TABLE = Pattern.compile("\\{(?:\\||\\{\\{!\\}\\})");

    /** A tag that ends a line. */
    private static final Pattern BLOCK_TAG = Pattern.compile(
            "(?i)</?(?:blockquote|br|center|dd|div|dl|dt|h[1-6]|hr|li|ol|p|table|td|th|tr|ul)(?=[\\s/>])[^<>]*>");

    /** A link that draws a picture or does something, and a tag as text, which is one to be filled in. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?i)\\[\\[\\s*(?:category|file|image)\\s*:[^\\[\\]]*\\]\\]|(?:<|&lt;|&#60;)/?(?![a-z][a-z0-9+.-]*:|[^<>&@\\s]+@)[a-z][^<>&]{0,100}(?:>|&gt;|&#62;)|"
                    + MagicWords.BEHAVIOUR_SWITCH.pattern());

    /** The signs of a heading and of an indented line, which are shown as such. */
    private static final Pattern LINE_MARKS = Pattern.compile("^[=:;]+ ?| ?=+$");

    private static final String RULE = "----";

    private ShownText() {}

    /** Whether there are so many words that what they are needn't be looked at. */
    static boolean hasManyWords(String wikitext) {
        int depth = 0;
        int words = 0;
        for (int i = 0; i < wikitext.length() && words < MANY; i++) {
            char character = wikitext.charAt(i);
            if ("<[{&".indexOf(character) >= 0) {
                depth++;
            } else if (">]};".indexOf(character) >= 0) {
                depth--;
            } else if (depth == 0 && Character.isLetterOrDigit(character)) {
                words++;
            }
        }
        return words >= MANY;
    }

    /**
     * The lines, headings last.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    static List<ShownLine> lines(String wikitext, Set<String> extensionTags) {
        return Prose.is(wikitext) ? linesOfProse(wikitext) : linesOfMarkup(wikitext, extensionTags);
    }

    /** The same as that of any wikitext, sooner: prose has no markup but what begins a line, and no heading but a term. */
    private static List<ShownLine> linesOfProse(String prose) {
        List<ShownLine> all = new ArrayList<>();
        List<ShownLine> unheaded = new ArrayList<>();
        for (int start = 0; start < prose.length(); ) {
            int newline = prose.indexOf('\n', start);
            int end = newline < 0 ? prose.length() : newline;
            boolean isTerm =
                    prose.charAt(start) == ';' && prose.substring(start, end).indexOf(':') < 0;
            String words = wordsOfLine(prose, start, end);
            if (!words.isEmpty()) {
                ShownLine line = new ShownLine(words, false);
                all.add(line);
                if (!isTerm) {
                    unheaded.add(line);
                }
            }
            start = end + 1;
        }
        return unheaded.isEmpty() ? all : unheaded;
    }

    /** A line of prose without the signs of a list, a term or a rule, and with one blank where there are several. */
    private static String wordsOfLine(String prose, int start, int end) {
        int from = start;
        while (from < end && "*#".indexOf(prose.charAt(from)) >= 0) {
            from++;
        }
        if (from == start && prose.startsWith(RULE, start)) {
            from += RULE.length();
        }
        from = pastBlanks(prose, from, end);
        int marks = from;
        while (marks < end && ":;".indexOf(prose.charAt(marks)) >= 0) {
            marks++;
        }
        StringBuilder words = new StringBuilder(end - marks);
        for (int i = marks == from ? from : pastBlanks(prose, marks, end); i < end; i++) {
            char character = prose.charAt(i);
            if (character != ' ' || (i + 1 < end && prose.charAt(i + 1) != ' ')) {
                words.append(character);
            }
        }
        return words.toString();
    }

    private static int pastBlanks(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The lines of any wikitext. */
    static List<ShownLine> linesOfMarkup(String wikitext, Set<String> extensionTags) {
        boolean hasTable = TABLE.matcher(wikitext).find();
        String cells = hasTable ? HEADING_CELL.matcher(wikitext).replaceAll("<th>$1</th>") : wikitext;
        List<String> words = words(HEADING.matcher(cells).replaceAll("\n"), extensionTags);
        List<String> unheaded =
                words(BOLD_LINE.matcher(HEADING.matcher(cells).replaceAll("\n")).replaceAll("\n"), extensionTags);
        List<String> below = unheaded.isEmpty() ? words : unheaded;
        return Stream.concat(
                        below.stream().map(line -> new ShownLine(line, false)),
                        words(headings(cells), extensionTags).stream().map(line -> new ShownLine(line, true)))
                .toList();
    }

    private static String headings(String wikitext) {
        return HEADING.matcher(wikitext).results().map(MatchResult::group).collect(Collectors.joining("\n"));
    }

    private static List<String> words(String wikitext, Set<String> extensionTags) {
        String words =
                NO_WORDS.matcher(BLOCK_TAG.matcher(wikitext).replaceAll("\n")).replaceAll("");
        return RenderedText.lines(words, extensionTags).stream()
                .map(line -> LINE_MARKS.matcher(line).replaceAll(""))
                .filter(line -> !line.isBlank())
                .toList();
    }
}

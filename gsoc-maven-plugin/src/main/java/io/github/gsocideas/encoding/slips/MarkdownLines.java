package io.github.gsocideas.encoding.slips;

import io.github.gsocideas.encoding.slips.OpenText.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Markdown's blocks in wikitext, which are told by the first signs of a line.
 *
 * <p>A line may begin with such a sign by chance, where an author wraps {@code 7 - 2} or {@code x > y}. So an entry, a number
 * or a quote is one at the beginning of a paragraph, behind a colon, or beside another one. {@code ## Goals} is right wikitext
 * below a line with a {@code #}; where there is none, a wiki would show the number of an entry that isn't there. Nothing is
 * looked for in a wiki's table.
 */
final class MarkdownLines {

    private static final Pattern FENCE = Pattern.compile("(`{3,})[ \\t]*+([\\w+#.-]*)[ \\t]*+");
    private static final Pattern HEADING = Pattern.compile("(#{2,6})[ \\t]+(\\S.*)");
    private static final Pattern ENTRY = Pattern.compile("[-+][ \\t]+(?:\\[[ xX]\\][ \\t]+)?([^\\s\\p{N}-].*)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})\\.[ \\t]+(\\S.*)");
    private static final Pattern QUOTE = Pattern.compile(">[ \\t]+([^\\s\\p{N}=<>].*)");
    private static final Pattern TABLE_RULE =
            Pattern.compile("\\|?[ \\t]*+:?-{2,}:?(?:[ \\t]*+\\|[ \\t]*+:?-{2,}:?)++[ \\t]*+\\|?[ \\t]*+");
    private static final Pattern TABLE_START = Pattern.compile("[:\\s]*\\{\\|");
    private static final Pattern TABLE_END = Pattern.compile("\\s*\\|\\}");

    private final OpenText text;
    private final List<Slip> slips = new ArrayList<>();
    private final StringBuilder open;

    MarkdownLines(OpenText text) {
        this.text = text;
        this.open = new StringBuilder(text.text());
        read(text.lines());
    }

    /** What was found, in the text's order. */
    List<Slip> slips() {
        return slips;
    }

    /** The text without what is between fences. */
    OpenText withoutFences() {
        return new OpenText(text.source(), open.toString());
    }

    private void read(List<Line> lines) {
        int tables = 0;
        Line before = new Line(0, "");
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher fence = FENCE.matcher(line.text());
            if (tables == 0 && fence.matches()) {
                i = fence(lines, i, fence);
                before = new Line(0, "");
                continue;
            }
            tables += TABLE_START.matcher(line.text()).lookingAt() ? 1 : 0;
            if (tables == 0) {
                line(before, line, i + 1 < lines.size() ? lines.get(i + 1) : new Line(0, ""));
            }
            tables -= tables > 0 && TABLE_END.matcher(line.text()).lookingAt() ? 1 : 0;
            before = line;
        }
    }

    /** Reads code between fences; gives the number of the closing one's line, or of the last line where there is none. */
    private int fence(List<Line> lines, int opening, Matcher fence) {
        Pattern closing = Pattern.compile("`{" + Math.min(fence.group(1).length(), 99) + ",}[ \\t]*");
        int last = opening + 1;
        while (last < lines.size() && !closing.matcher(lines.get(last).text()).matches()) {
            last++;
        }
        last = Math.min(last, lines.size() - 1);
        Line first = lines.get(opening);
        OpenText.hide(open, first.start(), lines.get(last).end());
        slips.add(Slip.told(
                "fence",
                first.start(),
                first.end(),
                "write <pre> in a line before the code and </pre> in one behind it"));
        return last;
    }

    private void line(Line before, Line line, Line after) {
        if (!before.text().startsWith("#")) {
            add("heading", line, HEADING, MarkdownLines::heading);
        }
        if (begins(before, ENTRY, after)) {
            add("entry", line, ENTRY, (found, words) -> "* " + words);
        }
        if (begins(before, NUMBER, after)) {
            add("number", line, NUMBER, (found, words) -> "# " + words);
        }
        if (begins(before, QUOTE, after)) {
            add("quote", line, QUOTE, (found, words) -> "<blockquote>" + words + "</blockquote>");
        }
        if (before.text().indexOf('|') >= 0 && TABLE_RULE.matcher(line.text()).matches()) {
            slips.add(Slip.told(
                    "table",
                    before.start(),
                    before.end(),
                    "write {| class=\"wikitable\" before it, a line |- before each row, ! and | before its cells,"
                            + " and |} behind it"));
        }
    }

    /** Whether a line between two others may be one of a block. */
    private static boolean begins(Line before, Pattern block, Line after) {
        return before.text().isBlank()
                || before.text().stripTrailing().endsWith(":")
                || block.matcher(before.text()).matches()
                || block.matcher(after.text()).matches();
    }

    private void add(String kind, Line line, Pattern pattern, BiFunction<MatchResult, String, String> mended) {
        Matcher found = pattern.matcher(line.text());
        if (found.matches() && isFirst(pattern, found, line)) {
            int words = found.groupCount();
            String written = text.written(line.start() + found.start(words), line.start() + found.end(words));
            slips.add(Slip.mended(kind, line.start(), line.start() + found.end(words), mended.apply(found, written)));
        }
    }

    /** Whether a number is the first of a list, or one of a list's; {@code 2013. The year} is none. */
    private boolean isFirst(Pattern pattern, MatchResult found, Line line) {
        boolean goesOn = !slips.isEmpty()
                && slips.get(slips.size() - 1).kind().equals("number")
                && slips.get(slips.size() - 1).end() < line.start();
        return pattern != NUMBER || found.group(1).equals("1") || goesOn;
    }

    private static String heading(MatchResult found, String words) {
        String signs = "=".repeat(found.group(1).length());
        return signs + " " + withoutClosingSigns(words) + " " + signs;
    }

    private static String withoutClosingSigns(String words) {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        boolean isClosing = end == 0 || Character.isWhitespace(words.charAt(end - 1));
        return (isClosing ? words.substring(0, end) : words).strip();
    }
}

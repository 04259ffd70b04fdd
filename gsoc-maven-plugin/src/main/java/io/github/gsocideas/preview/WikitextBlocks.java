package io.github.gsocideas.preview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes lines of wikitext as blocks, as MediaWiki's {@code BlockLevelPass} reads them: a line's first characters say whether it
 * is an entry of a list, a heading, a rule, a table's or verbatim; other lines are paragraphs, which a blank line ends.
 *
 * <p>The signs that an entry begins with say which lists are around it: {@code *#} is an entry of a numbered list in an entry
 * of another one. Those that it has in common with the entry before are the lists that go on.
 */
final class WikitextBlocks {

    /** How many tables may be in one another. */
    private static final int DEEPEST_TABLE = 10;

    /** How many lists may be in one another; further signs are text. */
    private static final int DEEPEST_LIST = 30;

    private static final Pattern ENTRY = Pattern.compile("(?s)(?<signs>[*#:;]{1," + DEEPEST_LIST + "})(?<words>.*)");
    private static final Pattern HEADING = Pattern.compile("(?s)(?<signs>={1,6})(?<words>.+)\\k<signs>[ \\t]*");
    private static final Pattern RULE = Pattern.compile("(?s)-{4,}(?<words>.*)");
    private static final Pattern TERM_END = Pattern.compile(":(?!//)(?<!(?i:mailto):)");
    private static final Pattern INDENT = Pattern.compile("[ \\t]*(?<colons>:*)");

    private final FlowWriter writer;
    private final WikitextLine line;
    private final int tables;
    private final Deque<Integer> lists = new ArrayDeque<>();
    private String signs = "";

    /** How many elements are open around the verbatim text; below 0 outside such. */
    private int verbatim = -1;

    WikitextBlocks(FlowWriter writer, Pieces pieces) {
        this(writer, new WikitextLine(pieces), 0);
    }

    private WikitextBlocks(FlowWriter writer, WikitextLine line, int tables) {
        this.writer = writer;
        this.line = line;
        this.tables = tables;
    }

    /** Writes lines. */
    void write(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (WikitextTable.startsAt(lines.get(i)) && tables < DEEPEST_TABLE) {
                int end = WikitextTable.end(lines, i);
                table(lines.subList(i, end));
                i = end;
                if (end < lines.size()) {
                    rest(lines.get(end).strip().substring(2));
                }
            } else {
                write(lines.get(i));
            }
        }
        endBlocks();
    }

    private void rest(String words) {
        if (!words.isBlank()) {
            write(words);
        }
    }

    private void write(String text) {
        Matcher entry = ENTRY.matcher(text);
        Matcher heading = HEADING.matcher(text);
        Matcher rule = RULE.matcher(text);
        if (entry.matches()) {
            entry(entry.group("signs"), entry.group("words"));
        } else if (heading.matches()) {
            endBlocks();
            element(
                    Tag.heading(heading.group("signs").length()),
                    "",
                    List.of(heading.group("words").strip()));
        } else if (rule.matches()) {
            endBlocks();
            writer.block("<hr>\n");
            rest(rule.group("words"));
        } else if (text.startsWith(" ") && (verbatim >= 0 || !text.isBlank()) && !writer.isInBlockOfAuthor()) {
            verbatim(text.substring(1));
        } else if (text.isBlank()) {
            endBlocks();
        } else {
            paragraph(text);
        }
    }

    private void paragraph(String text) {
        endLists();
        endVerbatim();
        writer.beginLine();
        line.write(text, writer);
    }

    private void verbatim(String text) {
        if (verbatim < 0) {
            endBlocks();
            verbatim = writer.depth();
            writer.begin("pre", "");
        } else {
            writer.inline("\n");
        }
        writer.beginBareLine();
        line.write(text, writer);
    }

    private void entry(String now, String words) {
        writer.endParagraph();
        endVerbatim();
        int common = common(signs, now);
        while (lists.size() > common) {
            endList();
        }
        if (common > 0 && common == now.length()) {
            writer.closeTo(lists.peek() + 1);
            item(now.charAt(common - 1));
        }
        for (int i = common; i < now.length(); i++) {
            lists.push(writer.depth());
            writer.begin(list(now.charAt(i)), "");
            item(now.charAt(i));
        }
        signs = now;
        words(words.strip());
    }

    /** Writes an entry's words, and a definition behind the colon of a term. */
    private void words(String words) {
        String text = line.withoutLinks(words);
        int colon = signs.endsWith(";") ? colon(text) : -1;
        writer.beginBareLine();
        line.write(colon < 0 ? text : text.substring(0, colon).strip(), writer);
        if (colon >= 0) {
            signs = signs.substring(0, signs.length() - 1) + ":";
            writer.closeTo(lists.peek() + 1);
            item(':');
            writer.beginBareLine();
            line.write(text.substring(colon + 1).strip(), writer);
        }
    }

    /** The colon that ends a term, which is none of a bare address. */
    private static int colon(String text) {
        Matcher colon = TERM_END.matcher(text);
        return colon.find() ? colon.start() : -1;
    }

    private void item(char sign) {
        writer.begin(sign == ';' ? "dt" : sign == ':' ? "dd" : "li", "");
    }

    private static String list(char sign) {
        return sign == '*' ? "ul" : sign == '#' ? "ol" : "dl";
    }

    /** How many lists go on; a term and a definition are of the same list. */
    private static int common(String one, String other) {
        String before = one.replace(';', ':');
        String now = other.replace(';', ':');
        int common = 0;
        while (common < Math.min(before.length(), now.length()) && before.charAt(common) == now.charAt(common)) {
            common++;
        }
        return common;
    }

    private void table(List<String> lines) {
        WikitextTable table = WikitextTable.read(lines);
        endBlocks();
        table.loose().forEach(this::write);
        endBlocks();
        Matcher indent = INDENT.matcher(lines.get(0));
        int before = writer.depth();
        int colons = indent.lookingAt()
                ? Math.min(DEEPEST_LIST, indent.group("colons").length())
                : 0;
        for (int i = 0; i < colons; i++) {
            writer.begin("dl", "");
            writer.begin("dd", "");
        }
        writer.begin("table", AllowedAttributes.html("table", table.attributes()));
        table.rows().forEach(row -> {
            row.stream().filter(cell -> cell.element().equals("caption")).forEach(this::cell);
        });
        table.rows().forEach(this::row);
        writer.closeTo(before);
        writer.block("\n");
    }

    private void row(List<WikitextTable.Cell> row) {
        List<WikitextTable.Cell> cells =
                row.stream().filter(cell -> !cell.element().equals("caption")).toList();
        if (!cells.isEmpty()) {
            int around = writer.depth();
            writer.begin("tr", "");
            cells.forEach(this::cell);
            writer.closeTo(around);
        }
    }

    private void cell(WikitextTable.Cell cell) {
        element(cell.element(), AllowedAttributes.html(cell.element(), cell.attributes()), cell.lines());
    }

    /** An element whose first line is in no paragraph. */
    private void element(String name, String attributes, List<String> lines) {
        int around = writer.depth();
        writer.begin(name, attributes);
        writer.beginBareLine();
        line.write(lines.get(0), writer);
        if (lines.size() > 1) {
            List<String> more = new ArrayList<>(lines.subList(1, lines.size()));
            new WikitextBlocks(writer, line, tables + 1).write(more);
        }
        writer.closeTo(around);
        if (name.startsWith("h")) {
            writer.block("\n");
        }
    }

    private void endBlocks() {
        writer.endParagraph();
        endVerbatim();
        endLists();
    }

    private void endVerbatim() {
        if (verbatim >= 0) {
            writer.closeTo(verbatim);
            verbatim = -1;
            writer.block("\n");
        }
    }

    private void endLists() {
        while (!lists.isEmpty()) {
            endList();
        }
        signs = "";
    }

    private void endList() {
        writer.closeTo(lists.pop());
        writer.block("\n");
    }
}

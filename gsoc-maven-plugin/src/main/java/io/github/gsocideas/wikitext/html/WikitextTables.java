package io.github.gsocideas.wikitext.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts tags in the place of the lines of tables, as MediaWiki's {@code Parser::handleTables} does. Which of them are in which,
 * and what must not be between them, is found out where the tags are read.
 */
final class WikitextTables {

    private static final Pattern START = Pattern.compile("(?<indent>:*+)[ \\t]*+\\{\\|(?<attributes>.*)");
    private static final Pattern ROW = Pattern.compile("\\|-+(?<attributes>.*)");
    private static final Pattern LINK = Pattern.compile("\\[\\[|-\\{");

    private final Pieces pieces;
    private final Places places;
    private final Deque<Table> tables = new ArrayDeque<>();
    private int indent;

    private WikitextTables(Pieces pieces, Places places) {
        this.pieces = pieces;
        this.places = places;
    }

    /** A table that is open. */
    private static final class Table {
        private boolean hasOpenCell;
        private boolean hasOpenRow;
        private boolean hasRow;
        private String cell = "";
        private String rowAttributes = "";
    }

    /** The lines with tags instead of a table's markup. */
    static String replace(String text, Pieces pieces, Places places) {
        return text.contains("{|") ? new WikitextTables(pieces, places).read(text) : text;
    }

    private String read(String text) {
        StringBuilder read = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            read.append(line(line)).append('\n');
        }
        while (!tables.isEmpty()) {
            Table table = tables.pop();
            read.append(table.hasOpenCell ? pieces.end("td") + "\n" : "")
                    .append(table.hasOpenRow ? pieces.end("tr") + "\n" : "")
                    .append(table.hasRow ? "" : emptyRow() + "\n")
                    .append(pieces.end("table"))
                    .append('\n');
        }
        return read.substring(0, read.length() - 1);
    }

    private String line(String line) {
        String text = line.trim();
        Matcher start = START.matcher(text);
        if (start.matches()) {
            return start(start);
        } else if (tables.isEmpty() || text.isEmpty()) {
            return line;
        } else if (text.startsWith("|}")) {
            return end(text.substring(2));
        } else if (text.startsWith("|-")) {
            return row(text);
        } else if (text.startsWith("|+")) {
            return cells("caption", text.substring(2));
        } else if (text.startsWith("|")) {
            return cells("td", text.substring(1));
        }
        return text.startsWith("!") ? cells("th", text.substring(1).replace("!!", "||")) : line;
    }

    private String start(Matcher start) {
        indent = start.group("indent").length();
        tables.push(new Table());
        return (pieces.start("dl") + pieces.start("dd")).repeat(indent) + start("table", start.group("attributes"));
    }

    private String start(String name, String attributes) {
        return pieces.add(Tag.start(name, AllowedAttributes.html(name, attributes, places)));
    }

    private String end(String rest) {
        Table table = tables.pop();
        String end = (table.hasOpenCell ? pieces.end(table.cell) : "")
                + (table.hasOpenRow ? pieces.end("tr") : "")
                + (table.hasRow ? "" : emptyRow())
                + pieces.end("table")
                + rest;
        return indent > 0 ? end.stripTrailing() + (pieces.end("dd") + pieces.end("dl")).repeat(indent) : end;
    }

    private String emptyRow() {
        return pieces.start("tr") + pieces.start("td") + pieces.end("td") + pieces.end("tr");
    }

    private String row(String text) {
        Table table = tables.element();
        Matcher row = ROW.matcher(text);
        String end = (table.hasOpenCell ? pieces.end(table.cell) : "") + (table.hasOpenRow ? pieces.end("tr") : "");
        table.hasRow = true;
        table.hasOpenRow = false;
        table.hasOpenCell = false;
        table.rowAttributes = row.matches() ? row.group("attributes") : "";
        return end;
    }

    private String cells(String element, String contents) {
        StringBuilder cells = new StringBuilder();
        for (String cell : contents.split("\\|\\|", -1)) {
            cells.append(cell(element, cell));
        }
        return cells.toString();
    }

    private String cell(String element, String cell) {
        Table table = tables.element();
        String before = table.hasOpenCell ? pieces.end(table.cell) + "\n" : "";
        if (!element.equals("caption")) {
            before += table.hasOpenRow ? "" : start("tr", table.rowAttributes) + "\n";
            table.hasOpenRow = true;
            table.hasRow = true;
            table.rowAttributes = "";
        }
        table.cell = element;
        table.hasOpenCell = true;
        int bar = cell.indexOf('|');
        boolean hasAttributes = bar >= 0 && !hasLink(cell.substring(0, bar));
        return hasAttributes
                ? before
                        + start(element, cell.substring(0, bar))
                        + cell.substring(bar + 1).trim()
                : before + pieces.start(element) + cell.trim();
    }

    /** Whether a part of a cell holds a link, so that it is its words and not its attributes. */
    private boolean hasLink(String part) {
        return LINK.matcher(part).find() || pieces.all(part).anyMatch(piece -> !(piece instanceof Tag));
    }
}

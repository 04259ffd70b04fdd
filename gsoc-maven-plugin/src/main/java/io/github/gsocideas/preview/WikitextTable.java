package io.github.gsocideas.preview;

import io.github.gsocideas.wikitext.TableMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of wikitext: rows of cells, each with its lines, as MediaWiki's {@code Parser::handleTables} divides it. A table in a
 * cell is left in the cell's lines.
 *
 * @param attributes what is written behind its first brace and bar
 * @param loose lines before the first cell, which are shown before the table
 * @param rows those that have cells
 */
record WikitextTable(String attributes, List<String> loose, List<List<Cell>> rows) {

    /**
     * A cell, or the table's caption.
     *
     * @param element {@code td}, {@code th} or {@code caption}
     * @param lines its content, at least one line
     */
    record Cell(String element, String attributes, List<String> lines) {}

    private static final Pattern START = Pattern.compile(TableMarkup.INDENT + TableMarkup.START + "(?s:.*)");
    private static final Pattern END = Pattern.compile(TableMarkup.INDENT + TableMarkup.END + "(?s:.*)");
    private static final Pattern ATTRIBUTES_END = Pattern.compile("\\|(?!\\|)");

    static boolean startsAt(String line) {
        return START.matcher(line).matches();
    }

    /** The line that ends the table of which the first line is at a place; the number of lines where it has no end. */
    static int end(List<String> lines, int start) {
        int open = 0;
        for (int i = start; i < lines.size(); i++) {
            if (startsAt(lines.get(i))) {
                open++;
            } else if (END.matcher(lines.get(i)).matches()) {
                open--;
            }
            if (open == 0) {
                return i;
            }
        }
        return lines.size();
    }

    /** Reads a table's lines, without the last one. */
    static WikitextTable read(List<String> lines) {
        String first = lines.get(0);
        Reading reading = new Reading();
        for (int i = 1; i < lines.size(); ) {
            int end = startsAt(lines.get(i)) ? Math.min(lines.size(), end(lines, i) + 1) : i;
            if (end > i) {
                reading.more(lines.subList(i, end));
                i = end;
            } else {
                reading.line(lines.get(i));
                i++;
            }
        }
        return new WikitextTable(
                first.substring(first.indexOf("{|") + 2),
                reading.loose,
                reading.rows.stream().filter(row -> !row.isEmpty()).toList());
    }

    /** What is read so far. */
    private static final class Reading {

        private final List<String> loose = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>(List.of(new ArrayList<>()));

        void line(String line) {
            String stripped = line.strip();
            if (stripped.startsWith("|-")) {
                rows.add(new ArrayList<>());
            } else if (stripped.startsWith("|+")) {
                cell("caption", stripped.substring(2));
            } else if (stripped.startsWith("!")) {
                cells("th", stripped.substring(1).replace("!!", "||"));
            } else if (stripped.startsWith("|")) {
                cells("td", stripped.substring(1));
            } else {
                more(List.of(line));
            }
        }

        private void cells(String element, String contents) {
            for (String content : contents.split("\\|\\|", -1)) {
                cell(element, content);
            }
        }

        private void cell(String element, String content) {
            String[] parts = ATTRIBUTES_END.split(content, 2);
            String shown = parts[parts.length - 1].strip();
            row().add(new Cell(element, parts.length == 2 ? parts[0] : "", new ArrayList<>(List.of(shown))));
        }

        /** Adds lines to the last cell. */
        void more(List<String> lines) {
            List<Cell> row = rows.stream()
                    .filter(each -> !each.isEmpty())
                    .reduce((one, later) -> later)
                    .orElse(List.of());
            (row.isEmpty() ? loose : row.get(row.size() - 1).lines()).addAll(lines);
        }

        private List<Cell> row() {
            return rows.get(rows.size() - 1);
        }
    }
}

package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.WikitextWriter.Within;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Writes Markdown's tables, with <code>{{!}}</code> for a bar, which would begin another argument. */
final class MarkdownTable {

    private static final String BAR = "{{!}}";

    private MarkdownTable() {}

    /** Writes a table from the beginning of a line. */
    static void write(TableBlock table, WikitextWriter writer, MarkdownInlines inlines) {
        writer.markup("{" + BAR + " class=\"wikitable\"");
        for (Node node : MarkdownText.all(table)) {
            if (node instanceof TableRow) {
                writer.markup("\n" + BAR + "-");
            } else if (node instanceof TableCell cell) {
                cell(cell, writer, inlines);
            }
        }
        writer.markup("\n" + BAR + "}");
    }

    private static void cell(TableCell cell, WikitextWriter writer, MarkdownInlines inlines) {
        writer.markup(cell.isHeader() ? "\n!" : "\n" + BAR);
        if (cell.getAlignment() != null) {
            writer.markup(" style=\"text-align:" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\" " + BAR);
        }
        if (cell.getFirstChild() != null) {
            writer.markup(" ");
        }
        if (cell.isHeader()) {
            writer.enter(Within.HEADER_CELLS);
        }
        inlines.writeAllIn(cell);
        writer.leave(Within.HEADER_CELLS);
    }
}

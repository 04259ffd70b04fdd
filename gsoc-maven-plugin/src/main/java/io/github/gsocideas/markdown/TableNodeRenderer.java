package io.github.gsocideas.markdown;

import static io.github.gsocideas.wikitext.MagicWords.BAR;

import io.github.gsocideas.markdown.WikitextWriter.Within;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;

/** Renders GitHub's tables, with MediaWiki's word for a bar, since a bar would begin another argument. */
final class TableNodeRenderer implements NodeRenderer {

    private final WikitextNodeRendererContext context;
    private final WikitextWriter writer;
    private final Map<Class<? extends Node>, Consumer<Node>> renderings;

    TableNodeRenderer(WikitextNodeRendererContext context) {
        this.context = context;
        this.writer = context.writer();
        this.renderings = Map.of(
                TableBlock.class, this::table,
                TableHead.class, context::renderChildren,
                TableBody.class, context::renderChildren,
                TableRow.class, this::row,
                TableCell.class, cell -> cell((TableCell) cell));
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return renderings.keySet();
    }

    @Override
    public void render(Node node) {
        renderings.get(node.getClass()).accept(node);
    }

    private void table(Node table) {
        writer.onNewLine().markup("{" + BAR + " class=\"wikitable\"");
        context.renderChildren(table);
        writer.markup("\n" + BAR + "}");
    }

    private void row(Node row) {
        writer.markup("\n" + BAR + "-");
        context.renderChildren(row);
    }

    private void cell(TableCell cell) {
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
        context.renderChildren(cell);
        writer.leave(Within.HEADER_CELLS);
    }
}

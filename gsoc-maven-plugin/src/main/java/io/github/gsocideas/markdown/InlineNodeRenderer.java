package io.github.gsocideas.markdown;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;

/** Renders CommonMark's inlines, save links, images and HTML; a paragraph becomes one line. */
final class InlineNodeRenderer extends AbstractVisitor implements NodeRenderer {

    private final WikitextNodeRendererContext context;
    private final WikitextWriter writer;
    private int openEmphasis;
    private int openStrongEmphasis;

    InlineNodeRenderer(WikitextNodeRendererContext context) {
        this.context = context;
        this.writer = context.writer();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Text.class, SoftLineBreak.class, HardLineBreak.class, Code.class, Emphasis.class, StrongEmphasis.class);
    }

    @Override
    public void render(Node node) {
        node.accept(this);
    }

    @Override
    public void visit(Text text) {
        writer.text(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        writer.text(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        writer.markup("<br>");
    }

    @Override
    public void visit(Code code) {
        writer.markup("<code>").signs(code.getLiteral()).markup("</code>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        openEmphasis++;
        emphasis(emphasis, openEmphasis > 1, "''", "em");
        openEmphasis--;
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        openStrongEmphasis++;
        emphasis(emphasis, openStrongEmphasis > 1, "'''", "strong");
        openStrongEmphasis--;
    }

    /**
     * Nothing where nothing is emphasised, since four quotes would be bold. Else with quotes where they can be told apart from all others on the line, and else as an element.
     *
     * @param nested whether it is in emphasis of its kind, which its quotes would end
     */
    private void emphasis(Node node, boolean nested, String quotes, String element) {
        boolean html =
                nested || writer.endsWith('\'') || isEmphasis(node.getFirstChild()) || isEmphasis(node.getLastChild());
        writer.open(html ? "<" + element + ">" : quotes);
        context.renderChildren(node);
        writer.close(html ? "</" + element + ">" : quotes);
    }

    private static boolean isEmphasis(Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis;
    }
}

package io.github.gsocideas.markdown;

import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;

/** Renders GitHub's strikethrough. */
final class StrikethroughNodeRenderer implements NodeRenderer {

    private final WikitextNodeRendererContext context;

    StrikethroughNodeRenderer(WikitextNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Strikethrough.class);
    }

    @Override
    public void render(Node node) {
        context.writer().open("<s>");
        context.renderChildren(node);
        context.writer().close("</s>");
    }
}

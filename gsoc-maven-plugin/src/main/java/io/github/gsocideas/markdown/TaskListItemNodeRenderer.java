package io.github.gsocideas.markdown;

import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;

/** Renders GitHub's boxes before the items of task lists. */
final class TaskListItemNodeRenderer implements NodeRenderer {

    private final WikitextNodeRendererContext context;

    TaskListItemNodeRenderer(WikitextNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        context.writer().markup(((TaskListItemMarker) node).isChecked() ? "\u2611 " : "\u2610 ");
    }
}

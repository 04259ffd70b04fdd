package io.github.gsocideas.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;

/** Several renderers as one, which gives each node to the one that takes its type. */
final class NodeRendererMap implements NodeRenderer {

    private final List<NodeRenderer> renderers;
    private final Map<Class<? extends Node>, NodeRenderer> byType = new HashMap<>();

    /** Of two renderers that take the same type, the first is given its nodes. */
    NodeRendererMap(List<? extends NodeRenderer> renderers) {
        this.renderers = List.copyOf(renderers);
        for (NodeRenderer renderer : renderers) {
            renderer.getNodeTypes().forEach(type -> byType.putIfAbsent(type, renderer));
        }
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.copyOf(byType.keySet());
    }

    @Override
    public void beforeRoot(Node root) {
        renderers.forEach(renderer -> renderer.beforeRoot(root));
    }

    /** Renders a node; one that nobody takes is an error, since its text would be lost. */
    @Override
    public void render(Node node) {
        NodeRenderer renderer = byType.get(node.getClass());
        if (renderer == null) {
            throw new IllegalStateException(
                    "no renderer takes a node of the type " + node.getClass().getName());
        }
        renderer.render(node);
    }

    @Override
    public void afterRoot(Node root) {
        renderers.forEach(renderer -> renderer.afterRoot(root));
    }
}

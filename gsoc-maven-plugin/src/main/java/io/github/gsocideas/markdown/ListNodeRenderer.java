package io.github.gsocideas.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;

/**
 * Renders CommonMark's lists: in wikitext where each of its items is a line and perhaps further such lists, and else in
 * HTML. Wikitext has a line for each item, which begins with the markers of all lists that it is in:
 *
 * <pre>
 * * a
 * *# the first in a
 * </pre>
 */
final class ListNodeRenderer extends AbstractVisitor implements NodeRenderer {

    private final WikitextNodeRendererContext context;
    private final WikitextWriter writer;

    /** The markers of the lists around, in wikitext; empty around a list in HTML. */
    private String markers = "";

    ListNodeRenderer(WikitextNodeRendererContext context) {
        this.context = context;
        this.writer = context.writer();
    }

    /** What distinguishes one list from another: its marker and element on a wiki, and the number that it begins with. */
    private record Kind(String marker, String element, int start) {

        private static final Kind BULLETED = new Kind("*", "ul", 1);

        private static Kind numbered(int start) {
            return new Kind("#", "ol", start);
        }

        private static Kind of(ListBlock list) {
            return list instanceof OrderedList ordered ? numbered(ordered.getMarkerStartNumber()) : BULLETED;
        }

        /** Whether it begins with the number that every list in wikitext begins with. */
        private boolean isInWikitext() {
            return start == 1;
        }

        private String openingTag() {
            return "<" + element + (isInWikitext() ? "" : " start=\"" + start + "\"") + ">";
        }
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BulletList.class, OrderedList.class, ListItem.class);
    }

    @Override
    public void render(Node node) {
        node.accept(this);
    }

    @Override
    public void visit(BulletList list) {
        list(Kind.of(list), blocks(list));
    }

    @Override
    public void visit(OrderedList list) {
        list(Kind.of(list), blocks(list));
    }

    /** Renders nodes as the items of a list that is numbered from 1. */
    void numbered(List<? extends Node> items) {
        list(Kind.numbered(1), items);
    }

    private void list(Kind kind, List<? extends Node> items) {
        String around = markers;
        writer.onNewLine();
        if (!around.isEmpty() || areLines(kind, items)) {
            markers = around + kind.marker();
            items.forEach(context::render);
        } else {
            writer.markup(kind.openingTag());
            items.forEach(context::render);
            writer.onNewLine().markup("</" + kind.element() + ">");
        }
        markers = around;
    }

    private static boolean areLines(Kind kind, List<? extends Node> items) {
        return kind.isInWikitext() && items.stream().allMatch(item -> isLine(item, item == items.get(0)));
    }

    private static boolean isLine(Node item, boolean first) {
        List<Node> blocks = blocks(item);
        boolean words = beginsWithWords(blocks);
        ListBlock before = null;
        for (Node block : words ? blocks.subList(1, blocks.size()) : blocks) {
            // A list right after one of its kind would be the same list.
            if (!(block instanceof ListBlock list)
                    || !areLines(Kind.of(list), blocks(list))
                    || (before != null && before.getClass() == list.getClass())) {
                return false;
            }
            before = list;
        }
        return words || blocks.isEmpty() || first;
    }

    @Override
    public void visit(ListItem item) {
        item(item);
    }

    /** Renders a node as an item of the list that is being rendered. */
    void item(Node item) {
        if (markers.isEmpty()) {
            element(item);
        } else {
            lines(item);
        }
    }

    private void lines(Node item) {
        List<Node> blocks = blocks(item);
        if (beginsWithWords(blocks)) {
            writer.onNewLine().markup(markers + " ");
        } else if (blocks.isEmpty()) {
            writer.onNewLine().markup(markers);
        }
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (!MarkdownText.isDefinition(node)) {
                context.render(node);
            }
        }
    }

    private void element(Node item) {
        writer.onNewLine().markup("<li>");
        context.renderChildren(item);
        if (item.getLastChild() instanceof ListBlock) {
            writer.onNewLine(); // what ends in a list's last line is that line's
        }
        writer.markup("</li>");
    }

    private static boolean beginsWithWords(List<Node> blocks) {
        return !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
    }

    /** The blocks in a node that show something there; whether a task is done is no block. */
    private static List<Node> blocks(Node parent) {
        List<Node> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Block && !MarkdownText.isDefinition(node)) {
                blocks.add(node);
            }
        }
        return blocks;
    }
}

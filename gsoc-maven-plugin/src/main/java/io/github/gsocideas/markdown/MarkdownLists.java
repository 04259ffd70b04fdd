package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.MarkdownBlocks.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Writes lists, in wikitext where each of its items is a line and perhaps further lists, and else in HTML. */
final class MarkdownLists {

    private final WikitextWriter writer;
    private final MarkdownBlocks blocks;
    private final MarkdownInlines inlines;

    MarkdownLists(WikitextWriter writer, MarkdownBlocks blocks, MarkdownInlines inlines) {
        this.writer = writer;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** Writes one of Markdown's lists. */
    void write(ListBlock list) {
        write(children(list), list);
    }

    /** Writes footnotes. */
    void write(List<Node> footnotes) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(1);
        write(footnotes, list);
    }

    private void write(List<Node> items, ListBlock list) {
        writer.onNewLine();
        if (isLines(items, list)) {
            lines(items, marker(list));
        } else {
            element(items, list);
        }
    }

    private static boolean isLines(List<Node> items, ListBlock list) {
        return isOne(list) && items.stream().allMatch(item -> isLine(item, item == items.get(0)));
    }

    /** Whether a list begins with the number that every list begins with on a wiki. */
    private static boolean isOne(ListBlock list) {
        return !(list instanceof OrderedList ordered) || ordered.getMarkerStartNumber() == 1;
    }

    private static boolean isLine(Node item, boolean first) {
        List<Node> parts = children(item);
        boolean words = !parts.isEmpty() && parts.get(0) instanceof Paragraph;
        ListBlock before = null;
        for (Node part : words ? parts.subList(1, parts.size()) : parts) {
            // A list right after one of its kind would be the same list.
            if (!(part instanceof ListBlock list)
                    || !isLines(children(list), list)
                    || (before != null && before.getClass() == list.getClass())) {
                return false;
            }
            before = list;
        }
        return words || parts.isEmpty() || first;
    }

    private void lines(List<Node> items, String markers) {
        for (Node item : items) {
            List<Node> parts = children(item);
            if (parts.isEmpty() || parts.get(0) instanceof Paragraph) {
                writer.onNewLine().markup(markers);
                if (!parts.isEmpty()) {
                    writer.markup(" ");
                    task(item);
                    inlines.writeAllIn(parts.get(0));
                }
            }
            for (Node part : parts) {
                if (part instanceof ListBlock list) {
                    lines(children(list), markers + marker(list));
                }
            }
        }
    }

    private void element(List<Node> items, ListBlock list) {
        String name = list instanceof OrderedList ? "ol" : "ul";
        writer.markup("<" + name);
        if (!isOne(list)) {
            writer.markup(" start=\"" + ((OrderedList) list).getMarkerStartNumber() + "\"");
        }
        writer.markup(">");
        for (Node item : items) {
            writer.onNewLine().markup("<li>");
            task(item);
            long paragraphs =
                    children(item).stream().filter(Paragraph.class::isInstance).count();
            blocks.writeAllIn(item, paragraphs > 1 ? Paragraphs.TAGS : Paragraphs.BARE);
            if (item.getLastChild() instanceof ListBlock) {
                writer.onNewLine(); // what ends in a list's last line is that line's
            }
            writer.markup("</li>");
        }
        writer.onNewLine().markup("</" + name + ">");
    }

    private void task(Node item) {
        if (item.getFirstChild() instanceof TaskListItemMarker marker) {
            writer.markup(marker.isChecked() ? "\u2611 " : "\u2610 ");
        }
    }

    private static String marker(ListBlock list) {
        return list instanceof OrderedList ? "#" : "*";
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!MarkdownText.isDefinition(node) && !(node instanceof TaskListItemMarker)) {
                children.add(node);
            }
        }
        return children;
    }
}

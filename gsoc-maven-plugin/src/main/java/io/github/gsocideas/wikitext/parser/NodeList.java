package io.github.gsocideas.wikitext.parser;

import io.github.gsocideas.wikitext.parser.WikitextNode.Text;
import java.util.ArrayList;
import java.util.List;

/** Nodes to which more are added, each where the last one ends. Two texts, one after the other, become one. */
final class NodeList {

    private final List<WikitextNode> nodes = new ArrayList<>(2);

    void add(WikitextNode node) {
        nodes.add(node);
    }

    void addAll(NodeList others) {
        for (WikitextNode node : others.nodes) {
            if (node instanceof Text text) {
                addText(text.start(), text.end());
            } else {
                add(node);
            }
        }
    }

    void addText(int start, int end) {
        int last = nodes.size() - 1;
        if (start == end) {
            return;
        }
        if (last >= 0 && nodes.get(last) instanceof Text text) {
            nodes.set(last, new Text(text.start(), end));
        } else {
            nodes.add(new Text(start, end));
        }
    }

    /** Cuts the last node off at a place, if it is a text that reaches further. */
    void truncate(int end) {
        int last = nodes.size() - 1;
        if (last >= 0 && nodes.get(last) instanceof Text text && text.end() > end) {
            nodes.remove(last);
            addText(text.start(), end);
        }
    }

    List<WikitextNode> toList() {
        return List.copyOf(nodes);
    }
}

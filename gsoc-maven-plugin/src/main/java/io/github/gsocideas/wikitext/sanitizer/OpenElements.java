package io.github.gsocideas.wikitext.sanitizer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The elements that are open in a block: in the text, in a table's cell, or in an entry of a list. Those that are open
 * around the block aren't among them, since they can't be closed in it.
 */
final class OpenElements {

    private final Deque<HtmlTag> open = new ArrayDeque<>();
    private final Map<String, Integer> count = new HashMap<>();

    /** Whether an element of a name is open, however many others were opened since. */
    boolean isOpen(String name) {
        return count.getOrDefault(name, 0) > 0;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    HtmlTag innermost() {
        return open.element();
    }

    /** All of them, each before those within it. */
    List<HtmlTag> outermostFirst() {
        List<HtmlTag> elements = new ArrayList<>(open);
        Collections.reverse(elements);
        return elements;
    }

    void push(HtmlTag element) {
        open.push(element);
        count.merge(element.name(), 1, Integer::sum);
    }

    HtmlTag pop() {
        HtmlTag element = open.pop();
        count.merge(element.name(), -1, Integer::sum);
        return element;
    }
}

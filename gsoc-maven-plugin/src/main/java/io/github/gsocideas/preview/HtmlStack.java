package io.github.gsocideas.preview;

import java.util.ArrayList;
import java.util.List;

/** HTML that is written, with the elements that are open in it. Their places are numbers, from 0 for the outermost. */
final class HtmlStack {

    /** Stands for the place of an element that isn't there. */
    static final int NONE = -1;

    private final StringBuilder html = new StringBuilder();
    private final List<OpenElement> open = new ArrayList<>();

    /** How many elements are open. */
    int depth() {
        return open.size();
    }

    /** The element at a place. */
    OpenElement get(int place) {
        return open.get(place);
    }

    /** The elements that are open within the one at a place, outermost first. */
    List<OpenElement> within(int place) {
        return List.copyOf(open.subList(place + 1, open.size()));
    }

    /** Writes markup in which everything is closed that it opens. */
    void append(String markup) {
        html.append(markup);
    }

    /** Ends the line of HTML, if one has begun. */
    void endLine() {
        if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
    }

    /** Opens an element. */
    void push(OpenElement element) {
        open.add(element);
        html.append(element.start());
    }

    /** Closes elements until no more are open than there were. */
    void closeTo(int depth) {
        while (open.size() > depth) {
            OpenElement element = open.remove(open.size() - 1);
            html.append("</").append(element.name()).append('>');
        }
    }

    /** Closes an element in a line; those in it go on behind it. */
    void closeInLine(int place) {
        List<OpenElement> within = within(place);
        closeTo(place);
        within.forEach(this::push);
    }

    /** The place of the innermost block. */
    int block() {
        return block(open.size());
    }

    /** The place of the innermost block of the outermost elements. */
    int block(int depth) {
        int place = depth - 1;
        while (place >= 0 && !open.get(place).isBlock()) {
            place--;
        }
        return place;
    }

    /** The place of the paragraph that is open, if words began one. */
    int paragraph() {
        int block = block();
        return block >= 0 && open.get(block).isParagraphOfWords() ? block : NONE;
    }

    /** The place of the innermost element of a name that no block is in. */
    int lastInLine(String name, boolean isAuthors) {
        for (int i = open.size() - 1; i >= 0 && !open.get(i).isBlock(); i--) {
            if (open.get(i).name().equals(name) && open.get(i).isAuthors() == isAuthors) {
                return i;
            }
        }
        return NONE;
    }

    /** The HTML, with all elements closed. */
    String close() {
        closeTo(0);
        return html.toString();
    }
}

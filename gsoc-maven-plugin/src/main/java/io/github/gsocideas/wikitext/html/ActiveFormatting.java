package io.github.gsocideas.wikitext.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * HTML's list of active formatting elements, such as {@code b}: they go on behind what ended them, until their own end tag.
 * None goes on beyond the cell of a table that it is in.
 */
final class ActiveFormatting {

    /** The elements that go on. */
    static final Set<String> NAMES =
            Set.of(Tag.LINK, "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u");

    /** How many that begin alike may go on: the earliest of more is forgotten. */
    private static final int MOST_ALIKE = 3;

    /** How many may go on in all, since each is written again in each paragraph. */
    private static final int MOST = 20;

    private static final HtmlElement MARKER = new HtmlElement(Tag.start("marker"));

    private final List<HtmlElement> entries = new ArrayList<>();

    int size() {
        return entries.size();
    }

    HtmlElement get(int place) {
        return entries.get(place);
    }

    boolean contains(HtmlElement element) {
        return place(element) >= 0;
    }

    /** Where an element is; below 0 if it isn't in the list. */
    int place(HtmlElement element) {
        return entries.lastIndexOf(element);
    }

    boolean isMarker(int place) {
        return entries.get(place) == MARKER;
    }

    /** A cell begins. */
    void mark() {
        entries.add(MARKER);
    }

    /** A cell ends. */
    void clearToMarker() {
        while (!entries.isEmpty() && entries.remove(entries.size() - 1) != MARKER) {
            // it is forgotten
        }
    }

    void push(HtmlElement element) {
        int alike = 0;
        int earliest = -1;
        int start = entries.lastIndexOf(MARKER) + 1;
        for (int i = start; i < entries.size(); i++) {
            if (entries.get(i).isTwin(element)) {
                alike++;
                earliest = earliest < 0 ? i : earliest;
            }
        }
        if (alike >= MOST_ALIKE) {
            entries.remove(earliest);
        } else if (entries.size() - start >= MOST) {
            entries.remove(start);
        }
        entries.add(element);
    }

    /** The last one of a name in the cell. */
    Optional<HtmlElement> last(String name) {
        for (int i = entries.size() - 1; i >= 0 && !isMarker(i); i--) {
            if (entries.get(i).is(name)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    void replace(HtmlElement one, HtmlElement other) {
        entries.set(place(one), other);
    }

    void insert(int place, HtmlElement element) {
        entries.add(place, element);
    }

    void remove(HtmlElement element) {
        entries.remove(place(element));
    }
}

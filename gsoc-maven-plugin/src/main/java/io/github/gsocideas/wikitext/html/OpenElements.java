package io.github.gsocideas.wikitext.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** HTML's stack of open elements. The first one holds all others, and is never closed. */
final class OpenElements {

    /** What hides the elements around it from those that close something. */
    private static final Set<String> SCOPE = Set.of("caption", "html", "table", "td", "th");

    private static final Set<String> LIST_SCOPE = Set.of("caption", "html", "ol", "table", "td", "th", "ul");

    private static final Set<String> TABLE_SCOPE = Set.of("html", "table");

    /** Those that end where what is around them ends. */
    private static final Set<String> IMPLIED_ENDS = Set.of("dd", "dt", "li", "p", "rb", "rp", "rt", "rtc");

    private final List<HtmlElement> open = new ArrayList<>();

    OpenElements(HtmlElement root) {
        open.add(root);
    }

    int size() {
        return open.size();
    }

    HtmlElement get(int place) {
        return open.get(place);
    }

    HtmlElement root() {
        return open.get(0);
    }

    HtmlElement current() {
        return open.get(open.size() - 1);
    }

    boolean contains(HtmlElement element) {
        return place(element) >= 0;
    }

    /** Where an element is; below 0 if it isn't open. */
    int place(HtmlElement element) {
        return open.lastIndexOf(element);
    }

    void push(HtmlElement element) {
        open.add(element);
    }

    void remove(HtmlElement element) {
        open.remove(element);
    }

    boolean isInScope(String name) {
        return isInScope(element -> element.is(name), SCOPE);
    }

    boolean isInScope(Predicate<HtmlElement> element) {
        return isInScope(element, SCOPE);
    }

    boolean isInListScope(String name) {
        return isInScope(element -> element.is(name), LIST_SCOPE);
    }

    boolean isInTableScope(String name) {
        return isInScope(element -> element.is(name), TABLE_SCOPE);
    }

    private boolean isInScope(Predicate<HtmlElement> which, Set<String> ends) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (which.test(open.get(i))) {
                return true;
            }
            if (ends.contains(open.get(i).name())) {
                return false;
            }
        }
        return false;
    }

    /** Closes all from an element on. */
    void closeFrom(int place) {
        open.subList(Math.max(1, place), open.size()).clear();
    }

    /** Closes all up to the innermost element of these. */
    void closeThrough(Predicate<HtmlElement> which) {
        boolean isClosed = false;
        while (!isClosed && open.size() > 1) {
            isClosed = which.test(open.remove(open.size() - 1));
        }
    }

    /** Closes all within the innermost element of these names. */
    void closeWithin(Set<String> names) {
        while (open.size() > 1 && !names.contains(current().name())) {
            open.remove(open.size() - 1);
        }
    }

    /** Closes elements that end with what is around them, but for those of a name. */
    void closeImplied(String except) {
        while (!current().is(except) && IMPLIED_ENDS.contains(current().name())) {
            open.remove(open.size() - 1);
        }
    }

    /** Closes an element, and what is in it. */
    void close(String name) {
        closeImplied(name);
        closeThrough(element -> element.is(name));
    }

    /** Closes the paragraph, if one is open. */
    void closeParagraph() {
        if (isInScope(Tag.PARAGRAPH)) {
            close(Tag.PARAGRAPH);
        }
    }
}

package io.github.gsocideas.wikitext.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tree of HTML that is being built of tags and words in any order, as browsers do: the parts of HTML's tree construction that
 * don't depend on where in a table one is. {@link TreeConstruction} has the rest.
 */
final class HtmlTree {

    /** How many elements may be in one another; browsers have such a limit too. */
    private static final int DEEPEST = 200;

    /** Elements that an end tag of another one doesn't pass. */
    private static final Set<String> SPECIAL = Set.of(
            ("blockquote br caption center dd div dl dt h1 h2 h3 h4 h5 h6 hr html li ol p pre table tbody td th tr ul"
                            + " wbr")
                    .split(" "));

    /** Where there are no words: they are put before the table. */
    private static final Set<String> WITHOUT_WORDS = Set.of("table", "tbody", "tr");

    /** How often HTML's adoption agency tries. */
    private static final int MOST_ADOPTIONS = 8;

    /** How many elements between a formatting one and a block are begun again in the block. */
    private static final int MOST_CLONES = 3;

    private final HtmlElement root = new HtmlElement(Tag.start("html"));
    private final OpenElements open = new OpenElements(root);
    private final ActiveFormatting active = new ActiveFormatting();
    private boolean isFostering;

    HtmlElement root() {
        return root;
    }

    OpenElements open() {
        return open;
    }

    ActiveFormatting active() {
        return active;
    }

    /** Whether no more elements may be in those that are open. */
    boolean isFull() {
        return open.size() >= DEEPEST;
    }

    static boolean isSpecial(HtmlElement element) {
        return SPECIAL.contains(element.name());
    }

    /** Whether there may be no words right in what is open. */
    boolean isWithoutWords() {
        return WITHOUT_WORDS.contains(open.current().name());
    }

    /** Does something so that what may not be in a table gets before it. */
    void foster(Runnable insertion) {
        isFostering = true;
        insertion.run();
        isFostering = false;
    }

    /** Puts a node where it may be. */
    void insert(HtmlNode node) {
        insert(node, open.current());
    }

    private void insert(HtmlNode node, HtmlElement into) {
        Optional<HtmlElement> table = isFostering && WITHOUT_WORDS.contains(into.name()) ? table() : Optional.empty();
        if (table.isPresent()) {
            table.get().foster(node);
        } else {
            into.append(node);
        }
    }

    private Optional<HtmlElement> table() {
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).is("table")) {
                return Optional.of(open.get(i));
            }
        }
        return Optional.empty();
    }

    /** Begins an element. */
    HtmlElement begin(Tag tag) {
        return begin(new HtmlElement(tag));
    }

    private HtmlElement begin(HtmlElement element) {
        insert(element);
        open.push(element);
        return element;
    }

    /** Begins the formatting elements again that go on. */
    void reconstruct() {
        int place = active.size();
        while (place > 0 && !active.isMarker(place - 1) && !open.contains(active.get(place - 1))) {
            place--;
        }
        for (int i = place; i < active.size(); i++) {
            active.replace(active.get(i), begin(active.get(i).twin()));
        }
    }

    /** Closes the innermost element of a name, if no block is between it and here. */
    void endAny(String name) {
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).is(name)) {
                open.closeImplied(name);
                open.closeFrom(i);
                return;
            }
            if (isSpecial(open.get(i))) {
                return;
            }
        }
    }

    /** Closes a formatting element; blocks that it ends in have it too up to here: HTML's adoption agency. */
    void endFormatting(String name) {
        if (open.current().is(name) && !active.contains(open.current())) {
            open.closeFrom(open.size() - 1);
            return;
        }
        boolean isAgain = true;
        for (int i = 0; isAgain && i < MOST_ADOPTIONS; i++) {
            Optional<HtmlElement> formatting = active.last(name);
            if (formatting.isEmpty()) {
                endAny(name);
                return;
            }
            isAgain = adopt(formatting.get());
        }
    }

    /** Whether there may be more to do. */
    private boolean adopt(HtmlElement formatting) {
        int place = open.place(formatting);
        if (place < 0) {
            active.remove(formatting);
            return false;
        }
        if (!open.isInScope(element -> element == formatting)) {
            return false;
        }
        int furthest = place + 1;
        while (furthest < open.size() && !isSpecial(open.get(furthest))) {
            furthest++;
        }
        if (furthest == open.size()) {
            open.closeFrom(place);
            active.remove(formatting);
            return false;
        }
        adopt(formatting, place, furthest);
        return true;
    }

    private void adopt(HtmlElement formatting, int place, int furthest) {
        HtmlElement block = open.get(furthest);
        HtmlElement ancestor = open.get(place - 1);
        int bookmark = active.place(formatting) + 1;
        HtmlElement last = block;
        List<HtmlElement> kept = new ArrayList<>();
        for (int i = furthest - 1; i > place; i--) {
            HtmlElement node = open.get(i);
            boolean isActive = active.contains(node);
            if (isActive && furthest - i > MOST_CLONES) {
                bookmark -= active.place(node) < bookmark ? 1 : 0;
                active.remove(node);
                isActive = false;
            }
            if (isActive) {
                HtmlElement twin = node.twin();
                active.replace(node, twin);
                bookmark = last == block ? active.place(twin) + 1 : bookmark;
                twin.append(last);
                last = twin;
                kept.add(0, twin);
            }
        }
        insert(last, ancestor);
        HtmlElement inner = formatting.twin();
        block.takeChildren().forEach(inner::append);
        block.append(inner);
        active.insert(bookmark, inner);
        active.remove(formatting);
        List<HtmlElement> within = new ArrayList<>();
        for (int i = furthest + 1; i < open.size(); i++) {
            within.add(open.get(i));
        }
        open.closeFrom(place);
        kept.forEach(open::push);
        open.push(block);
        open.push(inner);
        within.forEach(open::push);
    }
}

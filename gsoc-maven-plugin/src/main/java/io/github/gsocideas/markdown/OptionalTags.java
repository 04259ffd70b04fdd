package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.HtmlToken.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Adds the tags that HTML lets an author leave out (its standard's section 13.1.2.4), so that all others see the elements that
 * a browser sees: of {@code <ul><li>one<li>two</ul>} it makes {@code <ul><li>one</li><li>two</li></ul>}.
 *
 * <p>An element ends before a tag that can't be in it, and with the element around it. A paragraph whose closing tag comes
 * later all the same keeps it: wikis read that as browsers do. A cell right in a table begins a row.
 */
final class OptionalTags {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> IN_ROW_GROUPS = Set.of("td", "th", "tr", "caption", "colgroup");
    private static final Set<String> IN_TABLES =
            Set.of("td", "th", "tr", "caption", "colgroup", "thead", "tbody", "tfoot");

    /** For each tag, the elements that end before it. */
    private static final Map<String, Set<String>> ENDED = Map.ofEntries(
            Map.entry("li", Set.of("li")),
            Map.entry("dt", Set.of("dt", "dd")),
            Map.entry("dd", Set.of("dt", "dd")),
            Map.entry("rt", Set.of("rt", "rp")),
            Map.entry("rp", Set.of("rt", "rp")),
            Map.entry("option", Set.of("option")),
            Map.entry("optgroup", Set.of("option", "optgroup")),
            Map.entry("td", Set.of("td", "th", "caption", "colgroup")),
            Map.entry("th", Set.of("td", "th", "caption", "colgroup")),
            Map.entry("tr", IN_ROW_GROUPS),
            Map.entry("caption", Set.of("caption")),
            Map.entry("colgroup", Set.of("caption", "colgroup")),
            Map.entry("thead", IN_TABLES),
            Map.entry("tbody", IN_TABLES),
            Map.entry("tfoot", IN_TABLES));

    /** Elements that a tag in them ends nothing around. */
    private static final Set<String> CLOSED_OFF =
            Set.of("ul ol menu dir dl table select datalist ruby object button template blockquote".split(" "));

    /** Likewise, but for the cells, rows and so on of the table itself. */
    private static final Set<String> PARTS_OF_TABLES = Set.of("td", "th", "caption");

    /** What a paragraph ends before. */
    private static final Set<String> NOT_IN_PARAGRAPHS = Set.of(
            ("address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer"
                            + " form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section table ul")
                    .split(" "));

    /** Elements whose closing tag may be left out. */
    private static final Set<String> OPTIONAL =
            Set.of("li dt dd p rt rp option optgroup colgroup caption thead tbody tfoot tr td th".split(" "));

    /** Where a tag may be added: before what is at an index of what a node consists of. */
    private record Spot(Node node, int index) {}

    /** An element that is open. */
    private static final class Open {
        private final String name;

        /** How many elements are around it. */
        private final int depth;

        /** Where a paragraph ends unless its closing tag comes later: before what can't be in it. */
        private Spot firstEnd;

        private Open(String name, int depth) {
            this.name = name;
            this.depth = depth;
        }
    }

    private final Map<Node, List<HtmlToken>> written;
    private final Map<Spot, List<HtmlToken>> added = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** Those of them that other tags end, or that end nothing around them, so that all others needn't be searched. */
    private final Deque<Open> structure = new ArrayDeque<>();

    /** How many elements of a name are open. */
    private final Map<String, Integer> openCount = new HashMap<>();

    private final Node parent;

    private OptionalTags(Map<Node, List<HtmlToken>> written, Node parent) {
        this.written = written;
        this.parent = parent;
    }

    /**
     * The HTML among a node's children with the tags that were left out.
     *
     * @param written what each child that is HTML consists of, in their order
     * @param parent the node, for which there is what comes after all its children
     */
    static Map<Node, List<HtmlToken>> added(Map<Node, List<HtmlToken>> written, Node parent) {
        OptionalTags tags = new OptionalTags(written, parent);
        written.forEach(tags::read);
        tags.end(new Spot(parent, 0), tags.open.size());
        return tags.all();
    }

    private Map<Node, List<HtmlToken>> all() {
        Map<Node, List<HtmlToken>> all = new LinkedHashMap<>();
        written.forEach((node, tokens) -> {
            List<HtmlToken> with = new ArrayList<>();
            for (int i = 0; i <= tokens.size(); i++) {
                with.addAll(added.getOrDefault(new Spot(node, i), List.of()));
                with.addAll(i < tokens.size() ? List.of(tokens.get(i)) : List.of());
            }
            all.put(node, with);
        });
        all.put(parent, added.getOrDefault(new Spot(parent, 0), List.of()));
        return all;
    }

    private void read(Node node, List<HtmlToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Tag tag) {
                Spot before = new Spot(node, i);
                if (tag.isClosing()) {
                    close(tag.name(), before);
                } else {
                    open(tag.name(), before);
                }
            }
        }
        if (node instanceof HtmlBlock) {
            mayEnd(new Spot(node, tokens.size())); // Markdown's blocks can't be in a paragraph
        }
    }

    private void mayEnd(Spot before) {
        if (!open.isEmpty() && open.element().name.equals("p") && open.element().firstEnd == null) {
            open.element().firstEnd = before;
        }
    }

    private void close(String name, Spot before) {
        if (openCount.getOrDefault(name, 0) > 0) {
            while (!open.element().name.equals(name)) {
                end(before, 1);
            }
            pop();
        }
    }

    private void open(String name, Spot before) {
        if (NOT_IN_PARAGRAPHS.contains(name)) {
            mayEnd(before);
        }
        if (name.equals("p") && !open.isEmpty() && open.element().name.equals("p")) {
            end(before, 1);
        }
        end(before, ended(name));
        if (CELLS.contains(name) && isRightInTable()) {
            add(before, tag("<tr>", "tr"));
            push("tr");
        }
        if (!TagPairs.VOID.contains(name)) {
            push(name);
        }
    }

    private void push(String name) {
        Open element = new Open(name, open.size());
        open.push(element);
        openCount.merge(name, 1, Integer::sum);
        if (isStructure(name)) {
            structure.push(element);
        }
    }

    private Open pop() {
        Open element = open.pop();
        openCount.merge(element.name, -1, Integer::sum);
        if (isStructure(element.name)) {
            structure.pop();
        }
        return element;
    }

    private static boolean isStructure(String name) {
        return ENDED.containsKey(name) || CLOSED_OFF.contains(name);
    }

    /** How many of the elements that are open end before a tag. */
    private int ended(String name) {
        Set<String> ends = ENDED.getOrDefault(name, Set.of());
        int ended = 0;
        for (Open element : ends.isEmpty() ? List.<Open>of() : structure) {
            if (ends.contains(element.name)) {
                ended = open.size() - element.depth;
            } else if (ended > 0 || CLOSED_OFF.contains(element.name) || PARTS_OF_TABLES.contains(element.name)) {
                break;
            }
        }
        return ended;
    }

    private boolean isRightInTable() {
        return openCount.getOrDefault("table", 0) > 0
                && !structure.isEmpty()
                && structure.element().name.matches("table|thead|tbody|tfoot");
    }

    /** Ends the innermost elements; those whose closing tag may not be left out have none. */
    private void end(Spot before, int count) {
        for (int i = 0; i < count; i++) {
            Open element = pop();
            if (OPTIONAL.contains(element.name)) {
                add(element.firstEnd == null ? before : element.firstEnd, tag("</" + element.name + ">", element.name));
            }
        }
    }

    private void add(Spot before, Tag tag) {
        added.computeIfAbsent(before, spot -> new ArrayList<>()).add(tag);
    }

    private static Tag tag(String source, String name) {
        return new Tag(0, source, name, Map.of());
    }
}

package io.github.gsocideas.wikitext.html;

import java.util.Map;
import java.util.Set;

/** What tags and words do that aren't a table's: HTML's insertion mode "in body". */
final class FlowTags {

    /** Those that end a paragraph, and are closed by an end tag that is anywhere in them. */
    private static final Set<String> BLOCKS = Set.of("blockquote", "center", "div", "dl", "ol", "pre", "ul");

    private static final Set<String> DEFINITIONS = Set.of("dd", "dt");

    /** Parts of ruby, each with the one that it may be in. */
    private static final Map<String, String> PARTS_OF_RUBY = Map.of("rb", "", "rtc", "", "rp", "rtc", "rt", "rtc");

    /** Through which the entry before is found that a new one ends. */
    private static final Set<String> THROUGH_TO_ENTRY = Set.of("div", "p");

    private final HtmlTree tree;
    private final OpenElements open;

    FlowTags(HtmlTree tree) {
        this.tree = tree;
        this.open = tree.open();
    }

    void words(HtmlWords words) {
        tree.reconstruct();
        tree.insert(words);
    }

    void start(Tag tag) {
        String name = tag.name();
        if (tag.isHeading()) {
            open.closeParagraph();
            if (open.current().isHeading()) {
                open.closeThrough(element -> true);
            }
            tree.begin(tag);
        } else if (name.equals("li")) {
            entry(tag, Set.of("li"));
        } else if (DEFINITIONS.contains(name)) {
            entry(tag, DEFINITIONS);
        } else if (tag.isVoid()) {
            empty(tag);
        } else if (ActiveFormatting.NAMES.contains(name)) {
            formatting(tag);
        } else if (PARTS_OF_RUBY.containsKey(name)) {
            partOfRuby(tag);
        } else if (BLOCKS.contains(name) || name.equals(Tag.PARAGRAPH) || name.equals("table")) {
            open.closeParagraph();
            tree.begin(tag);
        } else {
            tree.reconstruct();
            tree.begin(tag);
        }
    }

    private void entry(Tag tag, Set<String> ended) {
        for (int i = open.size() - 1; i > 0; i--) {
            HtmlElement element = open.get(i);
            if (ended.contains(element.name())) {
                open.close(element.name());
                break;
            }
            if (HtmlTree.isSpecial(element) && !THROUGH_TO_ENTRY.contains(element.name())) {
                break;
            }
        }
        open.closeParagraph();
        tree.begin(tag);
    }

    private void empty(Tag tag) {
        if (tag.name().equals("hr")) {
            open.closeParagraph();
        } else {
            tree.reconstruct();
        }
        tree.insert(new HtmlElement(tag));
    }

    private void formatting(Tag tag) {
        if (tag.name().equals(Tag.LINK)) {
            tree.active().last(Tag.LINK).ifPresent(link -> {
                tree.endFormatting(Tag.LINK);
                if (tree.active().contains(link)) {
                    tree.active().remove(link);
                }
                open.remove(link);
            });
        }
        tree.reconstruct();
        tree.active().push(tree.begin(tag));
    }

    private void partOfRuby(Tag tag) {
        if (open.isInScope("ruby")) {
            open.closeImplied(PARTS_OF_RUBY.get(tag.name()));
        }
        tree.begin(tag);
    }

    void end(String name) {
        if (Tag.isHeading(name)) {
            if (open.isInScope(HtmlElement::isHeading)) {
                open.closeImplied("");
                open.closeThrough(HtmlElement::isHeading);
            }
        } else if (name.equals(Tag.PARAGRAPH)) {
            if (open.isInScope(name)) {
                open.close(name);
            } else {
                tree.insert(new HtmlElement(Tag.start(name)));
            }
        } else if (name.equals("li")) {
            if (open.isInListScope(name)) {
                open.close(name);
            }
        } else if (BLOCKS.contains(name) || DEFINITIONS.contains(name)) {
            if (open.isInScope(name)) {
                open.close(name);
            }
        } else if (ActiveFormatting.NAMES.contains(name)) {
            tree.endFormatting(name);
        } else if (name.equals("br")) {
            start(Tag.start(name));
        } else {
            tree.endAny(name);
        }
    }
}

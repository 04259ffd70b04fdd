package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import java.util.Set;
import java.util.TreeSet;

/** The repairs of a tag: it is made text, and its author is told why, or it is put on a line of its own. */
final class TagRepairs {

    private final ExpandedText expanded;

    /**
     * Repairs of one text.
     *
     * @param expanded the text that the tags were read from
     */
    TagRepairs(ExpandedText expanded) {
        this.expanded = expanded;
    }

    Repair neverClosed(HtmlTag tag) {
        return asText(
                tag, "is never closed", "close it with </" + tag.name() + ">, or write &lt; for a '<' to be shown");
    }

    Repair closesNothing(HtmlTag tag) {
        return asText(tag, "closes nothing", "delete it, or write &lt; for a '<' to be shown");
    }

    Repair outside(HtmlTag tag, Set<String> elements) {
        return asText(
                tag,
                "stands outside of " + String.join(", ", new TreeSet<>(elements)),
                "write &lt; for a '<' to be shown");
    }

    Repair unknown(HtmlTag tag) {
        return asText(
                tag,
                "is no tag of HTML or of MediaWiki's own",
                "if the wiki has an extension for it, name it in <extensionTags>; write &lt; for a '<' to be shown");
    }

    private Repair asText(HtmlTag tag, String why, String hint) {
        int at = expanded.at(tag.start());
        return Repair.reported(
                at,
                at + 1,
                CharacterReferences.LESS_THAN,
                "'" + source(tag) + "' " + why + ", and so is shown as text",
                hint);
    }

    private String source(HtmlTag tag) {
        return expanded.source(tag.start(), tag.end());
    }

    /** Puts a tag on a line of its own where that shows the same. */
    Repair lineBreak(HtmlTag tag) {
        int at = expanded.at(tag.start());
        return Repair.unreported(at, at, "\n");
    }

    /** Puts a tag on a line of its own where that ends bold or italics. */
    Repair reportedLineBreak(HtmlTag tag) {
        int at = expanded.at(tag.start());
        String what = "'" + source(tag) + "' is put on a line of its own, which bold and italics don't reach";
        return Repair.reported(at, at, "\n", what, "end them before it");
    }
}

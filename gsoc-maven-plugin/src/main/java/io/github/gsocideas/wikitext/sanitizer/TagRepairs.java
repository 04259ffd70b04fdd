package io.github.gsocideas.wikitext.sanitizer;

import java.util.Set;
import java.util.TreeSet;

/** Repairs that show a tag as text and say why, or put it on a line of its own. */
final class TagRepairs {

    private final ExpandedText visible;

    /**
     * Repairs of one text.
     *
     * @param visible what the tags were read from
     */
    TagRepairs(ExpandedText visible) {
        this.visible = visible;
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
        int at = visible.at(tag.start());
        return Repair.reported(at, at + 1, "&lt;", "'" + tag.source() + "' " + why + ", and so is shown as text", hint);
    }

    /** A line break that makes no difference but to what the line's end ends. */
    Repair lineBreak(HtmlTag tag) {
        int at = visible.at(tag.start());
        return Repair.unreported(at, at, "\n");
    }

    /** A line break that ends bold or italics. */
    Repair reportedLineBreak(HtmlTag tag) {
        int at = visible.at(tag.start());
        String what = "'" + tag.source() + "' is put on a line of its own, which bold and italics don't reach";
        return Repair.reported(at, at, "\n", what, "end them before it");
    }
}

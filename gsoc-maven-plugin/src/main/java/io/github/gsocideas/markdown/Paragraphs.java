package io.github.gsocideas.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** How the paragraphs that a block holds are told apart. */
enum Paragraphs {
    /** By blank lines. */
    LINES,
    /** By tags, in a list's item, which MediaWiki looks for no paragraphs in. */
    TAGS,
    /** Not at all, since there is one at most. */
    BARE;

    /** How those that stand side by side in a block are told apart. */
    static Paragraphs in(Node block) {
        if (!(block instanceof ListItem || block instanceof FootnoteDefinition)) {
            return LINES;
        }
        Paragraphs paragraphs = BARE;
        int count = 0;
        for (Node node = block.getFirstChild(); node != null && paragraphs == BARE; node = node.getNext()) {
            count += node instanceof Paragraph ? 1 : 0;
            paragraphs = count > 1 ? TAGS : BARE;
        }
        return paragraphs;
    }

    /** Leaves between two blocks what there must be. */
    void separate(Node before, Node block, WikitextWriter writer) {
        if (this == LINES || mayJoin(before, block)) {
            writer.endParagraph();
        } else {
            writer.endLine();
        }
    }

    /** Whether two blocks would be one list without a blank line between them. */
    private static boolean mayJoin(Node before, Node block) {
        return (before instanceof ListBlock || before instanceof HtmlBlock) && block instanceof ListBlock;
    }
}

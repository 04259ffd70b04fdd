package io.github.gsocideas.markdown;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** What the renderers of one text's nodes have in common. */
interface WikitextNodeRendererContext {

    /** What the text is rendered into. */
    WikitextWriter writer();

    /** Whether the wiki has an extension that reads what is between tags of this name, which is in lower case. */
    boolean hasExtensionTag(String name);

    /**
     * Renders a node by the renderer that takes it.
     *
     * @throws IllegalStateException when none does
     */
    void render(Node node);

    /** Renders what is shown of a node's children: blocks each on lines of their own, all else side by side. */
    void renderChildren(Node parent);

    /** What a node's children are rendered as where nothing is around them; nothing is told of them. */
    String wikitext(Node parent);

    /**
     * Tells the text's author something about a node.
     *
     * @param what what happens to it, as the end of a sentence
     * @param hint how to write what was meant
     */
    void remark(Node node, String what, String hint);

    /**
     * Tells the text's author something about a part of a block of HTML.
     *
     * @param offset where the part begins in the block's HTML, in UTF-16 units
     */
    void remark(HtmlBlock html, int offset, String what, String hint);
}

package io.github.gsocideas.preview;

/** A part of wikitext that is read already, whatever is around it; {@link Pieces} has a stand-in for it in the text. */
@FunctionalInterface
interface Piece {

    /** Writes it where its stand-in is. */
    void writeTo(FlowWriter writer);

    /** HTML that stands in a line. */
    static Piece inline(String html) {
        return writer -> writer.inline(html);
    }

    /** HTML that stands between paragraphs. */
    static Piece block(String html) {
        return writer -> writer.block(html);
    }

    /** What isn't known here, as its source. */
    static Piece unknown(String source) {
        return inline("<code class=\"unknown\">" + HtmlText.escape(source) + "</code>");
    }
}

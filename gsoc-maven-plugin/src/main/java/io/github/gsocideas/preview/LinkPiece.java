package io.github.gsocideas.preview;

/**
 * An internal link. One to a place on the page leads there; of one to another page of the wiki nobody knows the address here, so
 * that its title is told.
 */
final class LinkPiece implements Piece {

    private final String start;
    private final String words;
    private final String end;
    private final Pieces pieces;
    private String trail = "";

    private LinkPiece(String start, String words, String end, Pieces pieces) {
        this.start = start;
        this.words = words;
        this.end = end;
        this.pieces = pieces;
    }

    /**
     * A link.
     *
     * @param target the page's title, or a place behind a number sign
     * @param words in wikitext with stand-ins
     */
    static LinkPiece to(String target, String words, Pieces pieces) {
        String title = target.strip();
        return title.startsWith("#")
                ? new LinkPiece("<a " + WebAddress.placeAttribute(title.substring(1)) + ">", words, "</a>", pieces)
                : new LinkPiece(
                        "<span class=\"wiki-page\" title=\"" + HtmlText.escape("on the wiki: " + title) + "\">",
                        words,
                        "</span>",
                        pieces);
    }

    /** Adds to its words what is written right behind it. */
    void addTrail(String letters) {
        trail = letters;
    }

    @Override
    public void writeTo(FlowWriter writer) {
        String shown = new WikitextLine(pieces).linkWords(words + trail);
        writer.inline(writer.hasLinks() ? start + shown + end : shown);
    }
}

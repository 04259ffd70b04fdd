package io.github.gsocideas.wikitext.html;

/**
 * An internal link. One to a place on the page leads there; of one to another page of the wiki nobody knows the address here, so
 * that its title is told.
 */
final class LinkPiece implements Piece {

    private final Tag start;
    private final String words;
    private String trail = "";

    private LinkPiece(Tag start, String words) {
        this.start = start;
        this.words = words;
    }

    /**
     * A link.
     *
     * @param target the page's title, or a place behind a number sign
     * @param words in wikitext with stand-ins for all that is markup
     */
    static LinkPiece to(String target, String words, Places places) {
        String title = target.strip();
        return title.startsWith("#")
                ? new LinkPiece(Tag.start(Tag.LINK, " " + places.link(title.substring(1))), words)
                : new LinkPiece(
                        new Tag(
                                Tag.LINK,
                                false,
                                false,
                                "span",
                                " class=\"wiki-page\" title=\"" + HtmlText.escape("on the wiki: " + title) + "\""),
                        words);
    }

    /** Adds to its words what is written right behind it. */
    void addTrail(String letters) {
        trail = letters;
    }

    Tag start() {
        return start;
    }

    /** What is between its tags, in wikitext with stand-ins for all that is markup. */
    String words() {
        return words + trail;
    }
}

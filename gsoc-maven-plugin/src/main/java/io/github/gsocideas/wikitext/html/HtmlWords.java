package io.github.gsocideas.wikitext.html;

import io.github.gsocideas.wikitext.CharacterReferences;
import java.util.regex.Pattern;

/**
 * Words in HTML, with no element but those that it closes itself.
 *
 * @param html the words, escaped
 * @param isBlank whether they are nothing but blanks
 */
record HtmlWords(String html, boolean isBlank) implements HtmlNode, Piece {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** HTML of which something is seen. */
    static HtmlWords html(String html) {
        return new HtmlWords(html, false);
    }

    /** Text of which nothing is markup. */
    static HtmlWords text(String text) {
        return new HtmlWords(HtmlText.escape(text), text.isBlank());
    }

    /** What isn't known here, as its source. */
    static HtmlWords unknown(String source) {
        return html("<code class=\"unknown\">" + HtmlText.escape(source) + "</code>");
    }

    @Override
    public String text() {
        return CharacterReferences.decodeAll(TAG.matcher(html).replaceAll(""));
    }

    @Override
    public void writeTo(StringBuilder target) {
        target.append(html);
    }
}

package io.github.gsocideas.wikitext.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colon that ends a term, which is in no element: MediaWiki's {@code BlockLevelPass::findColonNoLinks}, which takes
 * {@code <br>} for the beginning of an element, but not {@code <br/>}.
 */
final class TermEnd {

    private static final Pattern TOKEN = Pattern.compile(":|" + Pieces.STAND_IN);

    private TermEnd() {}

    /** Where it is; below 0 if there is none. */
    static int find(String words, Pieces pieces) {
        int around = 0;
        Matcher token = TOKEN.matcher(words);
        while (token.find()) {
            if (token.group("piece") == null) {
                if (around == 0) {
                    return token.start();
                }
            } else if (pieces.get(token.group("piece")) instanceof Tag tag && !tag.slashed()) {
                around = tag.closing() ? Math.max(0, around - 1) : around + 1;
            }
        }
        return -1;
    }
}

package io.github.gsocideas.wikitext;

import java.util.OptionalInt;

/**
 * How deep calls and links are in one another. A wiki expands 100 at most ({@code $wgMaxPPExpandDepth} of MediaWiki 1.39),
 * and what reads them takes a time that grows with the square of the depth. So the signs are counted before anything is
 * read: one that opens and is never closed counts as open up to the end.
 */
public final class Nesting {

    /** How many calls and links may be open at once. */
    public static final int DEEPEST = 100;

    private Nesting() {}

    /** Where the first call or link begins that is too deep in others; empty where none is. */
    public static OptionalInt tooDeep(String wikitext) {
        int depth = 0;
        for (int at = 0; at + 1 < wikitext.length(); at++) {
            char sign = wikitext.charAt(at);
            if (wikitext.charAt(at + 1) == sign && "{[}]".indexOf(sign) >= 0) {
                depth = sign == '{' || sign == '[' ? depth + 1 : Math.max(0, depth - 1);
                if (depth > DEEPEST) {
                    return OptionalInt.of(at);
                }
                at++;
            }
        }
        return OptionalInt.empty();
    }
}

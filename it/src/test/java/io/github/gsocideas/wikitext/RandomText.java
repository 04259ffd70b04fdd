package io.github.gsocideas.wikitext;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/** Texts of what means something to MediaWiki, or may look as if it did, in a random order. */
final class RandomText {

    private static final int LONGEST = 8;

    private static final List<String> PIECES = List.of(
            // letters, digits and blanks of several kinds
            ("a b Z x é ﬁ 中 א 😀 👨‍👩‍👧 0 1 123 0306406152 978-0-306-40615-7 . , \" / \\ $ @ ^ ` ( ) + % ? ! : ; "
                            // links without brackets
                            + "http https mailto news urn irc tel :// // example.org RFC PMID ISBN "
                            // markup
                            + "' '' ''' '''' ''''' ~ ~~~ ~~~~ ~~~~~ _ __ __NOTOC__ NOTOC __FORCETOC__ = == ! !! - -- ---- "
                            + "| || |- |+ |} {| { } {{ }} {{{ }}} {{{v}}} {{!}} {{Echo| [ ] [[ ]] -{ }- * # #REDIRECT "
                            + "< > </ /> <!-- --> <b> </b> <br> <nowiki> </nowiki> <pre> </div> <ref> </table> <noinclude> "
                            + "& &amp; &nbsp; &#32; &lt; &# #if: subst: "
                            // quotation marks and dashes
                            + "« » ‹ › “ ’ – — … • · "
                            // marks that join what is before them, and what is not seen
                            + "\u0301 \u0338 \u20E3 \u200B \u200D \u200E \u200F \u202E \u2060 \uFEFF \u00AD \uE000 \uFFFD")
                    .split(" "));

    private static final List<String> BLANKS = List.of(
            " ", "  ", "\t", "\n", "\n\n", "\u00A0", "\u1680", "\u2009", "\u2028", "\u202F", "\u3000", "\u0085");

    /** What rarely comes together by itself. */
    private static final List<String> LINKS = List.of(
            "https://example.org/",
            "urn:a",
            "news: ",
            "tel:\n",
            "RFC 1",
            "RFC\t 1",
            "PMID\u00A01",
            "PMID  1",
            "ISBN 978-0-306-40615-7",
            "ISBN\u20090 306 40615 2");

    private RandomText() {}

    /** A text of at least one character, in Unicode's normal form C. */
    static String next(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(LONGEST); i > 0; i--) {
            List<String> pieces = switch (random.nextInt(12)) {
                case 0 -> LINKS;
                case 1, 2, 3 -> BLANKS;
                default -> PIECES;
            };
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}

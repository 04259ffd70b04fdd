package io.github.gsocideas.encoding;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.ExternalAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MediaWiki's link to a web page. */
final class ExternalLink {

    /** What MediaWiki leaves out of an address that stands by itself, from {@code Parser::makeFreeExternalLink}. */
    private static final Pattern FINAL_PUNCTUATION = Pattern.compile("(?<![,;.:!?)])[,;.:!?)]+$");

    private ExternalLink() {}

    /**
     * A link that shows words.
     *
     * @param words in wikitext
     */
    static String named(String url, String words) {
        return "[" + ExternalAddress.encode(url) + " " + words + "]";
    }

    /** A link that shows its address. */
    static String bare(String url) {
        return FINAL_PUNCTUATION
                .matcher(ExternalAddress.encode(url))
                .replaceFirst(match -> Matcher.quoteReplacement(CharacterReferences.encode(match.group())));
    }
}

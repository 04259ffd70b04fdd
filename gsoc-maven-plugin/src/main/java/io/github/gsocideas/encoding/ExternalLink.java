package io.github.gsocideas.encoding;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.Octets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MediaWiki's link to a web page. */
final class ExternalLink {

    /** What would end an address, or be markup in it. */
    private static final Pattern ENDS_ADDRESS = Pattern.compile("[\\s<>\"\\[\\]{}|]|'{2,}|~{3,}|_{2,}");

    /** An ampersand that MediaWiki would take for the beginning of a character reference. */
    private static final Pattern CHARACTER_REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    /** What MediaWiki leaves out of an address that stands by itself, from {@code Parser::makeFreeExternalLink}. */
    private static final Pattern FINAL_PUNCTUATION = Pattern.compile("(?<![,;.:!?)])[,;.:!?)]+$");

    private ExternalLink() {}

    /**
     * A link that shows words.
     *
     * @param words in wikitext
     */
    static String named(String url, String words) {
        return "[" + address(url) + " " + words + "]";
    }

    /** A link that shows its address. */
    static String bare(String url) {
        return FINAL_PUNCTUATION
                .matcher(address(url))
                .replaceFirst(match -> Matcher.quoteReplacement(CharacterReferences.encode(match.group())));
    }

    /** The address with what would end it on a wiki as the octets that it stands for. */
    private static String address(String url) {
        String octets = ENDS_ADDRESS.matcher(url).replaceAll(match -> Octets.percentEncoded(match.group()));
        return CHARACTER_REFERENCE.matcher(octets).replaceAll("&amp;");
    }
}

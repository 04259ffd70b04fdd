package io.github.gsocideas.wikitext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a web page, as wikitext holds it. */
public final class ExternalAddress {

    /** What MediaWiki takes for markup though it stands in an address: quotes, signatures, magic words. */
    static final String MARKUP = "'{2,}|~{3,}|_{2,}";

    /** What ends an address, from {@code Parser::EXT_LINK_URL_CLASS}, and what ends the argument or the call that it is in. */
    private static final Pattern SPECIAL = Pattern.compile("[\\x00-\\x20\\x7F\\p{Zs}\\x{FFFD}<>\"\\[\\]{}|]|" + MARKUP);

    private static final Pattern AMPERSAND = Pattern.compile(CharacterReferences.AMPERSAND);

    private ExternalAddress() {}

    /**
     * The address with the octets instead of what would end it, or be markup in it. An ampersand that a character reference
     * begins with becomes <code>&amp;amp;</code>, since it is meant as one.
     */
    public static String encode(String address) {
        return encode(SPECIAL, address);
    }

    static String encode(Pattern special, String address) {
        String octets = special.matcher(address).replaceAll(match -> Octets.percentEncoded(match.group()));
        return AMPERSAND.matcher(octets).replaceAll(Matcher.quoteReplacement("&amp;"));
    }
}

package io.github.gsocideas.wikitext.html;

import io.github.gsocideas.wikitext.Octets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses that links of the preview may lead to: those of the web, of mail, and of places on the page itself. */
public final class WebAddress {

    /** The beginning of an address that a wiki makes a link of wherever it stands, and that is allowed here. */
    static final String PROTOCOL = "(?i:https?://|mailto:)";

    private static final Pattern ALLOWED = Pattern.compile(PROTOCOL + "[^\\s\\p{Z}\\p{Cntrl}]+");

    private static final Pattern NO_PART_OF_ADDRESS = Pattern.compile("[\\]\\[<>\"\\x00-\\x20\\x7F|]");

    private static final Pattern NO_PART_OF_FRAGMENT = Pattern.compile("[^A-Za-z0-9._~!$&()*+,;=:@/?%-]");

    private WebAddress() {}

    /** An address as MediaWiki shows it: without references, and without characters that these may bring in. */
    static String shown(String written) {
        return NO_PART_OF_ADDRESS
                .matcher(ShownText.decode(written))
                .replaceAll(character -> Octets.percentEncoded(character.group()));
    }

    /**
     * The attribute that leads to an address; empty where that is none of those allowed.
     *
     * @param written as it stands in wikitext
     */
    static Optional<String> attribute(String written) {
        String address = shown(written);
        String absolute = address.startsWith("//") ? "https:" + address : address;
        return Optional.of(absolute)
                .filter(ALLOWED.asMatchPredicate())
                .map(allowed -> "href=\"" + HtmlText.escape(allowed) + "\"");
    }

    /**
     * A link to an address that no author wrote.
     *
     * @param words in HTML
     */
    public static String link(String address, String words) {
        return "<a href=\"" + HtmlText.escape(address) + "\">" + words + "</a>";
    }

    /** The name of a place on the page, as MediaWiki makes it: without blanks. */
    public static String place(String name) {
        return name.strip().replaceAll("[\\s_]+", "_");
    }

    /** The attribute that leads to a place on the page, by a name that an author writes. */
    public static String placeAttribute(String name) {
        return fragmentAttribute(place(name));
    }

    /** The attribute that leads to a place on the page, by its identifier. */
    static String fragmentAttribute(String identifier) {
        String fragment = NO_PART_OF_FRAGMENT
                .matcher(identifier)
                .replaceAll(character -> Octets.percentEncoded(character.group()));
        return "href=\"#" + HtmlText.escape(fragment) + "\"";
    }
}

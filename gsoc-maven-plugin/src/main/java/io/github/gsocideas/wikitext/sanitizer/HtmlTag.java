package io.github.gsocideas.wikitext.sanitizer;

import java.util.Locale;
import java.util.regex.Matcher;

/**
 * A tag of HTML in wikitext, or what looks like one.
 *
 * @param start where it begins in the text that it was read from
 * @param end where it ends there
 * @param name in lower case
 * @param closing whether it closes an element
 * @param selfClosing whether it ends in a slash
 */
public record HtmlTag(int start, int end, String name, boolean closing, boolean selfClosing) {

    /** A tag, as MediaWiki's {@code Sanitizer::ELEMENT_BITS_REGEX} has it. */
    public static final String PATTERN =
            "<(?<slash>/?)(?<name>[A-Za-z][^\\t\\n\\x0B />\\x00<]*+)(?<attributes>[^<>]*+)>";

    /** The tag that a pattern has found of which {@link #PATTERN} is a part. */
    public static HtmlTag of(Matcher found) {
        return new HtmlTag(
                found.start(),
                found.end(),
                found.group("name").toLowerCase(Locale.ROOT),
                !found.group("slash").isEmpty(),
                found.group("attributes").endsWith("/"));
    }
}

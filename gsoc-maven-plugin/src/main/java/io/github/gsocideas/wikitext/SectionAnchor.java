package io.github.gsocideas.wikitext;

import java.util.regex.Pattern;

/** The name of a place on a page, as a wikitext's links hold it: {@code [[#name|words]]}. */
public final class SectionAnchor {

    /** What would end the link, or be markup in it; blanks wouldn't. */
    private static final Pattern SPECIAL = Pattern.compile("[\\x00-\\x1F\\x7F<>\\[\\]{}|]|" + ExternalAddress.MARKUP);

    private SectionAnchor() {}

    /** The name with the octets instead of what no link may hold. */
    public static String encode(String name) {
        return ExternalAddress.encode(SPECIAL, name);
    }
}

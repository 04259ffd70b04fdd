package io.github.gsocideas.wikitext;

import java.util.Map;
import java.util.Set;

/** The elements of HTML that MediaWiki lets through, from its {@code Sanitizer::getRecognizedTagData}. */
public final class Elements {

    /** Those that must be closed. */
    public static final Set<String> PAIRED = Set.of(
            ("abbr b bdi bdo big blockquote caption center cite code data dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 i"
                            + " ins kbd li mark ol p pre q rb rp rt rtc ruby s samp small span strike strong sub sup table"
                            + " td th time tr tt u ul var")
                    .split(" "));

    /** Those that hold nothing, and so have no closing tag. */
    public static final Set<String> VOID = Set.of("br", "hr", "link", "meta", "wbr");

    /** Those whose end may be left out, each with the elements of which it needs one around it. */
    public static final Map<String, Set<String>> ITEMS = Map.of(
            "li", Set.of("ol", "ul"),
            "dt", Set.of("dl"),
            "dd", Set.of("dl"),
            "caption", Set.of("table"),
            "tr", Set.of("table"),
            "td", Set.of("table"),
            "th", Set.of("table"));

    /** Those of {@link #ITEMS} that stand in a table's row. */
    public static final Set<String> CELLS = Set.of("td", "th");

    private Elements() {}
}

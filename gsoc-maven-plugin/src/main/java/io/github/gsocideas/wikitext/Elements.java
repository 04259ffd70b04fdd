package io.github.gsocideas.wikitext;

import java.util.Map;
import java.util.Set;

/** The elements of HTML that MediaWiki lets through, from its {@code Sanitizer::getRecognizedTagData}. */
public final class Elements {

    /** Those that have a closing tag. */
    public static final Set<String> PAIRED = Set.of(
            ("abbr b bdi bdo big blockquote caption center cite code data dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 i"
                            + " ins kbd li mark ol p pre q rb rp rt rtc ruby s samp small span strike strong sub sup table"
                            + " td th time tr tt u ul var")
                    .split(" "));

    /** Those that hold nothing, and so have no closing tag. */
    public static final Set<String> VOID = Set.of("br", "hr", "link", "meta", "wbr");

    /**
     * Those whose closing tag may be left out, each with the elements of which one must be around it: {@code li} is an
     * item of {@code ol} or {@code ul}.
     */
    public static final Map<String, Set<String>> ITEMS = Map.of(
            "li", Set.of("ol", "ul"),
            "dt", Set.of("dl"),
            "dd", Set.of("dl"),
            "caption", Set.of("table"),
            "tr", Set.of("table"),
            "td", Set.of("table"),
            "th", Set.of("table"));

    /** The items that stand in a row. */
    public static final Set<String> CELLS = Set.of("td", "th");

    /** Those of which a table consists. */
    public static final Set<String> OF_TABLES = Set.of("table", "caption", "tr", "td", "th");

    /**
     * Those that may hold a list written with {@code *}, {@code #}, {@code :} or {@code ;}, and reach beyond it. Other
     * elements, such as {@code b}, end with each entry of such a list.
     */
    public static final Set<String> AROUND_LISTS = Set.of("blockquote", "center", "dd", "div", "li", "td", "th");

    private Elements() {}
}

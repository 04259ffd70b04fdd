package io.github.gsocideas.wikitext.html;

import java.util.Set;

/** Which tags on a line say whether its words, and those of the lines behind it, stand in paragraphs. */
final class BlockTags {

    /** In these there are no paragraphs, but there are behind them. */
    private static final Set<String> WITHOUT_PARAGRAPHS =
            Set.of("dl", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul");

    /** In these there are paragraphs, but there are none behind them. */
    private static final Set<String> AROUND_PARAGRAPHS = Set.of("td", "th");

    /** Neither in these nor behind them there are paragraphs. */
    private static final Set<String> NEVER_PARAGRAPHS = Set.of("caption", "dd", "dt", "li", "tr");

    /** Both in these and behind them there are paragraphs. */
    private static final Set<String> BETWEEN_PARAGRAPHS = Set.of("blockquote", "center", "div", "hr");

    private BlockTags() {}

    /** Whether no paragraphs follow, unless another tag on the line says that they do. */
    static boolean begins(Tag tag) {
        return NEVER_PARAGRAPHS.contains(tag.name())
                || (tag.closing() ? AROUND_PARAGRAPHS : WITHOUT_PARAGRAPHS).contains(tag.name());
    }

    /** Whether paragraphs may follow. */
    static boolean ends(Tag tag) {
        return BETWEEN_PARAGRAPHS.contains(tag.name())
                || (tag.closing() ? WITHOUT_PARAGRAPHS : AROUND_PARAGRAPHS).contains(tag.name());
    }
}

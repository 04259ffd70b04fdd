package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.Optional;

/**
 * A line of a page, or several that are one thing, such as a table.
 *
 * @param start where it begins on the page, in UTF-16 units
 * @param end where it ends, without its line break
 * @param heading what it is where it is a heading
 */
record WikitextLine(int start, int end, Kind kind, Optional<WikitextNode.Heading> heading) {

    /** What a line is. */
    enum Kind {
        HEADING,
        BLANK,
        COMMENT,
        /** A rule across the page. */
        RULE,
        /** What begins with a sign of a list, or an indentation. */
        ENTRY,
        /** A term of a definition list. */
        TERM,
        /** A table, a call, preformatted text: what is no paragraph, and isn't looked into. */
        BLOCK,
        WORDS
    }

    WikitextLine(int start, int end, Kind kind) {
        this(start, end, kind, Optional.empty());
    }
}

package io.github.gsocideas.preview;

import java.util.Set;

/**
 * An element that is open in HTML that is written.
 *
 * @param name in lower case
 * @param start its tag
 * @param isAuthors whether an author wrote it as a tag, and may close it
 */
record OpenElement(String name, String start, boolean isAuthors) {

    /** The name of paragraphs. */
    static final String PARAGRAPH = "p";

    private static final Set<String> BLOCKS =
            Set.of("blockquote caption dd div dl dt h4 h5 h6 hr li ol p pre table td th tr ul".split(" "));

    /** Those in which words may stand in paragraphs. */
    private static final Set<String> AROUND_PARAGRAPHS = Set.of("blockquote", "div", "td", "th");

    /** Whether an element of this name stands between lines, and not in one. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    boolean isBlock() {
        return isBlock(name);
    }

    /** Whether it is a paragraph that its words began, and not an author's tag. */
    boolean isParagraphOfWords() {
        return name.equals(PARAGRAPH) && !isAuthors;
    }

    boolean mayHoldParagraphs() {
        return AROUND_PARAGRAPHS.contains(name);
    }
}

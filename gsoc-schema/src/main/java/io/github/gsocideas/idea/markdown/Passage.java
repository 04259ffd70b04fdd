package io.github.gsocideas.idea.markdown;

import java.util.Optional;
import org.commonmark.node.ListBlock;

/**
 * A part of a Markdown file that is a field's text, or a part of one.
 *
 * @param from where its text begins, as an offset in the file
 * @param to where its last line ends
 * @param entry where the entry of a list ends that it begins in; where it begins, if it begins in none
 * @param columns how far the lines of that entry are indented
 * @param list the list that it is; empty where it is anything else
 */
record Passage(int from, int to, int entry, int columns, Optional<ListBlock> list) {

    /** The same and all that comes after it, up to here. */
    Passage until(int end) {
        return new Passage(from, end, entry, columns, Optional.empty());
    }
}

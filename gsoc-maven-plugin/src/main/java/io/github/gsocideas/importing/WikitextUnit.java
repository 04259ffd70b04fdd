package io.github.gsocideas.importing;

import io.github.gsocideas.schema.Field;
import java.util.Optional;

/**
 * A part of a text that has one label at most: lines of a paragraph, a list's entry, a term with its definition, any other
 * block.
 *
 * @param start where it begins on the page, in UTF-16 units
 * @param end where it ends
 * @param label what it begins with
 * @param text what it says, without a label that names a field
 * @param isAlone whether nothing stands on its first line but such a label
 * @param kind what it is in the text
 */
record WikitextUnit(int start, int end, Optional<WikitextLabel> label, String text, boolean isAlone, Kind kind) {

    /** How a part of the text goes on with what is above it. */
    enum Kind {
        /** Lines of a paragraph. */
        PARAGRAPH,
        /** A heading, or a rule. */
        DIVISION,
        /** An entry of a list, or several; a term with its definition. */
        ENTRY,
        /** What isn't shown, and belongs to whatever is above it. */
        COMMENT,
        /** Anything else, such as a table. */
        OTHER
    }

    /** The field that its label names. */
    Optional<Field> field() {
        return label.flatMap(WikitextLabel::field);
    }
}

package io.github.gsocideas.encoding.slips;

import java.util.Optional;

/**
 * A construct of one markup in a text of another.
 *
 * @param kind what sort of construct it is
 * @param start where it begins in the text, in UTF-16 units from 0
 * @param end where it ends
 * @param hint how to write what is meant
 * @param replacement the same as it would stand in the text; empty where it takes a person to know
 */
record Slip(String kind, int start, int end, String hint, Optional<String> replacement) {

    /** A slip of which the right way is known. */
    static Slip mended(String kind, int start, int end, String replacement) {
        return new Slip(kind, start, end, "write " + replacement, Optional.of(replacement));
    }

    /** A slip that it takes a person to mend. */
    static Slip told(String kind, int start, int end, String hint) {
        return new Slip(kind, start, end, hint, Optional.empty());
    }
}

package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.Remark;
import java.util.Optional;

/**
 * A change to an author's wikitext that keeps it within its argument. What the text shows on a page of its own, it shows in
 * the argument, too; a repair that can't keep to that tells the author.
 *
 * @param start where the text to be replaced begins, in UTF-16 units
 * @param end where it ends
 * @param replacement what comes in its place
 * @param remark what to tell the author; empty where the text shows the same as before
 */
record Repair(int start, int end, String replacement, Optional<Remark> remark) {

    static Repair unreported(int start, int end, String replacement) {
        return new Repair(start, end, replacement, Optional.empty());
    }

    static Repair reported(int start, int end, String replacement, String what, String hint) {
        return new Repair(start, end, replacement, Optional.of(new Remark(start, what, hint)));
    }

    /** The same repair of a text in which this one's is a part that begins at a place. */
    Repair moved(int by) {
        return new Repair(start + by, end + by, replacement, remark.map(each -> each.at(each.at() + by)));
    }
}

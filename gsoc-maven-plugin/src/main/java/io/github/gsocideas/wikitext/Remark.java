package io.github.gsocideas.wikitext;

import io.github.gsocideas.finding.Severity;
import java.util.Optional;

/**
 * A remark on an author's text: something that the wiki does with it and its author may not expect, or that isn't let
 * happen.
 *
 * @param severity how much it weighs
 * @param at the place in the text, in UTF-16 units from 0
 * @param end where what is meant ends, likewise; {@code at} where only its beginning is known
 * @param what what the wiki does, such as {@code '<b>' is never closed, and so is shown as text}
 * @param hint how to write what was meant
 * @param replacement what to write from {@code at} to {@code end} instead; empty where it takes a person to know
 */
public record Remark(Severity severity, int at, int end, String what, String hint, Optional<String> replacement) {

    /** A warning of what begins at a place. */
    public Remark(int at, String what, String hint) {
        this(at, at, what, hint);
    }

    /** A warning of a part of the text. */
    public Remark(int at, int end, String what, String hint) {
        this(at, end, what, hint, Optional.empty());
    }

    /** A warning of a part of the text, with what to write there. */
    public Remark(int at, int end, String what, String hint, Optional<String> replacement) {
        this(Severity.WARNING, at, end, what, hint, replacement);
    }

    /** An error at a place. */
    public static Remark error(int at, String what, String hint) {
        return new Remark(Severity.ERROR, at, at, what, hint, Optional.empty());
    }

    /** Whether it is known where what is meant ends. */
    public boolean hasEnd() {
        return end > at;
    }

    /** The same remark on what begins at another place. */
    public Remark at(int place) {
        return placed(place, place);
    }

    /** The same remark on another part of a text; that ends where it begins if it would end before. */
    public Remark placed(int otherAt, int otherEnd) {
        return new Remark(severity, otherAt, Math.max(otherAt, otherEnd), what, hint, replacement);
    }
}

package io.github.gsocideas.wikitext;

import io.github.gsocideas.finding.Severity;

/**
 * A remark on an author's text: something that the wiki does with it and its author may not expect, or that isn't let
 * happen.
 *
 * @param severity how much it weighs
 * @param at the place in the text, in UTF-16 units from 0
 * @param what what the wiki does, such as {@code '<b>' is never closed, and so is shown as text}
 * @param hint how to write what was meant
 */
public record Remark(Severity severity, int at, String what, String hint) {

    /** A warning. */
    public Remark(int at, String what, String hint) {
        this(Severity.WARNING, at, what, hint);
    }

    /** An error. */
    public static Remark error(int at, String what, String hint) {
        return new Remark(Severity.ERROR, at, what, hint);
    }

    /** The same remark at another place. */
    public Remark at(int place) {
        return new Remark(severity, place, what, hint);
    }
}

package io.github.gsocideas.wiki;

/** What became of a page that was to be saved. */
public sealed interface SaveResult {

    /**
     * It is saved.
     *
     * @param revision the number of the revision that it is now
     * @param parent that of the revision before it, or 0 for a new page. Where it isn't the base, somebody was faster, and the
     *     wiki has merged the two by lines.
     */
    record Saved(long revision, long parent) implements SaveResult {}

    /** The wiki had that text already, and has no new revision. */
    record Unchanged() implements SaveResult {}

    /**
     * Somebody was faster, and it isn't saved; or it is, which nobody heard, and was changed since. Whoever reads the page
     * again, and merges again, can save it.
     *
     * @param why what somebody did, in words
     */
    record Overtaken(String why) implements SaveResult {}
}

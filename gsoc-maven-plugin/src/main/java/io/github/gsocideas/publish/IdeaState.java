package io.github.gsocideas.publish;

import java.util.Locale;

/** How an idea in the repo and on the wiki stand to each other. */
public enum IdeaState {
    /** Some value would change on the wiki, or has changed there. */
    DIFFERENT,
    /** Some value was changed in both; the idea stays as the wiki has it. */
    CONFLICT,
    /** Some value differs, and nobody knows which is the newer one; the idea stays as the wiki has it. */
    UNDECIDED,
    /** The page has no call of it. */
    ONLY_IN_REPO,
    /** The repo has no file of it; it stays. */
    ONLY_ON_WIKI,
    /** The repo had a file of it, and has none now; it stays unless its removal is asked for. */
    GONE_FROM_REPO,
    /** Somebody has taken it from the page; it isn't put back. */
    REMOVED_ON_WIKI,
    /** Nothing is to be done. */
    SAME;

    /** Whether somebody has to decide what is meant, and the idea stays as the wiki has it until then. */
    public boolean isOpen() {
        return this == CONFLICT || this == UNDECIDED;
    }

    /** The state as data has it: {@code only-in-repo}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

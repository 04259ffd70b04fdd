package io.github.gsocideas.publish;

import java.util.Locale;

/** How a parameter's values in the repo and on the wiki stand to each other. */
public enum ValueState {
    /** Both have it, or neither. */
    SAME("the same"),
    /** The values differ, and nobody knows which of them is the newer one; the wiki's stays. */
    DIFFERENT("differs"),
    /** The wiki has none, and nobody knows whether it had one. */
    ONLY_IN_REPO("only in the repo"),
    /** The repo has none, and nobody knows whether it had one; the wiki's stays. */
    ONLY_ON_WIKI("only on the wiki"),
    /** Written by people on the wiki, and theirs: it stays, whatever the repo has. */
    KEPT("kept as the wiki has it"),
    /** Changed in the repo, since both were the same. */
    CHANGED_IN_REPO("changed in the repo"),
    /** Changed on the wiki, since both were the same. */
    CHANGED_ON_WIKI("changed on the wiki"),
    /** Changed in both, in different lines. */
    MERGED("changed in both, in different lines"),
    /** Changed in both, and nobody but an author can say what is meant. */
    CONFLICT("changed in both");

    private final String words;

    ValueState(String words) {
        this.words = words;
    }

    /** The state as a message says it. */
    public String words() {
        return words;
    }

    /** Whether the repo's side would have to do something about it. */
    boolean isDifference() {
        return this != SAME && this != KEPT;
    }

    /** Whether somebody has to decide what is meant. */
    boolean isOpen() {
        return this == DIFFERENT || this == CONFLICT;
    }

    /** The state as data has it: {@code only-in-repo}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package io.github.gsocideas.publish;

import java.util.List;

/**
 * A page with what the repo says.
 *
 * @param before its text on the wiki; empty where there is no such page
 * @param after the text that it would have
 * @param ideas those of the repo in its order, then those that only the wiki has
 */
public record MergedPage(String before, String after, List<ComparedIdea> ideas) {

    /** Keeps a copy. */
    public MergedPage {
        ideas = List.copyOf(ideas);
    }
}

package io.github.gsocideas.exporting;

import java.util.List;

/**
 * Somebody who is named in ideas, known by the name, in any letter case.
 *
 * @param name as it is written first
 * @param emails the different addresses that stand beside it, in the ideas' order
 * @param ideas those that name the person, in the page's order
 */
record Mentor(String name, List<String> emails, List<ExportedIdea> ideas) {

    /** Keeps copies. */
    Mentor {
        emails = List.copyOf(emails);
        ideas = List.copyOf(ideas);
    }
}

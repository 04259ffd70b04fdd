package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import java.util.List;

/**
 * A page that has been read.
 *
 * @param found the ideas on it
 * @param records what each of them says
 * @param isOfCalls whether they are calls, and not headings
 * @param doubts what somebody should look at, beside what is said of each
 * @param leftovers what has no place in any file, likewise
 */
record ReadPage(
        PageIdeas found,
        List<ImportedRecord> records,
        boolean isOfCalls,
        List<Finding> doubts,
        List<Leftover> leftovers) {

    /** Keeps copies. */
    ReadPage {
        records = List.copyOf(records);
        doubts = List.copyOf(doubts);
        leftovers = List.copyOf(leftovers);
    }

    SourcePage page() {
        return found.page();
    }
}

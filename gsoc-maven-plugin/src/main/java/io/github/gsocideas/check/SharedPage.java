package io.github.gsocideas.check;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What ideas do to one another on the page that they share, each of which may be good by itself: their notes, the names of
 * their elements, and how much they call together. Asked of one idea after the other, in the page's order.
 */
public final class SharedPage {

    /** How many templates, pages and functions the ideas of a page may call: each may come to 2 KiB then. */
    public static final int MOST_CALLS = 1000;

    private final NoteClashes notes;
    private final SharedIds ids;
    private int calls;

    /** Before the first idea. */
    SharedPage(WikitextSanitizer sanitizer) {
        this.notes = new NoteClashes(sanitizer.extensionTags());
        this.ids = new SharedIds(sanitizer);
    }

    /** What is wrong between the next idea and those before it. */
    List<Finding> add(EncodedIdea idea) {
        List<Finding> findings = new ArrayList<>(notes.add(idea));
        ids.add(idea);
        boolean wereFew = calls <= MOST_CALLS;
        calls += idea.calls();
        if (wereFew && calls > MOST_CALLS) {
            findings.add(Finding.error(
                    "page-size",
                    idea.idea().file(),
                    Position.START,
                    "with this idea the page calls more than " + MOST_CALLS
                            + " templates and functions, and a wiki would leave out what is behind them",
                    "call fewer of them, or give each sub-directory a page of its own"));
        }
        return findings;
    }

    /** What is wrong between any of them, after the last. */
    List<Finding> findings() {
        return ids.findings();
    }
}

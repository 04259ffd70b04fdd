package io.github.gsocideas.publish;

import io.github.gsocideas.disk.Commit;
import io.github.gsocideas.wiki.WikiRevision;
import java.util.Optional;

/**
 * A revision of a page by which the repo's ideas were published.
 *
 * @param revision the revision
 * @param summary what was said of it
 */
public record Publication(WikiRevision revision, EditSummary summary) {

    /** Whether an edit's summary says that it is one. */
    public static boolean isOne(String summary) {
        return EditSummary.parse(summary).isPresent();
    }

    /** Whether an edit's summary says that it is one of ideas from there. */
    static boolean isOf(String source, String summary) {
        return EditSummary.parse(summary).filter(parsed -> parsed.isOf(source)).isPresent();
    }

    /** A revision as one; empty where its summary doesn't say that it is. */
    public static Optional<Publication> of(WikiRevision revision) {
        return EditSummary.parse(revision.summary()).map(summary -> new Publication(revision, summary));
    }

    /**
     * Whether the page became what was meant. Where somebody saves a page at the same moment, MediaWiki merges both by lines.
     */
    boolean isAsMeant() {
        return summary.page().equals(Digest.of(revision.text()));
    }

    /** What was published; empty where nobody knows. */
    public Optional<Commit> commit() {
        return summary.commit();
    }
}

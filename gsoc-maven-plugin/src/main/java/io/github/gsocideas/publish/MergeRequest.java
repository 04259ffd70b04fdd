package io.github.gsocideas.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is to be merged.
 *
 * @param parameters those of the template
 * @param base the page as it was published the last time; empty where it never was
 * @param known the page as somebody says that the repo's ideas were made of it, or have been brought together with it
 * @param isDoubtful whether it was published, perhaps by another account, and nobody can tell any more as what, so that what it lacks may have been taken away
 * @param earlier what the repo had since then
 * @param edited when the page was edited last
 * @param revisions the page since it was published, the newest first, as it is now included; none where they weren't read
 * @param repo the ideas, in the order in which {@code generate} writes them
 * @param wiki the page as it is
 * @param isWhole whether a value opens or closes nothing around it
 * @param removesOrphans whether calls of ideas that are gone from the repo are taken from the page
 */
record MergeRequest(
        IdeaParameters parameters,
        Optional<PublishedPage> base,
        Optional<CalledPage> known,
        boolean isDoubtful,
        EarlierIdeas earlier,
        Instant edited,
        List<PageRevision> revisions,
        List<RepoIdea> repo,
        CalledPage wiki,
        Predicate<String> isWhole,
        boolean removesOrphans) {

    /** Keeps a copy. */
    MergeRequest {
        revisions = List.copyOf(revisions);
        repo = List.copyOf(repo);
    }
}

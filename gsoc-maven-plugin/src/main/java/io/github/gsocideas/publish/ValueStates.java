package io.github.gsocideas.publish;

import java.util.Optional;

/**
 * A parameter's value in the repo and on the wiki. A value that is empty is none.
 *
 * @param repo what the idea file says, as wikitext
 * @param wiki what stands on the page
 */
public record ValueStates(Optional<String> repo, Optional<String> wiki) {

    /**
     * What comes of them where it is known what both were when they were last the same. Who has changed it since has the
     * last word. Two changes are one if they are the same, or of different lines; else they are a conflict.
     *
     * @param last what both were
     */
    MergedValue since(SharedValue last) {
        if (repo.equals(wiki)) {
            return new MergedValue(ValueState.SAME, wiki);
        }
        Optional<String> base = last.text();
        if (base.equals(wiki)) {
            return new MergedValue(ValueState.CHANGED_IN_REPO, repo);
        }
        if (base.equals(repo)) {
            return new MergedValue(ValueState.CHANGED_ON_WIKI, wiki);
        }
        return lines(base)
                .map(merged -> new MergedValue(ValueState.MERGED, Optional.of(merged)))
                .orElseGet(() -> new MergedValue(ValueState.CONFLICT, wiki));
    }

    private Optional<String> lines(Optional<String> base) {
        return base.isPresent() && repo.isPresent() && wiki.isPresent()
                ? LineMerge.merge(base.get(), repo.get(), wiki.get())
                : Optional.empty();
    }

    /**
     * The same where of what both were no more is known than a digest, and so not which of its lines have changed.
     *
     * @param base the digest of what both were
     */
    MergedValue sinceDigest(String base) {
        if (repo.equals(wiki)) {
            return new MergedValue(ValueState.SAME, wiki);
        }
        if (base.equals(Digest.of(wiki))) {
            return new MergedValue(ValueState.CHANGED_IN_REPO, repo);
        }
        return new MergedValue(base.equals(Digest.of(repo)) ? ValueState.CHANGED_ON_WIKI : ValueState.CONFLICT, wiki);
    }

    /** What comes of them where nothing is known of earlier: what the wiki has stays, and is filled up from the repo. */
    MergedValue withoutBase() {
        if (repo.equals(wiki)) {
            return new MergedValue(ValueState.SAME, wiki);
        }
        if (repo.isEmpty()) {
            return new MergedValue(ValueState.ONLY_ON_WIKI, wiki);
        }
        return wiki.isEmpty()
                ? new MergedValue(ValueState.ONLY_IN_REPO, repo)
                : new MergedValue(ValueState.DIFFERENT, wiki);
    }
}

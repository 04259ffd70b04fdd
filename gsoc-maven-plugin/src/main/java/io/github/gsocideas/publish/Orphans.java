package io.github.gsocideas.publish;

import java.util.Optional;

/**
 * The calls of a page that the repo has no idea for, and why each of them stays.
 *
 * @param request the page, and what it was
 */
record Orphans(MergeRequest request) {

    /** What is known in the repo of a call that only people wrote; empty where it is new there. */
    Optional<Orphan> theirs(PlacedCall call) {
        // Who begins an idea with a copy of another gives it a title of its own, and may leave the anchor.
        Whereabouts whereabouts = request.earlier().whereaboutsSince(name(call).byTitle());
        return switch (whereabouts.place()) {
            case UNKNOWN, NEVER_COMMITTED, SAME_PAGE -> Optional.empty();
            case COMMITTED -> whereabouts.path().map(Orphan::committed);
            case OTHER_PAGE -> Optional.of(Orphan.of(Orphan.Reason.MOVED));
            case GONE -> Optional.of(Orphan.of(Orphan.Reason.THEIRS));
        };
    }

    /** Why a call stays that was published, and that the repo has no idea for; empty where it goes. */
    Optional<Orphan> published(PlacedCall call, PublishedPage.Call published) {
        Whereabouts whereabouts = request.earlier().whereabouts(name(call));
        return switch (whereabouts.place()) {
            case COMMITTED -> whereabouts.path().map(Orphan::committed);
            case NEVER_COMMITTED -> Optional.of(Orphan.of(Orphan.Reason.NEVER_COMMITTED));
            case OTHER_PAGE -> staying(call, published, Orphan.Reason.MOVED);
            case UNKNOWN, SAME_PAGE, GONE -> staying(call, published, Orphan.Reason.NOT_ASKED);
        };
    }

    private Optional<Orphan> staying(PlacedCall call, PublishedPage.Call published, Orphan.Reason unasked) {
        if (!request.removesOrphans()) {
            return Optional.of(Orphan.of(unasked));
        }
        return isUntouched(call, published) ? Optional.empty() : Optional.of(Orphan.of(Orphan.Reason.EDITED));
    }

    private IdeaName name(PlacedCall call) {
        return IdeaName.of(request.parameters(), call::value);
    }

    /** Whether a call is as it was published, without a word of anybody's but the repo's. */
    private boolean isUntouched(PlacedCall call, PublishedPage.Call published) {
        CalledPage base = request.base().orElseThrow().page();
        return published.kept().isEmpty()
                && call.isPlain()
                && request.parameters().names().containsAll(call.arguments().keySet())
                && request.parameters().reviews().stream()
                        .allMatch(review -> call.value(review).isEmpty())
                && text(request.wiki(), call).equals(text(base, published.call()))
                && !text(request.wiki(), call).contains("<!--");
    }

    private static String text(CalledPage page, PlacedCall call) {
        return page.text().substring(call.start(), call.end());
    }
}

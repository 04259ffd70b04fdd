package io.github.gsocideas.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The ideas that a page had, and has no more, or has within something else: they aren't put back.
 *
 * @param request the page, and what it was
 * @param matches what it was of which idea
 */
record RemovedIdeas(MergeRequest request, IdeaMatches matches) {

    /** Whether one is, by its index in the repo. */
    boolean has(int index) {
        RepoIdea idea = request.repo().get(index);
        return matches.baseOfRepo(index).isPresent()
                || matches.knownOfRepo(index).isPresent()
                || wasTheirs(idea)
                || isNested(idea)
                || request.base().stream()
                        .flatMap(page -> page.removed().stream())
                        .anyMatch(removed -> isSame(idea, removed));
    }

    /** Whether the page had an idea that was a person's, which the repo has pulled: as it was published, or since then. */
    private boolean wasTheirs(RepoIdea idea) {
        IdeaName name = IdeaName.of(request.parameters(), idea::value);
        Optional<PublishedPage> base = request.base();
        List<IdeaName> published =
                base.map(page -> page.page().names(request.parameters())).orElse(List.of());
        return IntStream.range(0, published.size())
                .filter(i -> published.get(i).isSame(name))
                .mapToObj(i -> base.orElseThrow().isTheirs(i))
                .findFirst()
                .orElseGet(() -> request.revisions().stream()
                        .flatMap(revision -> revision.page().names(request.parameters()).stream())
                        .anyMatch(name::isSame));
    }

    private boolean isNested(RepoIdea idea) {
        IdeaName name = IdeaName.of(request.parameters(), idea::value);
        return request.wiki().nestedCalls().stream()
                .map(call -> IdeaName.of(request.parameters(), call::value))
                .anyMatch(name::isSame);
    }

    /** Whether an idea is one that was taken from the page: by its name, or with another name in the same file. */
    private boolean isSame(RepoIdea idea, RemovedIdea removed) {
        RemovedIdea asRemoved = RemovedIdea.of(idea, request.parameters());
        return removed.hasNameOf(asRemoved) || (removed.isInFileOf(asRemoved) && isRenamed(idea, removed));
    }

    /** Whether an idea says most of what its file said by the other's name; where nobody knows that, it may. */
    private boolean isRenamed(RepoIdea idea, RemovedIdea removed) {
        List<EarlierIdeas.EarlierIdea> earlier = request.earlier().of(idea);
        return earlier.isEmpty()
                || earlier.stream()
                        .filter(each -> removed.isCalled(IdeaName.of(request.parameters(), each::value)))
                        .anyMatch(each -> each.isLike(idea, request.parameters()));
    }
}

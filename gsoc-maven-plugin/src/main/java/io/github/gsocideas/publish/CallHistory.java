package io.github.gsocideas.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a call was on the wiki, from its page as it was published until now. Where nothing is published, since nothing is left to
 * save, it tells what the repo knows of the wiki all the same: each commit that gives an idea a value which the wiki had by then
 * may have it from there. What it takes can't be older than what it has taken before.
 *
 * @param edited when the page was edited last
 * @param revisions the newest first, that which it is now included; none but the published one where they weren't read
 */
record CallHistory(Instant edited, List<Revision> revisions) {

    /** Keeps a copy. */
    CallHistory {
        revisions = List.copyOf(revisions);
    }

    /**
     * The call in a revision of its page.
     *
     * @param call the call; empty where it wasn't there
     */
    record Revision(Instant saved, Optional<PlacedCall> call) {}

    /** A value that a parameter was given, and when; an empty one was taken from it. */
    private record Given(Optional<String> value, Instant since) {}

    /** The call of some names in a page's revisions. */
    static CallHistory of(
            List<IdeaName> names, Instant edited, List<PageRevision> revisions, IdeaParameters parameters) {
        return new CallHistory(
                edited,
                revisions.stream()
                        .map(revision -> new Revision(
                                revision.saved(),
                                revision.page().calls().stream()
                                        .filter(call ->
                                                names.stream().anyMatch(IdeaName.of(parameters, call::value)::isSame))
                                        .findFirst()))
                        .toList());
    }

    /**
     * The value that the repo has taken from the wiki last; empty where it has taken none since the page was published.
     *
     * @param states what the parameter is now
     * @param published what it was as the page was published, if that was the repo's, too
     * @param repo what the idea was in the repo since then, the newest first
     * @param mayBeUncommitted whether a value that the repo has now may be taken, too, whenever that was
     */
    Optional<SharedValue> taken(
            String parameter,
            ValueStates states,
            Optional<SharedValue> published,
            List<EarlierIdeas.EarlierIdea> repo,
            boolean mayBeUncommitted) {
        List<Given> given = given(parameter, states.wiki());
        int first = published.equals(Optional.of(new SharedValue(given.get(0).value()))) ? 0 : -1;
        int last = first;
        for (int i = repo.size() - 1; i >= 0; i--) {
            EarlierIdeas.EarlierIdea idea = repo.get(i);
            last = newest(given, last, each -> idea.hasTaken(parameter, each.value(), each.since()));
        }
        if (mayBeUncommitted) {
            last = newest(given, last, each -> each.value().equals(states.repo()));
        }
        return last == first
                ? Optional.empty()
                : Optional.of(new SharedValue(given.get(last).value()));
    }

    /** The index of the newest of the values behind one that fits; that one's, where there is none. */
    private static int newest(List<Given> given, int last, Predicate<Given> fits) {
        for (int j = given.size() - 1; j > last; j--) {
            if (fits.test(given.get(j))) {
                return j;
            }
        }
        return last;
    }

    /** The values of a parameter, one behind the other, the oldest first; the last is that which it has now. */
    private List<Given> given(String parameter, Optional<String> now) {
        List<Given> given = new ArrayList<>();
        for (int i = revisions.size() - 1; i >= 0; i--) {
            Revision revision = revisions.get(i);
            revision.call().ifPresent(call -> add(new Given(call.value(parameter), revision.saved()), given));
        }
        add(new Given(now, edited), given);
        return given;
    }

    private static void add(Given value, List<Given> given) {
        if (given.isEmpty() || !given.get(given.size() - 1).value().equals(value.value())) {
            given.add(value);
        }
    }
}

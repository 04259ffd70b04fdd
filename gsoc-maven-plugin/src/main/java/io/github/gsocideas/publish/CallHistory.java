package io.github.gsocideas.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a call was on the wiki since its page was published.
 *
 * @param edited when the page was edited last
 * @param revisions the newest first, that which it is now included; none where they weren't read
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
    record Revision(Instant saved, Optional<PlacedCall> call) {

        Optional<String> value(String parameter) {
            return call.flatMap(each -> each.value(parameter));
        }
    }

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

    /** When it was given the value that it has. */
    Instant given(String parameter, Optional<String> value) {
        Instant given = edited;
        for (Revision revision : revisions) {
            if (!revision.value(parameter).equals(value)) {
                return given;
            }
            given = revision.saved();
        }
        return given;
    }

    /** Whether it ever had a value. */
    boolean had(String parameter, Optional<String> value) {
        return revisions.stream()
                .anyMatch(revision ->
                        revision.call().isPresent() && revision.value(parameter).equals(value));
    }
}

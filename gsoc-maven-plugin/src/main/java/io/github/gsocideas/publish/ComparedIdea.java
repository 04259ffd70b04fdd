package io.github.gsocideas.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An idea, as the repo and the wiki have it.
 *
 * @param title what it is called in the repo, else on the wiki, as wikitext; empty where it has no title
 * @param path its file's path in the ideas directory, with {@code /} between names; empty where it is only on the wiki
 * @param number which idea of that file it is, from 1; where there is no file, which call of the page
 * @param state how both stand to each other
 * @param orphan why it stays though the repo hasn't it any more; empty where that isn't so
 * @param values each parameter that either of them has
 */
public record ComparedIdea(
        String title,
        Optional<String> path,
        int number,
        IdeaState state,
        Optional<Orphan> orphan,
        List<ComparedValue> values) {

    /** An idea that is no orphan. */
    ComparedIdea(String title, Optional<String> path, int number, IdeaState state, List<ComparedValue> values) {
        this(title, path, number, state, Optional.empty(), values);
    }

    /** Keeps a copy. */
    public ComparedIdea {
        values = List.copyOf(values);
    }

    /** Whether the repo has it, and the page has a call of it. */
    boolean isOnBoth() {
        return path.isPresent()
                && !Set.of(IdeaState.ONLY_IN_REPO, IdeaState.REMOVED_ON_WIKI).contains(state)
                && !isWithoutCall();
    }

    /** Whether its call on the page changes. */
    boolean isChanged() {
        return path.isPresent()
                && state == IdeaState.DIFFERENT
                && values.stream()
                        .anyMatch(value -> !value.page().equals(value.states().wiki()));
    }

    /** Whether the page has no call of it, and nobody knows whether it ever had one. */
    public boolean isWithoutCall() {
        return state == IdeaState.UNDECIDED
                && values.stream().allMatch(value -> value.states().wiki().isEmpty());
    }

    /** What the page has then of one of its values. */
    Optional<String> onPage(ComparedValue value) {
        return switch (state) {
            case REMOVED_ON_WIKI, TAKEN_AWAY -> Optional.empty();
            case CONFLICT, UNDECIDED -> value.states().wiki();
            case DIFFERENT, ONLY_IN_REPO, ONLY_ON_WIKI, GONE_FROM_REPO, SAME -> value.page();
        };
    }

    /** Those of its values that aren't the same. */
    List<ComparedValue> differences() {
        return values.stream().filter(value -> value.state() != ValueState.SAME).toList();
    }
}

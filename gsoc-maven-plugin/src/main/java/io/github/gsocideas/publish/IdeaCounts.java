package io.github.gsocideas.publish;

import io.github.gsocideas.finding.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many ideas there are of each state.
 *
 * @param counts by the state, without those of which there is none
 * @param kept how many have something that people on the wiki wrote, and that is theirs
 */
public record IdeaCounts(Map<IdeaState, Integer> counts, long kept) {

    /** Keeps a copy. */
    public IdeaCounts {
        Map<IdeaState, Integer> copy = new EnumMap<>(IdeaState.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    static IdeaCounts of(List<ComparedIdea> ideas) {
        Map<IdeaState, Integer> counts = new EnumMap<>(IdeaState.class);
        ideas.forEach(idea -> counts.merge(idea.state(), 1, Integer::sum));
        return new IdeaCounts(
                counts,
                ideas.stream()
                        .filter(idea -> idea.path().isPresent())
                        .filter(idea -> idea.values().stream().anyMatch(value -> value.state() == ValueState.KEPT))
                        .count());
    }

    /** How many there are of a state. */
    int of(IdeaState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many there are that somebody has to decide about. */
    public int open() {
        return of(IdeaState.CONFLICT) + of(IdeaState.UNDECIDED);
    }

    /** Whether any idea isn't on the wiki as the repo has it. */
    public boolean haveDifference() {
        return counts.keySet().stream().anyMatch(state -> state != IdeaState.SAME);
    }

    /** The counts in words: {@code 2 ideas differ, 1 only in the repo, 3 the same}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        int different = of(IdeaState.DIFFERENT);
        if (different > 0) {
            parts.add(new Quantity(different, "idea") + (different == 1 ? " differs" : " differ"));
        }
        add(parts, IdeaState.CONFLICT, "changed in both");
        add(parts, IdeaState.UNDECIDED, "undecided");
        add(parts, IdeaState.ONLY_IN_REPO, "only in the repo");
        add(parts, IdeaState.ONLY_ON_WIKI, "only on the wiki");
        add(parts, IdeaState.GONE_FROM_REPO, "gone from the repo");
        add(parts, IdeaState.TAKEN_AWAY, "removed");
        add(parts, IdeaState.REMOVED_ON_WIKI, "taken from the wiki");
        add(parts, IdeaState.SAME, "the same");
        return parts.isEmpty() ? "no idea" : String.join(", ", parts);
    }

    private void add(List<String> parts, IdeaState state, String words) {
        int count = of(state);
        if (count > 0) {
            parts.add((parts.isEmpty() ? new Quantity(count, "idea").toString() : count) + " " + words);
        }
    }
}

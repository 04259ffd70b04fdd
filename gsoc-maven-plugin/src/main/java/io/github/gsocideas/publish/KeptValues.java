package io.github.gsocideas.publish;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Where a page that was published isn't as the repo: what people wrote there, and was kept. Without it, the next publishing
 * would take their words for the repo's of then, and the repo's for newer ones.
 *
 * @param values by a call's number on the page, from 1, or {@link #ALL_CALLS}, and a parameter: the digest of that value of the
 *     repo which both sides had last come to terms on. While the repo has it still, the wiki's stays
 * @param theirs the numbers of the calls that the repo never had an idea for
 * @param gone the numbers of those that it had one for
 * @param removed the ideas that somebody has taken from the page
 */
record KeptValues(
        SortedMap<Integer, SortedMap<String, String>> values,
        SortedSet<Integer> theirs,
        SortedSet<Integer> gone,
        List<RemovedIdea> removed) {

    /** The number that stands for each call of a page. */
    static final int ALL_CALLS = 0;

    /** Where all is as the repo has it. */
    static final KeptValues NONE = new KeptValues(
            Collections.emptySortedMap(), Collections.emptySortedSet(), Collections.emptySortedSet(), List.of());

    /** Keeps copies. */
    KeptValues {
        SortedMap<Integer, SortedMap<String, String>> copy = new TreeMap<>();
        values.forEach((call, digests) -> {
            if (!digests.isEmpty()) {
                copy.put(call, Collections.unmodifiableSortedMap(new TreeMap<>(digests)));
            }
        });
        values = Collections.unmodifiableSortedMap(copy);
        theirs = Collections.unmodifiableSortedSet(new TreeSet<>(theirs));
        gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
        removed = List.copyOf(removed);
    }

    /** What is kept on a page of these calls. */
    static KeptValues of(List<MergedCall> calls, List<RemovedIdea> removed) {
        SortedMap<Integer, SortedMap<String, String>> values = new TreeMap<>();
        Map<MergedCall.Side, SortedSet<Integer>> numbers = new EnumMap<>(MergedCall.Side.class);
        for (MergedCall.Side side : MergedCall.Side.values()) {
            numbers.put(side, new TreeSet<>());
        }
        for (int i = 0; i < calls.size(); i++) {
            values.put(i + 1, calls.get(i).kept());
            numbers.get(calls.get(i).side()).add(i + 1);
        }
        return new KeptValues(values, numbers.get(MergedCall.Side.THEIRS), numbers.get(MergedCall.Side.GONE), removed);
    }

    /**
     * The same, shorter: of some parameters no more is known than that what calls have there may not be the repo's.
     *
     * @param calls those of the page
     */
    KeptValues withUnknown(Set<String> parameters, List<MergedCall> calls) {
        SortedMap<Integer, SortedMap<String, String>> others = new TreeMap<>();
        SortedMap<String, String> unknown = new TreeMap<>();
        values.forEach((call, digests) -> {
            SortedMap<String, String> rest = new TreeMap<>(digests);
            digests.keySet().stream()
                    .filter(parameters::contains)
                    .filter(calls.get(call - 1).values()::containsKey)
                    .forEach(parameter -> {
                        rest.remove(parameter);
                        unknown.put(parameter, Digest.UNKNOWN);
                    });
            others.put(call, rest);
        });
        others.put(ALL_CALLS, unknown);
        return new KeptValues(others, theirs, gone, removed);
    }

    /**
     * What is kept of a call, by its number.
     *
     * @param has whether it has a parameter
     */
    Map<String, String> of(int call, Predicate<String> has) {
        Map<String, String> digests = new TreeMap<>(values.getOrDefault(ALL_CALLS, Collections.emptySortedMap()));
        digests.keySet().removeIf(has.negate());
        digests.putAll(values.getOrDefault(call, Collections.emptySortedMap()));
        return digests;
    }

    /** Whether the repo had no idea for a call, by its number. */
    boolean isWithoutIdea(int call) {
        return theirs.contains(call) || gone.contains(call);
    }
}

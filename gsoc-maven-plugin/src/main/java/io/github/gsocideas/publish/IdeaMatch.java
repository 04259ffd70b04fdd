package io.github.gsocideas.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;

/**
 * Which ideas of two lists are the same: by the anchor, else by the title, else by the place between others. Of several of one
 * name, it is the one that has most of the same to say: somebody may have copied an idea to begin another with it.
 */
final class IdeaMatch {

    private static final int NONE = -1;

    private final List<IdeaName> ones;
    private final List<IdeaName> others;
    private final ToIntBiFunction<Integer, Integer> likeness;
    private final int[] otherOfOne;
    private final int[] oneOfOther;

    private IdeaMatch(List<IdeaName> ones, List<IdeaName> others, ToIntBiFunction<Integer, Integer> likeness) {
        this.ones = ones;
        this.others = others;
        this.likeness = likeness;
        this.otherOfOne = nothing(ones.size());
        this.oneOfOther = nothing(others.size());
    }

    private static int[] nothing(int size) {
        int[] indices = new int[size];
        Arrays.fill(indices, NONE);
        return indices;
    }

    /**
     * Matches ideas by their names.
     *
     * @param likeness in how much one of the first list and one of the second are the same, by their indices
     */
    static IdeaMatch byName(List<IdeaName> ones, List<IdeaName> others, ToIntBiFunction<Integer, Integer> likeness) {
        IdeaMatch match = new IdeaMatch(ones, others, likeness);
        match.pair(IdeaName::anchor);
        match.pair(IdeaName::title);
        return match;
    }

    /**
     * The same; and of the ideas that are left between two neighbours in both lists, then of all that are left, those that are
     * alike are the same ideas with other names.
     */
    static IdeaMatch byNameOrPlace(
            List<IdeaName> ones,
            List<IdeaName> others,
            ToIntBiFunction<Integer, Integer> likeness,
            BiPredicate<Integer, Integer> areAlike) {
        IdeaMatch match = byName(ones, others, likeness);
        int start = 0;
        for (int i = 0; i <= ones.size(); i++) {
            if (i == ones.size() || match.otherOfOne[i] != NONE) {
                match.pairRun(start, i, areAlike);
                start = i + 1;
            }
        }
        match.pairAlike(0, ones.size(), 0, others.size(), areAlike);
        return match;
    }

    private void pair(Function<IdeaName, Optional<String>> name) {
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int j = 0; j < others.size(); j++) {
            if (oneOfOther[j] == NONE) {
                int other = j;
                name.apply(others.get(j))
                        .ifPresent(its -> byName.computeIfAbsent(its, each -> new ArrayList<>())
                                .add(other));
            }
        }
        for (int i = 0; i < ones.size(); i++) {
            if (otherOfOne[i] == NONE) {
                int one = i;
                name.apply(ones.get(i))
                        .map(byName::get)
                        .flatMap(all -> likest(one, all))
                        .ifPresent(j -> pair(one, j));
            }
        }
    }

    private Optional<Integer> likest(int one, List<Integer> all) {
        return all.stream()
                .filter(j -> oneOfOther[j] == NONE)
                .max(Comparator.comparingInt(j -> likeness.applyAsInt(one, j))); // the first of those that are so alike
    }

    /** Pairs what stands between two neighbours. */
    private void pairRun(int start, int end, BiPredicate<Integer, Integer> areAlike) {
        int from = start == 0 ? 0 : otherOfOne[start - 1] + 1;
        int to = end == ones.size() ? others.size() : otherOfOne[end];
        pairAlike(start, end, from, to, areAlike);
    }

    private void pairAlike(int start, int end, int from, int to, BiPredicate<Integer, Integer> areAlike) {
        for (int i = start; i < end; i++) {
            if (otherOfOne[i] != NONE) {
                continue;
            }
            int one = i;
            List<Integer> alike = IntStream.range(from, to)
                    .filter(j -> oneOfOther[j] == NONE && areAlike.test(one, j))
                    .boxed()
                    .toList();
            likest(one, alike).ifPresent(j -> pair(one, j));
        }
    }

    private void pair(int one, int other) {
        otherOfOne[one] = other;
        oneOfOther[other] = one;
    }

    /** The index in the second list of an idea of the first. */
    Optional<Integer> other(int one) {
        return index(otherOfOne[one]);
    }

    /** The index in the first list of an idea of the second. */
    Optional<Integer> one(int other) {
        return index(oneOfOther[other]);
    }

    private static Optional<Integer> index(int index) {
        return index == NONE ? Optional.empty() : Optional.of(index);
    }
}

package io.github.gsocideas.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * What changes from one list to another.
 *
 * @param hunks the parts that change, in order; what is between them stays
 */
record Changes(List<Hunk> hunks) {

    /** Keeps a copy. */
    Changes {
        hunks = List.copyOf(hunks);
    }

    /**
     * A part that changes; empty on one of the sides where something is new, or gone.
     *
     * @param start where it begins in the old list, from 0
     * @param end where it ends there
     * @param newStart where it begins in the new list
     * @param newEnd where it ends there
     */
    record Hunk(int start, int end, int newStart, int newEnd) {}

    static <T> Changes of(List<T> before, List<T> after) {
        return new Changes(
                MyersDiff.INSTANCE.diff(new ByEquality<>(), new Elements<>(before), new Elements<>(after)).stream()
                        .map(Changes::hunk)
                        .toList());
    }

    private static Hunk hunk(Edit edit) {
        return new Hunk(edit.getBeginA(), edit.getEndA(), edit.getBeginB(), edit.getEndB());
    }

    /**
     * Where each element of the new list stood in the old one; empty for what is new.
     *
     * @param size how many elements the new list has
     */
    List<Optional<Integer>> origins(int size) {
        List<Optional<Integer>> origins = new ArrayList<>();
        int shift = 0;
        int next = 0;
        for (int i = 0; i < size; i++) {
            while (next < hunks.size() && hunks.get(next).newEnd() <= i) {
                Hunk passed = hunks.get(next++);
                shift = passed.end() - passed.newEnd();
            }
            boolean isNew = next < hunks.size() && hunks.get(next).newStart() <= i;
            origins.add(isNew ? Optional.empty() : Optional.of(i + shift));
        }
        return origins;
    }

    /** A list that takes part in the same changes: what stays is its own, what is new comes from the new list. */
    static <T> List<T> carried(List<T> before, List<T> after, List<T> own) {
        List<Optional<Integer>> origins = of(before, after).origins(after.size());
        List<T> carried = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            carried.add(origins.get(i).map(own::get).orElse(after.get(i)));
        }
        return carried;
    }

    /** A list as JGit takes it. */
    private static final class Elements<T> extends Sequence {

        private final List<T> elements;

        Elements(List<T> elements) {
            this.elements = elements;
        }

        @Override
        public int size() {
            return elements.size();
        }
    }

    private static final class ByEquality<T> extends SequenceComparator<Elements<T>> {

        @Override
        public boolean equals(Elements<T> one, int i, Elements<T> other, int j) {
            return one.elements.get(i).equals(other.elements.get(j));
        }

        @Override
        public int hash(Elements<T> list, int i) {
            return list.elements.get(i).hashCode();
        }
    }
}

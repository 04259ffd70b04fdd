package io.github.gsocideas.publish;

import java.util.ArrayList;
import java.util.List;

/** Which calls of a page were moved: all but the longest run of those that are in their old order still. */
final class MovedCalls {

    private MovedCalls() {}

    /**
     * The calls that were moved, by their indices, in the old order.
     *
     * @param calls the index on the page of each call that it had, in the order that they had there
     */
    static List<Integer> of(List<Integer> calls) {
        List<List<Integer>> longest = new ArrayList<>();
        List<Integer> kept = List.of();
        for (int i = 0; i < calls.size(); i++) {
            List<Integer> before = List.of();
            for (int j = 0; j < i; j++) {
                if (calls.get(j) < calls.get(i) && longest.get(j).size() > before.size()) {
                    before = longest.get(j);
                }
            }
            List<Integer> run = new ArrayList<>(before);
            run.add(calls.get(i));
            longest.add(run);
            kept = run.size() > kept.size() ? run : kept;
        }
        List<Integer> moved = new ArrayList<>(calls);
        moved.removeAll(kept);
        return moved;
    }
}

package io.github.gsocideas.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which calls of a page were moved: all but the longest run of those that are in their old order still. The run is found as in
 * the card game patience: each call goes onto the first pile whose top isn't before it, and remembers the top of the pile to the
 * left.
 */
final class MovedCalls {

    private static final int NONE = -1;

    private MovedCalls() {}

    /**
     * The calls that were moved, by their indices, in the old order.
     *
     * @param calls the index on the page of each call that it had, in the order that they had there
     */
    static List<Integer> of(List<Integer> calls) {
        int[] before = new int[calls.size()];
        int[] tops = new int[calls.size()]; // by the pile
        int[] values = new int[calls.size()]; // of the tops
        int piles = 0;
        for (int i = 0; i < calls.size(); i++) {
            int found = Arrays.binarySearch(values, 0, piles, calls.get(i));
            int pile = found < 0 ? -found - 1 : found;
            before[i] = pile == 0 ? NONE : tops[pile - 1];
            tops[pile] = i;
            values[pile] = calls.get(i);
            piles = Math.max(piles, pile + 1);
        }
        Set<Integer> kept = new HashSet<>();
        for (int i = piles == 0 ? NONE : tops[piles - 1]; i != NONE; i = before[i]) {
            kept.add(calls.get(i));
        }
        List<Integer> moved = new ArrayList<>(calls);
        moved.removeIf(kept::contains);
        return moved;
    }
}

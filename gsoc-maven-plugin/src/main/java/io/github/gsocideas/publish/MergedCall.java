package io.github.gsocideas.publish;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A call that a merged page has.
 *
 * @param values what it has in each parameter, those that the schema hasn't included; no empty ones
 * @param kept by a parameter in which it isn't as the repo, the digest of the value that both sides had last come to terms on
 * @param side whose it is
 */
record MergedCall(Map<String, String> values, SortedMap<String, String> kept, Side side) {

    /** Whose a call is. */
    enum Side {
        /** The repo has an idea for it. */
        BOTH,
        /** The repo never had one. */
        THEIRS,
        /** The repo had one, and has none now. */
        GONE
    }

    /** Keeps copies. */
    MergedCall {
        values = Map.copyOf(values);
        kept = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
    }
}

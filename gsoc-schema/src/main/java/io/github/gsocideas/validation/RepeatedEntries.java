package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The entries that stand in a list twice. A validator says no more of {@code uniqueItems} than that the list has such; somebody
 * who is to mend it looks for the entry, and for the one before it that is the same.
 */
final class RepeatedEntries {

    private RepeatedEntries() {}

    /** A violation at each entry that an earlier one is the same as, whose index is its count; any other violation as it is. */
    static Stream<Violation> each(Violation violation, Node root) {
        if (!violation.keyword().equals("uniqueItems")
                || !(root.find(violation.instanceLocation()).orElseThrow() instanceof Node.Sequence list)) {
            return Stream.of(violation);
        }
        List<Violation> repeated = new ArrayList<>();
        Map<JsonNode, Integer> first = new HashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            Integer earlier = first.putIfAbsent(list.items().get(i).toJson(), i);
            if (earlier != null) {
                repeated.add(at(violation, i, earlier));
            }
        }
        return repeated.isEmpty() ? Stream.of(violation) : repeated.stream(); // 1 and 1.0 are the same, and look it not
    }

    private static Violation at(Violation violation, int index, int earlier) {
        return new Violation(
                violation.keyword(),
                InstanceLocation.child(violation.instanceLocation(), String.valueOf(index)),
                violation.evaluationPath(),
                violation.property(),
                OptionalInt.of(earlier),
                violation.schema(),
                List.of());
    }

    /** The way to the entry that one of these is the same as. */
    static List<String> earlier(Violation violation) {
        List<String> tokens = violation.instanceLocation();
        return InstanceLocation.child(
                tokens.subList(0, tokens.size() - 1),
                String.valueOf(violation.count().orElseThrow()));
    }
}

package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.ApplicableSchemas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keys that stand in the column of the key that they belong to: {@code contact:} and {@code name: Amaka} below it at the margin.
 * That the one is empty and the other unknown is one slip, told at the first such key.
 */
final class OutdentedKeys {

    /** No such keys. */
    static final OutdentedKeys NONE = new OutdentedKeys();

    private final Map<List<String>, Group> groups = new HashMap<>();
    private final Set<List<String>> explained = new HashSet<>();

    private OutdentedKeys() {}

    /**
     * A key and those that belong below it.
     *
     * @param holder the key above them
     * @param keys those that belong below it, in their order
     * @param isEmpty whether nothing stands below the key yet
     * @param isList whether its value is a list of objects with such keys
     */
    private record Group(Node.Entry holder, List<Node.Entry> keys, boolean isEmpty, boolean isList) {}

    /** Those that violations tell; JSON has braces, and no column means anything. */
    static OutdentedKeys of(List<Violation> violations, IdeaDocument document) {
        OutdentedKeys outdented = new OutdentedKeys();
        if (document.isJson()) {
            return outdented;
        }
        Map<List<String>, List<Violation>> byObject = violations.stream()
                .filter(Violation::findsUnknownKey)
                .collect(Collectors.groupingBy(Violation::instanceLocation, LinkedHashMap::new, Collectors.toList()));
        byObject.forEach((object, unknown) -> document.root()
                .flatMap(root -> root.find(object))
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .ifPresent(mapping -> outdented.add(
                        object,
                        mapping,
                        unknown.stream().map(Violation::property).collect(Collectors.toSet()),
                        ApplicableSchemas.of(unknown.get(0).schema()))));
        return outdented;
    }

    private void add(List<String> object, Node.Mapping mapping, Set<String> unknown, ApplicableSchemas applicable) {
        List<Node.Entry> entries = List.copyOf(mapping.entries().values());
        for (int i = 0; i < entries.size(); i++) {
            Node.Entry holder = entries.get(i);
            ApplicableSchemas property = applicable.property(holder.key());
            boolean isList = property.admits("array");
            Set<String> inside = isList ? property.item(0).propertyNames() : property.propertyNames();
            List<Node.Entry> keys = new ArrayList<>();
            for (int next = i + 1; next < entries.size() && belongs(entries.get(next), unknown, inside); next++) {
                keys.add(entries.get(next));
            }
            boolean isEmpty = holder.value() instanceof Node.Null;
            boolean takesKeys =
                    isEmpty || holder.value() instanceof Node.Sequence || holder.value() instanceof Node.Mapping;
            if (!keys.isEmpty() && takesKeys) {
                groups.put(InstanceLocation.child(object, keys.get(0).key()), new Group(holder, keys, isEmpty, isList));
                keys.stream().skip(1).forEach(key -> explained.add(InstanceLocation.child(object, key.key())));
                if (isEmpty) {
                    explained.add(InstanceLocation.child(object, holder.key()));
                }
            }
        }
    }

    private static boolean belongs(Node.Entry entry, Set<String> unknown, Set<String> inside) {
        return unknown.contains(entry.key()) && inside.contains(entry.key());
    }

    /** Whether what is wrong with a value or a key is told at another key. */
    boolean explain(List<String> location) {
        return explained.contains(location);
    }

    /** How to write such a key and those that follow it; empty for another, or one that isn't the first. */
    Optional<String> hint(List<String> key, IdeaDocument document) {
        return Optional.ofNullable(groups.get(key))
                .map(group -> group.isEmpty() ? belowKey(group, document) : belowLast(group));
    }

    private static String belowKey(Group group, IdeaDocument document) {
        Node.Entry first = group.keys().get(0);
        String written = document.source()
                .map((SourceText source) -> source.text(first.value().region()))
                .filter(value -> !value.contains("\n"))
                .orElse("…");
        String others =
                group.keys().stream().skip(1).map(key -> "'" + key.key() + "'").collect(Collectors.joining(" and "));
        return "it belongs to '" + group.holder().key() + "': write '  " + (group.isList() ? "- " : "")
                + Quotation.quote(first.key() + ": " + written) + "' below that, indented"
                + (others.isEmpty() ? "" : ", and begin " + others + " in the same column as '" + first.key() + "'");
    }

    private static String belowLast(Group group) {
        return "it belongs to '" + group.holder().key() + "': indent it as far as the keys above it";
    }
}

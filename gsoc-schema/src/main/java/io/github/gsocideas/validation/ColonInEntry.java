package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.idea.IdeaDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries of lists that somebody meant as a text, or as a name and what it stands for: {@code - Manual: https://example.org} is
 * to YAML an object with the key {@code Manual}. That it has an unknown key and lacks another is one slip. What the two words
 * are is for the schema to say: they are tried as the values of each pair of keys that it knows.
 */
final class ColonInEntry {

    /** No such entries. */
    static final ColonInEntry NONE = new ColonInEntry(Set.of());

    private final Set<List<String>> entries;

    private ColonInEntry(Set<List<String>> entries) {
        this.entries = entries;
    }

    /** Those that violations tell: objects in a list with one key, which is unknown, and without one that they must have. */
    static ColonInEntry of(List<Violation> violations, IdeaDocument document) {
        Set<List<String>> lacking = violations.stream()
                .filter(Violation::missesKey)
                .map(Violation::instanceLocation)
                .collect(Collectors.toCollection(HashSet::new));
        lacking.retainAll(violations.stream()
                .filter(Violation::findsUnknownKey)
                .map(Violation::instanceLocation)
                .collect(Collectors.toSet()));
        lacking.removeIf(object -> object.isEmpty()
                || !(find(document, object.subList(0, object.size() - 1)) instanceof Node.Sequence)
                || !(find(document, object) instanceof Node.Mapping mapping
                        && mapping.entries().size() == 1));
        return new ColonInEntry(lacking);
    }

    private static Node find(IdeaDocument document, List<String> tokens) {
        return document.root().flatMap(root -> root.find(tokens)).orElseThrow();
    }

    /** Whether an object is such an entry, and so lacks nothing beside. */
    boolean contains(List<String> object) {
        return entries.contains(object);
    }

    /**
     * How to write an entry that was meant as an object.
     *
     * @param object where it is
     * @param names the keys that it may have, those that it must have first
     */
    Optional<String> hint(
            List<String> object, Collection<String> names, IdeaDocument document, JsonSchemaValidator validator) {
        if (!contains(object)) {
            return Optional.empty();
        }
        Node.Entry entry = ((Node.Mapping) find(document, object))
                .entries()
                .values()
                .iterator()
                .next();
        if (!(entry.value() instanceof Node.Text value)) {
            return Optional.empty();
        }
        Predicate<JsonNode> isValid = other -> isValid(other, object, document, validator);
        return readings(entry.key(), value.value(), List.copyOf(names))
                .filter(reading -> isValid.test(object(reading)))
                .findFirst()
                .map(reading -> written(reading, document.isJson()))
                .or(() -> Optional.of("put a text with ': ' in it in quotes")
                        .filter(hint ->
                                isValid.test(JsonNodeFactory.instance.stringNode(entry.key() + ": " + value.value()))));
    }

    /** The two as the values of two keys, and then one of them as that of one key. */
    private static Stream<Map<String, String>> readings(String key, String value, List<String> names) {
        List<Map<String, String>> readings = new ArrayList<>();
        for (String one : names) {
            for (String other : names) {
                if (!one.equals(other)) {
                    Map<String, String> both = new LinkedHashMap<>();
                    both.put(one, value);
                    both.put(other, key);
                    readings.add(both);
                }
            }
        }
        Stream.of(value, key).forEach(word -> names.forEach(name -> readings.add(Map.of(name, word))));
        return readings.stream();
    }

    private static JsonNode object(Map<String, String> reading) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        reading.forEach(entry::put);
        return entry;
    }

    private static boolean isValid(
            JsonNode entry, List<String> object, IdeaDocument document, JsonSchemaValidator validator) {
        JsonNode root = replaced(document.root().orElseThrow().toJson(), object, entry);
        return validator.validate(root).stream()
                .noneMatch(violation -> violation.instanceLocation().size() >= object.size()
                        && violation
                                .instanceLocation()
                                .subList(0, object.size())
                                .equals(object));
    }

    private static JsonNode replaced(JsonNode node, List<String> tokens, JsonNode value) {
        if (tokens.isEmpty()) {
            return value;
        }
        String token = tokens.get(0);
        List<String> rest = tokens.subList(1, tokens.size());
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < array.size(); i++) {
                copy.add(i == Integer.parseInt(token) ? replaced(array.get(i), rest, value) : array.get(i));
            }
            return copy;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        node.properties()
                .forEach(each -> copy.set(
                        each.getKey(),
                        each.getKey().equals(token) ? replaced(each.getValue(), rest, value) : each.getValue()));
        return copy;
    }

    private static String written(Map<String, String> reading, boolean isJson) {
        return "write "
                + reading.entrySet().stream()
                        .map(each -> isJson
                                ? "\"" + each.getKey() + "\": " + JsonNodeFactory.instance.stringNode(each.getValue())
                                : each.getKey() + ": " + each.getValue())
                        .map(each -> "'" + Quotation.quote(each) + "'")
                        .collect(Collectors.joining(isJson ? " and " : ", and below it "));
    }
}

package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Finds the fields that are there, but hold nothing, although something is asked for. An empty value is a missing field,
 * whatever values the schema takes, and so is a placeholder such as {@code TBD}.
 *
 * <p>Whether a field is asked for can depend on conditions in the schema. So the document is validated once more without all
 * that holds nothing: what is then missing, and stands in the document, is reported.
 */
final class BlankFields {

    private BlankFields() {}

    /**
     * The ways to the blank values of properties that must be there.
     *
     * @param placeholders the ways to the values that hold the place of others
     */
    static Set<List<String>> missing(Node root, Set<List<String>> placeholders, JsonSchemaValidator validator) {
        if (placeholders.isEmpty() && !holdsBlank(root)) {
            return new LinkedHashSet<>();
        }
        return missing(root, validator.validate(filled(root, List.of(), placeholders)));
    }

    /**
     * The ways to the blank values of properties that should be there.
     *
     * @param placeholders the ways to the values that hold the place of others
     * @throws EvaluationLimitException when that takes too long
     */
    static Set<List<String>> advised(
            Node root, Set<List<String>> placeholders, JsonSchemaValidator validator, Advice advice) {
        List<Violation> unheeded = new ArrayList<>();
        if (!placeholders.isEmpty() || holdsBlank(root)) {
            List<Recommendation> noted = new ArrayList<>();
            validator.validate(filled(root, List.of(), placeholders), noted);
            advice.find(noted, unheeded::add);
        }
        return missing(root, unheeded);
    }

    private static Set<List<String>> missing(Node root, List<Violation> violations) {
        Set<List<String>> missing = new LinkedHashSet<>();
        for (Violation violation : violations) {
            List<String> tokens = violation.propertyLocation();
            if (violation.missesKey() && root.find(tokens).isPresent()) {
                missing.add(tokens);
            }
        }
        return missing;
    }

    /** Whether a value, or one inside of it, is blank. */
    private static boolean holdsBlank(Node node) {
        if (node.isBlank()) {
            return true;
        }
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries().values()) {
                if (holdsBlank(entry.value())) {
                    return true;
                }
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                if (holdsBlank(item)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The value without properties that hold nothing. */
    private static JsonNode filled(Node node, List<String> tokens, Set<List<String>> placeholders) {
        if (node instanceof Node.Mapping mapping) {
            var object = JsonNodeFactory.instance.objectNode();
            mapping.entries().forEach((key, entry) -> {
                List<String> inside = InstanceLocation.child(tokens, key);
                if (!isNothing(entry.value(), inside, placeholders)) {
                    object.set(key, filled(entry.value(), inside, placeholders));
                }
            });
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            var array = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < sequence.items().size(); i++) {
                array.add(filled(
                        sequence.items().get(i), InstanceLocation.child(tokens, String.valueOf(i)), placeholders));
            }
            return array;
        }
        return node.toJson();
    }

    /** Whether a value is blank, a placeholder, or a list of nothing but such. */
    private static boolean isNothing(Node node, List<String> tokens, Set<List<String>> placeholders) {
        return node.isBlank()
                || placeholders.contains(tokens)
                || (node instanceof Node.Sequence sequence
                        && IntStream.range(0, sequence.items().size())
                                .allMatch(i -> isNothing(
                                        sequence.items().get(i),
                                        InstanceLocation.child(tokens, String.valueOf(i)),
                                        placeholders)));
    }
}

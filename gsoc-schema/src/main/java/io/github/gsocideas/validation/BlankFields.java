package io.github.gsocideas.validation;

import io.github.gsocideas.idea.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An empty value is a missing field, whatever the schema takes for a value: the fields with nothing in them that are
 * missed, under whatever condition, once they are taken away.
 */
final class BlankFields {

    private static final Set<String> MISSED = Set.of("required", "dependentRequired");

    private BlankFields() {}

    /** The ways to the blank values of properties that must be there. */
    static Set<List<String>> missing(Node root, SchemaValidator validator) {
        JsonNode filled = filled(root);
        Set<List<String>> missing = new LinkedHashSet<>();
        if (!filled.equals(root.toJson())) {
            for (Violation violation : validator.validate(filled)) {
                List<String> tokens = Stream.concat(
                                violation.instanceLocation().stream(), Stream.of(violation.property()))
                        .toList();
                if (MISSED.contains(violation.keyword()) && root.find(tokens).isPresent()) {
                    missing.add(tokens);
                }
            }
        }
        return missing;
    }

    /** The value without properties that hold nothing. */
    private static JsonNode filled(Node node) {
        if (node instanceof Node.Mapping mapping) {
            var object = JsonNodeFactory.instance.objectNode();
            mapping.entries().forEach((key, entry) -> {
                if (!entry.value().isBlank()) {
                    object.set(key, filled(entry.value()));
                }
            });
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            var array = JsonNodeFactory.instance.arrayNode();
            sequence.items().forEach(item -> array.add(filled(item)));
            return array;
        }
        return node.toJson();
    }
}

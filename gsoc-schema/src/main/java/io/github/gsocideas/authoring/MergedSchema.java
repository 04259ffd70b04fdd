package io.github.gsocideas.authoring;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two schemas that apply to the same value as one object, where that takes the same values. */
final class MergedSchema {

    /** Groups of keywords of one schema that read each other: {@code then} means nothing without its {@code if}. */
    private static final List<Set<String>> TOGETHER = List.of(
            Set.of("if", "then", "else"),
            Set.of("prefixItems", "items"),
            Set.of("contains", "minContains", "maxContains"));

    private static final Set<String> NAMED_PROPERTIES = Set.of("properties", "patternProperties");

    /** Every keyword that decides whether a value is valid. Of any other, the nearest schema's value counts. */
    private static final Set<String> ASSERTIONS = Set.of(
            "$ref",
            "additionalProperties",
            "allOf",
            "anyOf",
            "const",
            "contains",
            "dependentRequired",
            "dependentSchemas",
            "else",
            "enum",
            "exclusiveMaximum",
            "exclusiveMinimum",
            "format",
            "if",
            "items",
            "maxContains",
            "maxItems",
            "maxLength",
            "maxProperties",
            "maximum",
            "minContains",
            "minItems",
            "minLength",
            "minProperties",
            "minimum",
            "multipleOf",
            "not",
            "oneOf",
            "pattern",
            "patternProperties",
            "prefixItems",
            "properties",
            "propertyNames",
            "required",
            "then",
            "type",
            "unevaluatedItems",
            "unevaluatedProperties",
            "uniqueItems");

    private static final Set<String> UNEVALUATED = Set.of("unevaluatedItems", "unevaluatedProperties");

    private MergedSchema() {}

    /**
     * A schema with all that another one in it says.
     *
     * @param near the outer schema, whose annotations count
     * @param far what it refers to
     * @return empty where one object can't say it
     */
    static Optional<ObjectNode> merge(ObjectNode near, JsonNode far) {
        if (!far.isObject() || far.has("$ref") || hasAny(far, UNEVALUATED) || interfere(near, far)) {
            return Optional.empty();
        }
        ObjectNode both = near.deepCopy();
        for (String keyword : far.propertyNames()) {
            Optional<JsonNode> value = near.has(keyword)
                    ? both(keyword, near.get(keyword), far.get(keyword))
                    : Optional.of(far.get(keyword).deepCopy());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            both.set(keyword, value.get());
        }
        return Optional.of(both);
    }

    private static boolean interfere(JsonNode near, JsonNode far) {
        boolean others = near.has("additionalProperties")
                ? far.has("additionalProperties") || hasAny(far, NAMED_PROPERTIES)
                : far.has("additionalProperties") && hasAny(near, NAMED_PROPERTIES);
        return others || TOGETHER.stream().anyMatch(group -> hasAny(near, group) && hasAny(far, group));
    }

    private static boolean hasAny(JsonNode schema, Set<String> keywords) {
        return keywords.stream().anyMatch(schema::has);
    }

    private static Optional<JsonNode> both(String keyword, JsonNode near, JsonNode far) {
        if (!ASSERTIONS.contains(keyword) || near.equals(far)) {
            return Optional.of(near);
        }
        return switch (keyword) {
            case "allOf" -> Optional.of(((ArrayNode) near.deepCopy()).addAll((ArrayNode) far.deepCopy()));
            case "enum" -> commonWords(near, far);
            case "properties" -> Optional.of(properties(near, far));
            case "required" -> Optional.of(union(far, near));
            default -> Optional.empty();
        };
    }

    /** The words of both; empty where there are none, or where not all are texts: {@code 1} and {@code 1.0} are equal. */
    private static Optional<JsonNode> commonWords(JsonNode near, JsonNode far) {
        ArrayNode common = JsonNodeFactory.instance.arrayNode();
        Set<JsonNode> words = new HashSet<>(far.values());
        near.valueStream().filter(words::contains).forEach(common::add);
        boolean texts = near.valueStream().allMatch(JsonNode::isString);
        return texts && !common.isEmpty() ? Optional.of(common) : Optional.empty();
    }

    /** The properties, those of the schema referred to first. */
    private static JsonNode properties(JsonNode near, JsonNode far) {
        ObjectNode properties = ((ObjectNode) far).deepCopy();
        near.propertyStream()
                .forEach(property -> properties.set(
                        property.getKey(),
                        far.has(property.getKey())
                                ? property(property.getValue(), far.get(property.getKey()))
                                : property.getValue().deepCopy()));
        return properties;
    }

    /** What two schemas say of a property; as two schemas where one object can't say it. */
    private static JsonNode property(JsonNode near, JsonNode far) {
        Optional<ObjectNode> both =
                near instanceof ObjectNode object && !hasAny(near, UNEVALUATED) ? merge(object, far) : Optional.empty();
        return both.orElseGet(() -> {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            all.putArray("allOf").add(near.deepCopy()).add(far.deepCopy());
            return all;
        });
    }

    private static ArrayNode union(JsonNode first, JsonNode second) {
        Set<JsonNode> union = new LinkedHashSet<>(first.values());
        union.addAll(second.values());
        return JsonNodeFactory.instance.arrayNode().addAll(union);
    }
}

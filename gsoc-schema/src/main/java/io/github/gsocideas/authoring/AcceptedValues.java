package io.github.gsocideas.authoring;

import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.Subschema;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a schema takes, in words for somebody who never saw one. */
public final class AcceptedValues {

    private static final Map<String, String> TYPES = Map.of(
            "string", "a text",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false",
            "array", "a list",
            "object", "keys with values",
            "null", "nothing");

    private final ApplicableSchemas applicable;

    private AcceptedValues(ApplicableSchemas applicable) {
        this.applicable = applicable;
    }

    /**
     * What a field takes, such as {@code a text, or a list of people}; empty where the schema doesn't say. A field's own
     * title says what it is about, and that of what it refers to or is made of what kind of value it is.
     */
    public static String describe(ApplicableSchemas field) {
        return new AcceptedValues(field).nearest(false);
    }

    /** The same for what isn't a field, as a list's entry, whose own title says what kind of value it is. */
    public static String describeEntry(ApplicableSchemas entry) {
        return new AcceptedValues(entry).nearest(true);
    }

    private String nearest(boolean titled) {
        String words = "";
        for (Subschema root : applicable.roots()) {
            String nearer = words(root, titled);
            words = nearer.isEmpty() ? words : nearer;
        }
        return words;
    }

    private String words(Subschema schema, boolean titled) {
        JsonNode node = schema.node();
        if (node.has("enum")) {
            return "one of "
                    + node.path("enum").valueStream().map(AcceptedValues::word).collect(Collectors.joining(", "));
        }
        if (node.has("const")) {
            return word(node.path("const"));
        }
        boolean isField = Keyword.PARAMETER.isIn(node);
        if (titled && !isField && node.path("title").isString()) {
            return node.path("title").stringValue();
        }
        String alternatives = Stream.of("anyOf", "oneOf")
                .flatMap(schema::children)
                .filter(this::isPossible)
                .map(branch -> words(branch, true))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(", or "));
        String parts = Stream.concat(schema.references(), schema.children("allOf"))
                .map(part -> words(part, true))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return Stream.of(alternatives, parts, type(node))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether a branch takes values of a type that all other schemas of the value let in. */
    private boolean isPossible(Subschema branch) {
        return TYPES.keySet().stream().anyMatch(type -> branch.admits(type) && applicable.admits(type));
    }

    private static String type(JsonNode node) {
        String types = Stream.concat(
                        Stream.of(node.path("type")), node.path("type").valueStream())
                .filter(JsonNode::isString)
                .map(type -> TYPES.getOrDefault(type.stringValue(), type.stringValue()))
                .collect(Collectors.joining(" or "));
        String format = node.path("format").stringValue("");
        return format.isEmpty() ? types : (types.isEmpty() ? "a value" : types) + " in the format '" + format + "'";
    }

    private static String word(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}

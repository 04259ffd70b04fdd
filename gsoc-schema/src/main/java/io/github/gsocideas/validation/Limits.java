package io.github.gsocideas.validation;

import io.github.gsocideas.finding.Quantity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Says what the keywords that set a limit ask for. */
final class Limits {

    /** By keyword, with {@code %s} for the limit. */
    private static final Map<String, String> BY_KEYWORD = Map.ofEntries(
            Map.entry("minLength", "have more characters, %s at least"),
            Map.entry("maxLength", "have fewer characters, %s at most"),
            Map.entry("minProperties", "have more keys, %s at least"),
            Map.entry("maxProperties", "have fewer keys, %s at most"),
            Map.entry("minimum", "be %s at least"),
            Map.entry("maximum", "be %s at most"),
            Map.entry("exclusiveMinimum", "be more than %s"),
            Map.entry("exclusiveMaximum", "be less than %s"),
            Map.entry("multipleOf", "be a multiple of %s"));

    private Limits() {}

    /** What a keyword asks for, as in {@code have fewer entries, 3 at most}; empty where it sets no limit. */
    static Optional<String> on(Violation violation) {
        JsonNode schema = violation.schema().node();
        return switch (violation.keyword()) {
            case "minItems" ->
                Optional.of("have at least " + entries(schema.path("minItems").asInt()));
            case "maxItems" ->
                Optional.of("have at most " + entries(schema.path("maxItems").asInt()));
            case "items" ->
                Optional.of("have at most " + entries(schema.path("prefixItems").size()));
            case "unevaluatedItems" -> Optional.of("have fewer entries, no more than the schema knows");
            case "contains", "minContains" ->
                contained(schema, schema.path("minContains").asInt(1) + " at least");
            case "maxContains" -> contained(schema, schema.path("maxContains").asInt() + " at most");
            default ->
                Optional.ofNullable(BY_KEYWORD.get(violation.keyword()))
                        .map(words -> words.formatted(violation.keywordValue().asString()));
        };
    }

    /** Whether a keyword asks for a number of entries, so that theirs says what is wrong. */
    static boolean countsEntries(Violation violation) {
        return Set.of("minItems", "maxItems", "items").contains(violation.keyword());
    }

    private static Quantity entries(int number) {
        return new Quantity(number, "entry");
    }

    /** Empty where the schema has a description, which says more, or doesn't say what is to be contained. */
    private static Optional<String> contained(JsonNode schema, String limit) {
        JsonNode wanted = schema.path("contains");
        String words = Stream.of(wanted.path("title"), wanted.path("const"), wanted.path("enum"))
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString)
                .collect(Collectors.joining(" or "));
        return schema.has("description") || words.isEmpty()
                ? Optional.empty()
                : Optional.of("have entries that are " + words + ", " + limit);
    }
}

package io.github.gsocideas.validation.wording;

import io.github.gsocideas.schema.Subschema;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Says what a whole schema asks, that of {@code contains}, {@code not} or {@code propertyNames}: its title, or else all
 * of its keywords that have words. The schema {@code {"type": "integer", "minimum": 5}} asks to {@code be a whole number} and
 * to {@code be at least 5}.
 */
final class SchemaWording {

    /** The keywords that say what value it is leave no need for others. */
    private static final List<String> WORDS = List.of("const", "enum");

    private static final List<String> KEYWORDS = List.of(
            "type",
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties");

    private SchemaWording() {}

    /** What the schema asks; empty where it can't be said, or asks nothing. */
    static List<Predicate> requirements(Subschema schema) {
        return requirements(schema, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** The same, a schema that refers to itself said once. */
    private static List<Predicate> requirements(Subschema schema, Set<JsonNode> seen) {
        JsonNode node = schema.node();
        if (!seen.add(node)) {
            return List.of();
        }
        Optional<String> title = Assertion.of("title", schema).title();
        if (title.isPresent()) {
            return List.of(Words.be(title.get()));
        }
        Stream<Predicate> parts = Stream.concat(schema.references(), schema.children("allOf"))
                .flatMap(part -> requirements(part, seen).stream());
        Stream<Predicate> choices =
                Stream.of("anyOf", "oneOf").flatMap(keyword -> choice(schema, keyword, seen).stream());
        return Stream.of(ofKeywords(schema), keys(node).stream(), choices, parts)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<Predicate> ofKeywords(Subschema schema) {
        Optional<String> word = WORDS.stream().filter(schema.node()::has).findFirst();
        return word.map(Stream::of)
                .orElseGet(KEYWORDS::stream)
                .filter(schema.node()::has)
                .map(keyword -> Assertion.of(keyword, schema))
                .flatMap(assertion -> KeywordHandlers.handler(assertion.keyword()).requirement(assertion).stream());
    }

    private static Optional<Predicate> keys(JsonNode node) {
        List<String> required =
                node.path("required").valueStream().map(JsonNode::asString).toList();
        return required.isEmpty() ? Optional.empty() : Optional.of(Words.haveKeys(required));
    }

    /** The branches joined by {@code or}, where each of them is one thing and all have the same verb. */
    private static Optional<Predicate> choice(Subschema schema, String keyword, Set<JsonNode> seen) {
        List<List<Predicate>> branches = schema.children(keyword)
                .map(branch -> requirements(branch, seen))
                .toList();
        boolean sameVerb = branches.stream().allMatch(branch -> branch.size() == 1)
                && branches.stream()
                                .map(branch -> branch.get(0).verb())
                                .distinct()
                                .count()
                        == 1;
        return sameVerb
                ? Optional.of(new Predicate(
                        branches.get(0).get(0).verb(),
                        branches.stream()
                                .map(branch -> branch.get(0).object())
                                .distinct()
                                .collect(Collectors.joining(" or "))))
                : Optional.empty();
    }
}

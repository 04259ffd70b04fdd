package io.github.gsocideas.validation.wording;

import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.Subschema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A keyword of a schema that a value fails, or that is to be put in words.
 *
 * @param keyword its name
 * @param schema the schema that has it, or for {@code anyOf} one of its branches
 * @param ofField whether the schema is a field's own, so that its title says what the field is about, and not what kind of
 *     value it takes
 * @param property the property that is missing or not allowed; empty for every other keyword
 * @param count how many entries {@code contains} found, or the index of the first entry that {@code unevaluatedItems}
 *     refuses
 * @param branches what the other branches of {@code anyOf} or {@code oneOf} fail by, or all where none fits
 */
public record Assertion(
        String keyword,
        Subschema schema,
        boolean ofField,
        String property,
        OptionalInt count,
        List<Assertion> branches) {

    private static final Set<String> OF_VALUES = Set.of("type", "enum", "const");

    /** Keeps a copy. */
    public Assertion {
        branches = List.copyOf(branches);
    }

    /** A keyword that nothing has failed. */
    static Assertion of(String keyword, Subschema schema) {
        return new Assertion(
                keyword, schema, schema.node().has(Keyword.PARAMETER.name()), "", OptionalInt.empty(), List.of());
    }

    /** The keyword's value. */
    JsonNode value() {
        return schema.node().path(keyword);
    }

    /** What kind of value the schema takes, where its title says that. */
    Optional<String> title() {
        JsonNode title = schema.node().path("title");
        return ofField || !title.isString() ? Optional.empty() : Optional.of(title.stringValue());
    }

    /** The values of which it must be one, where the keyword lists them. */
    List<JsonNode> values() {
        return switch (keyword) {
            case "enum" -> value().valueStream().toList();
            case "const" -> List.of(value());
            default -> List.of();
        };
    }

    /** The schema's types, by JSON Schema's names for them. */
    public List<String> types() {
        JsonNode type = schema.node().path("type");
        return Stream.concat(Stream.of(type), type.valueStream())
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    /** Whether one of the values of which it must be one is a list or an object. */
    public boolean listsCollections() {
        return values().stream().anyMatch(JsonNode::isContainer);
    }

    boolean takesText() {
        return types().contains("string");
    }

    /** Whether it fails for another reason than that the value is a number. */
    boolean takesNumbers() {
        return !OF_VALUES.contains(keyword)
                || types().contains("number")
                || types().contains("integer")
                || values().stream().anyMatch(JsonNode::isNumber);
    }

    /** Whether it fails for another reason than that the value is a truth value. */
    boolean takesTruth() {
        return !OF_VALUES.contains(keyword)
                || types().contains("boolean")
                || values().stream().anyMatch(JsonNode::isBoolean);
    }

    /** The assertions of the branches, and of branches within them; itself where it has none. */
    public Stream<Assertion> leaves() {
        boolean isChoice = keyword.equals("anyOf") || keyword.equals("oneOf");
        return isChoice && !branches.isEmpty() ? branches.stream().flatMap(Assertion::leaves) : Stream.of(this);
    }
}

package io.github.gsocideas.schemafile;

import io.github.gsocideas.idea.ObjectKeys;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.ObjectKind;
import io.github.gsocideas.validation.JsonSchemaValidator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an object of a kind must be like to be written. A schema that gives an object that kind has to refuse every other;
 * whether it does is tried out, since there is more than one way to say it.
 *
 * @param kind what the object is
 * @param keys of which an object must have exactly one
 * @param others that it may have
 * @param unfit texts that are wrong, by key
 */
record ObjectShape(ObjectKind kind, List<String> keys, List<String> others, Map<String, String> unfit) {

    private static final List<JsonNode> NO_TEXTS = Stream.of("5", "true", "null", "[]", "{}")
            .map(text -> new JsonMapper().readTree(text))
            .toList();

    /** The parts of the built-in schema that keep the unfit values out. */
    private static final Map<String, String> FITTING = Map.of("url", "#webAddress", "date", "#date");

    ObjectShape {
        keys = List.copyOf(keys);
        others = List.copyOf(others);
        unfit = Map.copyOf(unfit);
    }

    /** The shape of the objects of a kind. */
    static ObjectShape of(ObjectKind kind) {
        ObjectKeys keys = ObjectKeys.of(kind);
        return new ObjectShape(kind, keys.oneOf(), keys.others(), unfit(kind));
    }

    private static Map<String, String> unfit(ObjectKind kind) {
        return switch (kind) {
            case PERSON -> Map.of();
            case LINK -> Map.of("url", "javascript:x");
            case REVIEW -> Map.of("date", "2013-02-30");
        };
    }

    /**
     * What is wrong with a schema that gives objects this kind. The texts are looked at where the keys are right.
     *
     * @param place where it gives it
     * @param validator holds an object against the schema
     * @param known the properties that the schema knows
     */
    Stream<SchemaFault> faults(Place place, JsonSchemaValidator validator, Set<String> known) {
        Optional<SchemaFault> keyFault = keyFault(place, validator, known);
        return keyFault.isPresent()
                ? keyFault.stream()
                : Stream.concat(
                                keys.stream().filter(key -> keys.size() == 1 || known.contains(key)),
                                others.stream().filter(known::contains))
                        .flatMap(key -> textFault(place, validator, key).stream());
    }

    private Optional<SchemaFault> keyFault(Place place, JsonSchemaValidator validator, Set<String> known) {
        String choice =
                keys.size() == 1 ? "the key " + keys.get(0) : "exactly one of the keys " + String.join(", ", keys);
        boolean required = validator.validate(object()).stream()
                .anyMatch(violation -> violation.instanceLocation().isEmpty() && keys.contains(violation.property()));
        boolean exclusive = keys.stream()
                .filter(known::contains)
                .allMatch(key -> keys.stream()
                        .filter(known::contains)
                        .filter(other -> !other.equals(key))
                        .allMatch(other ->
                                excludes(validator, object().put(key, "x").put(other, "x"))));
        return required && exclusive
                ? Optional.empty()
                : Optional.of(fault(
                        place,
                        "must have " + choice,
                        "let the schema say so with 'required'" + (exclusive ? "" : " in the branches of 'oneOf'")));
    }

    private static boolean excludes(JsonSchemaValidator validator, JsonNode object) {
        return validator.validate(object).stream()
                .anyMatch(violation -> violation.instanceLocation().isEmpty()
                        && !violation.keyword().equals("required"));
    }

    private Optional<SchemaFault> textFault(Place place, JsonSchemaValidator validator, String key) {
        if (Stream.ofNullable(unfit.get(key))
                .anyMatch(text -> !refuses(validator, key, JsonNodeFactory.instance.stringNode(text)))) {
            return Optional.of(fault(
                    place,
                    "can't have the " + key + " '" + unfit.get(key) + "'",
                    "let the schema refer to " + BuiltInSchemas.GSOC_PROJECT + FITTING.get(key)));
        }
        return NO_TEXTS.stream().allMatch(value -> refuses(validator, key, value))
                ? Optional.empty()
                : Optional.of(fault(place, "must have a text as its " + key, "let the schema say so with 'type'"));
    }

    private SchemaFault fault(Place place, String what, String hint) {
        return place.fault("an object of " + Keyword.KIND + " '" + kind.word() + "' " + what, hint);
    }

    private static boolean refuses(JsonSchemaValidator validator, String key, JsonNode value) {
        ObjectNode object = object();
        object.set(key, value);
        return validator.validate(object).stream()
                .anyMatch(violation -> violation.instanceLocation().equals(List.of(key)));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

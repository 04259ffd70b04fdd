package io.github.gsocideas.validation.wording;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Subschema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * When a key must be given that need not be given always: by {@code dependentRequired} and {@code dependentSchemas}
 * {@code beside 'mentor'}, by {@code if} and {@code then} {@code where 'kind' is paper}. To be found, the assertion must stand
 * right in the schema under the keyword; one that is further in has no words for its occasion.
 */
final class Occasion {

    private Occasion() {}

    /**
     * The occasion on which an assertion asks for a key; empty where that is always, or can't be said.
     *
     * @param object what the key is missing in
     * @param applicable what the schema says of that
     */
    static Optional<String> find(Assertion assertion, Node object, ApplicableSchemas applicable) {
        JsonNode schema = assertion.schema().node();
        if (assertion.keyword().equals("dependentRequired")) {
            return assertion
                    .value()
                    .propertyStream()
                    .filter(entry -> object.find(List.of(entry.getKey())).isPresent())
                    .filter(entry -> entry.getValue()
                            .valueStream()
                            .anyMatch(key -> assertion.property().equals(key.stringValue(""))))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .map(Words::beside);
        }
        Stream<String> dependent = applicable
                .all("dependentSchemas")
                .flatMap(JsonNode::propertyStream)
                .filter(entry -> entry.getValue().equals(schema))
                .map(entry -> Words.beside(entry.getKey()));
        Subschema around = assertion.schema();
        Stream<String> conditional = applicable.having("if").flatMap(each -> {
            Optional<String> condition =
                    condition(new Subschema(around.documents(), around.base(), around.location(), each).child("if"));
            return Stream.concat(
                    each.path("then").equals(schema) ? condition.map(Words::where).stream() : Stream.empty(),
                    each.path("else").equals(schema) ? condition.map(Words::unless).stream() : Stream.empty());
        });
        List<String> occasions =
                Stream.concat(dependent, conditional).distinct().toList();
        return occasions.size() == 1 ? Optional.of(occasions.get(0)) : Optional.empty();
    }

    /** What {@code if} asks of keys: {@code 'kind' is paper}. Empty where it asks for anything else. */
    private static Optional<String> condition(Subschema schema) {
        JsonNode properties = schema.node().path("properties");
        List<String> conditions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            List<Predicate> predicates = SchemaWording.requirements(schema.child("properties", property.getKey()));
            if (predicates.isEmpty()) {
                return Optional.empty();
            }
            conditions.add(Words.keyThat(property.getKey(), Predicate.join(predicates, Verb::singular, "and")));
        }
        schema.node()
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(key -> !properties.has(key))
                .map(Words::isGiven)
                .forEach(conditions::add);
        boolean hasOther = schema.node().propertyNames().stream()
                .anyMatch(keyword -> !List.of("properties", "required").contains(keyword));
        return conditions.isEmpty() || hasOther ? Optional.empty() : Optional.of(String.join(" and ", conditions));
    }
}

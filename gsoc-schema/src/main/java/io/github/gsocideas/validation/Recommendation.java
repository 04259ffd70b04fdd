package io.github.gsocideas.validation;

import com.networknt.schema.Schema;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a schema recommends of a value by {@code x-recommended}.
 *
 * @param recommended what the value should be
 * @param alternatives those on the way to the keyword: it is recommended of a value that is one of each
 * @param node the value
 * @param instanceLocation the way to the value in the instance
 * @param evaluationPath the way to the keyword in the schema, and with it
 */
record Recommendation(
        Schema recommended,
        List<Alternative> alternatives,
        JsonNode node,
        List<String> instanceLocation,
        List<String> evaluationPath) {

    /**
     * A branch of {@code anyOf} or {@code oneOf}.
     *
     * @param schema the branch
     * @param node the value that it is held against: that of the recommendation, or one around it
     */
    record Alternative(Schema schema, JsonNode node) {}

    Recommendation {
        alternatives = List.copyOf(alternatives);
        instanceLocation = List.copyOf(instanceLocation);
        evaluationPath = List.copyOf(evaluationPath);
    }

    /** The same, made inside of what another one recommends. */
    Recommendation inside(Recommendation other) {
        return new Recommendation(
                recommended,
                alternatives,
                node,
                joined(other.instanceLocation, instanceLocation),
                joined(other.evaluationPath, evaluationPath));
    }

    /** A violation of what is recommended, which knows its places in the value alone. */
    Violation place(Violation violation) {
        return violation.at(place(violation.instanceLocation()), joined(evaluationPath, violation.evaluationPath()));
    }

    /** The way to a value in the instance that is known by its way in this one. */
    List<String> place(List<String> tokens) {
        return joined(instanceLocation, tokens);
    }

    private static List<String> joined(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}

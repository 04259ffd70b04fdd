package io.github.gsocideas.validation.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The keywords that say what value it must be: {@code type}, {@code enum} and {@code const}. */
final class ValueKeywords implements KeywordHandler {

    @Override
    public Wording wording(Assertion assertion, Instance instance) {
        return Sentences.must(
                assertion,
                instance,
                requirement(assertion).orElseThrow(),
                Hints.correction(instance.node(), List.of(assertion)));
    }

    @Override
    public Optional<Predicate> requirement(Assertion assertion) {
        List<JsonNode> values = assertion.values();
        if (!values.isEmpty()) {
            return Optional.of(Words.be(
                    Words.oneOf(values.stream().map(ValueKeywords::word).toList())));
        }
        return Optional.of(Words.be(assertion.title().orElseGet(() -> types(assertion))));
    }

    /** The types in words; empty where the schema has none. */
    static String types(Assertion assertion) {
        return assertion.types().stream().map(Terms::type).collect(Collectors.joining(" or "));
    }

    private static String word(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}

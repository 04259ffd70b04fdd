package io.github.gsocideas.validation.wording;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.schema.Subschema;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code not}: what a value may not be. */
final class NotKeyword implements KeywordHandler {

    @Override
    public Wording wording(Assertion assertion, Instance instance) {
        List<String> keys = assertion
                .value()
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        if (!keys.isEmpty()) {
            return new Wording(
                    Words.mayNotHaveKeys(instance.subject(), instance.obligation(), keys),
                    keys.size() == 1 ? Words.DELETE : Words.DELETE_ONE);
        }
        return Sentences.byTitle(assertion, instance)
                .or(() -> Sentences.byDescription(assertion, instance))
                .orElseGet(() -> refusal(assertion, instance));
    }

    @Override
    public Optional<Predicate> requirement(Assertion assertion) {
        return Optional.empty();
    }

    /** What the schema under {@code not} takes, where that is one thing; else that the value is refused. */
    private static Wording refusal(Assertion assertion, Instance instance) {
        Subschema refused = assertion.schema().child(assertion.keyword());
        List<Predicate> requirements = SchemaWording.requirements(refused);
        boolean isWord = refused.node().has("const") || refused.node().has("enum");
        if (requirements.size() != 1 || isWord) {
            String value = instance.node() instanceof Node.Mapping || instance.node() instanceof Node.Sequence
                    ? ""
                    : instance.node().toJson().asString();
            return new Wording(
                    Words.mayNotHaveValue(instance.subject(), instance.obligation(), value),
                    Words.WRITE_SOMETHING_ELSE);
        }
        return new Wording(
                Words.mayNot(
                        instance.subject(),
                        instance.obligation(),
                        Predicate.join(requirements, Verb::infinitive, "and"),
                        Sentences.actual(assertion, instance)),
                Hints.anyExample(assertion, instance));
    }
}

package io.github.gsocideas.validation.wording;

import java.util.List;
import java.util.Optional;

/**
 * Sentences that several families of keywords have in common. A schema's title that names a kind of value says most, then
 * a description, and only then a keyword.
 */
final class Sentences {

    private Sentences() {}

    /** {@code field 'f' must be at least 5, but is 3}. */
    static Wording must(Assertion assertion, Instance instance, Predicate predicate, Hint hint) {
        return must(instance, List.of(predicate), actual(assertion, instance), hint);
    }

    /** The same with other words for what the value is. */
    static Wording must(Instance instance, List<Predicate> predicates, String actual, Hint hint) {
        return new Wording(
                Words.must(
                        instance.subject(),
                        instance.obligation(),
                        Predicate.join(predicates, Verb::infinitive, "or"),
                        actual),
                hint);
    }

    /** What the value is. */
    static String actual(Assertion assertion, Instance instance) {
        return NodeWording.actual(instance.node(), List.of(assertion));
    }

    /** The sentence by the schema's title; empty where that names no kind of value. */
    static Optional<Wording> byTitle(Assertion assertion, Instance instance) {
        return assertion
                .title()
                .map(title -> must(assertion, instance, Words.be(title), Hints.example(assertion, instance)));
    }

    /** The sentence by a description of the value; empty where there is none. */
    static Optional<Wording> byDescription(Assertion assertion, Instance instance) {
        return instance.applicable()
                .text("description")
                .or(() -> Optional.of(
                                assertion.schema().node().path("description").stringValue(""))
                        .filter(text -> !text.isEmpty()))
                .map(text -> must(assertion, instance, Words.beAsDescribed(text), Hints.example(assertion, instance)));
    }
}

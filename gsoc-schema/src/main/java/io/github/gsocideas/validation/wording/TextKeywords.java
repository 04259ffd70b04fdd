package io.github.gsocideas.validation.wording;

import java.util.List;
import java.util.Optional;

/** The keywords that say how a text is written: {@code pattern} and {@code format}. */
final class TextKeywords implements KeywordHandler {

    @Override
    public Wording wording(Assertion assertion, Instance instance) {
        return Sentences.byTitle(assertion, instance)
                .or(() -> Sentences.byDescription(assertion, instance))
                .orElseGet(() -> byKeyword(assertion, instance));
    }

    /** The schema's own example is better than ours. */
    private Wording byKeyword(Assertion assertion, Instance instance) {
        Hint example = Hints.anyExample(assertion, instance);
        Predicate predicate = example.isEmpty() ? requirement(assertion).orElseThrow() : name(assertion);
        Hint hint = example.isEmpty() && assertion.keyword().equals("pattern")
                ? PatternWording.parse(assertion.value().asString())
                        .flatMap(PatternWording::example)
                        .map(text -> new Hint(Words.forExample(text)))
                        .orElse(Hint.NONE)
                : example;
        return Sentences.must(instance, List.of(predicate), Sentences.actual(assertion, instance), hint);
    }

    @Override
    public Optional<Predicate> requirement(Assertion assertion) {
        return Optional.of(
                assertion.keyword().equals("format")
                        ? Terms.format(assertion.value().asString())
                                .map(format -> Words.beSuchAs(format.name(), format.example()))
                                .orElseGet(() -> name(assertion))
                        : name(assertion));
    }

    private static Predicate name(Assertion assertion) {
        String value = assertion.value().asString();
        return assertion.keyword().equals("format")
                ? Terms.format(value).map(format -> Words.be(format.name())).orElseGet(() -> Words.beInFormat(value))
                : PatternWording.parse(value).map(PatternWording::predicate).orElseGet(() -> Words.matchPattern(value));
    }
}

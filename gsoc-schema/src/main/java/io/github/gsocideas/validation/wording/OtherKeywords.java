package io.github.gsocideas.validation.wording;

import java.util.Optional;

/** A keyword that belongs to no family: none of JSON Schema 2020-12, but one that a later validator may report. */
final class OtherKeywords implements KeywordHandler {

    @Override
    public Wording wording(Assertion assertion, Instance instance) {
        return Sentences.byTitle(assertion, instance)
                .or(() -> Sentences.byDescription(assertion, instance))
                .orElseGet(() -> new Wording(
                        Words.doesNotFit(
                                instance.subject(), assertion.keyword(), Sentences.actual(assertion, instance)),
                        Hints.example(assertion, instance)));
    }

    @Override
    public Optional<Predicate> requirement(Assertion assertion) {
        return Optional.empty();
    }
}

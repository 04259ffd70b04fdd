package io.github.gsocideas.validation.wording;

import java.util.Optional;

/** The schema {@code false}, which takes no value at all. */
final class FalseSchema implements KeywordHandler {

    @Override
    public Wording wording(Assertion assertion, Instance instance) {
        return new Wording(Words.mayNotBeGiven(instance.subject(), instance.obligation()), Words.DELETE);
    }

    @Override
    public Optional<Predicate> requirement(Assertion assertion) {
        return Optional.empty();
    }
}

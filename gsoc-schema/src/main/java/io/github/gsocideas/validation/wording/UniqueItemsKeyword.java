package io.github.gsocideas.validation.wording;

import java.util.Optional;

/** {@code uniqueItems}: no entry may stand in a list twice. */
final class UniqueItemsKeyword implements KeywordHandler {

    @Override
    public Wording wording(Assertion assertion, Instance instance) {
        return new Wording(Words.holdsTwice(instance.subject()), Words.DELETE_ONE_OF_TWO);
    }

    @Override
    public Optional<Predicate> requirement(Assertion assertion) {
        return Optional.empty();
    }
}

package io.github.gsocideas.validation.wording;

import java.util.Optional;

/** The keywords that limit a number: {@code minimum}, {@code maximum}, the exclusive two, and {@code multipleOf}. */
final class NumberKeywords implements KeywordHandler {

    @Override
    public Wording wording(Assertion assertion, Instance instance) {
        return Sentences.byTitle(assertion, instance)
                .orElseGet(() -> Sentences.must(
                        assertion, instance, requirement(assertion).orElseThrow(), Hint.NONE));
    }

    @Override
    public Optional<Predicate> requirement(Assertion assertion) {
        String limit = assertion.value().asString();
        return switch (assertion.keyword()) {
            case "minimum" -> Optional.of(Words.beAtLeast(limit));
            case "maximum" -> Optional.of(Words.beAtMost(limit));
            case "exclusiveMinimum" -> Optional.of(Words.beMoreThan(limit));
            case "exclusiveMaximum" -> Optional.of(Words.beLessThan(limit));
            case "multipleOf" -> Optional.of(Words.beMultipleOf(limit));
            default -> Optional.empty();
        };
    }
}

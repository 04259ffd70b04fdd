package io.github.gsocideas.validation.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * {@code anyOf} and {@code oneOf}, where no branch is plainly meant: what each of them asks, joined by {@code or}. A
 * {@code oneOf} that two branches fit has none that fail.
 */
final class ChoiceKeywords implements KeywordHandler {

    private static final Set<String> OF_SHAPE = Set.of("type", "enum", "const");

    @Override
    public Wording wording(Assertion assertion, Instance instance) {
        Set<String> keys = keys(assertion);
        if (!keys.isEmpty()) {
            boolean exactly = assertion.keyword().equals("oneOf");
            return Sentences.must(instance, List.of(Words.haveOneKey(keys, exactly)), "", Hint.NONE);
        }
        String actual = Sentences.actual(assertion, instance);
        if (assertion.branches().isEmpty()) {
            return new Wording(Words.isAmbiguous(instance.subject(), actual), "");
        }
        List<Predicate> choices = choices(assertion);
        Hint hint = Hints.correction(instance.node(), assertion.branches());
        return choices.isEmpty()
                ? new Wording(Words.fitsNone(instance.subject(), instance.obligation(), actual), hint)
                : Sentences.must(instance, choices, actual, hint);
    }

    @Override
    public Optional<Predicate> requirement(Assertion assertion) {
        List<Predicate> choices = choices(assertion);
        return choices.stream().map(Predicate::verb).distinct().count() == 1
                ? Optional.of(new Predicate(
                        choices.get(0).verb(),
                        choices.stream().map(Predicate::object).collect(Collectors.joining(" or "))))
                : Optional.empty();
    }

    private static List<Predicate> choices(Assertion assertion) {
        return assertion.branches().stream()
                .flatMap(branch -> choice(branch).stream())
                .distinct()
                .toList();
    }

    private static Optional<Predicate> choice(Assertion branch) {
        KeywordHandler handler = KeywordHandlers.handler(branch.keyword());
        if (OF_SHAPE.contains(branch.keyword())) {
            return handler.requirement(branch);
        }
        return branch.title()
                .map(Words::be)
                .or(() -> handler.requirement(branch))
                .or(() -> Optional.of(ValueKeywords.types(branch))
                        .filter(types -> !types.isEmpty())
                        .map(Words::be));
    }

    /** The keys of which some must be there, where that is all that the branches ask for. */
    private static Set<String> keys(Assertion assertion) {
        boolean onlyRequired = assertion.branches().stream()
                .allMatch(branch -> branch.keyword().equals("required"));
        Stream<JsonNode> required = assertion.branches().isEmpty()
                ? assertion
                        .value()
                        .valueStream()
                        .flatMap(branch -> branch.path("required").valueStream())
                : Stream.empty();
        return onlyRequired
                ? Stream.concat(
                                assertion.branches().stream().map(Assertion::property),
                                required.map(JsonNode::asString))
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }
}

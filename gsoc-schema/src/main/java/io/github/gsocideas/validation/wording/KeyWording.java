package io.github.gsocideas.validation.wording;

import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.schema.ApplicableSchemas;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The keywords that are about keys: {@code required} and {@code dependentRequired}, {@code additionalProperties} and
 * {@code unevaluatedProperties}, {@code propertyNames}.
 */
final class KeyWording {

    private KeyWording() {}

    /** A key that must be there; {@code why} says what stands there, or for whose sake, and may be empty. */
    static Wording missing(String field, String why, ApplicableSchemas applicable, boolean mayBeNotApplicable) {
        return new Wording(
                Words.isMissing(Words.field(field), why, applicable.text("description")),
                Hints.filling(field, applicable, mayBeNotApplicable));
    }

    /** A key that is in no schema. */
    static Wording unknown(
            String key, Collection<String> unused, Collection<String> used, ApplicableSchemas applicable) {
        Optional<Hint> meant = NearMatch.find(key, unused)
                .or(() -> NearMatch.findAbbreviation(key, unused))
                .or(() -> ofTitle(key, unused, applicable))
                .map(Hint::didYouMean);
        Optional<Hint> again =
                NearMatch.find(key, used).map(Words::isThereAlready).map(Hint::new);
        return new Wording(
                Words.unknown(key),
                meant.or(() -> again)
                        .orElseGet(() -> new Hint(unused.isEmpty() ? Words.DELETE : Words.keysNotInUse(unused))));
    }

    /** A key that isn't as keys must be. */
    static Wording wrong(String key, ApplicableSchemas applicable) {
        List<Predicate> requirements = applicable.text("description").isPresent()
                ? applicable.text("description").map(Words::beAsDescribed).stream()
                        .toList()
                : applicable.roots().stream()
                        .flatMap(root -> SchemaWording.requirements(root).stream())
                        .toList();
        List<String> words = applicable
                .all("enum")
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .toList();
        return new Wording(
                requirements.isEmpty()
                        ? Words.mayNotBeGiven(Words.key(key))
                        : Words.must(Words.key(key), Predicate.join(requirements, Verb::infinitive, "and"), ""),
                NearMatch.find(key, words).map(Hint::didYouMean).orElse(Hint.NONE));
    }

    private static Optional<String> ofTitle(String key, Collection<String> names, ApplicableSchemas applicable) {
        return names.stream()
                .filter(name -> NearMatch.find(
                                key,
                                applicable.property(name).text("title").stream().toList())
                        .isPresent())
                .findFirst();
    }
}

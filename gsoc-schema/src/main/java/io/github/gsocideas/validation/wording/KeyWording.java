package io.github.gsocideas.validation.wording;

import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.FieldNames;
import io.github.gsocideas.schema.Keyword;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The keywords that are about keys: {@code required} and {@code dependentRequired}, {@code additionalProperties} and
 * {@code unevaluatedProperties}, {@code propertyNames}.
 */
final class KeyWording {

    private KeyWording() {}

    /** A key that must be there; {@code why} says what stands there, or for whose sake, and may be empty. */
    static Wording missing(
            String field, String why, ApplicableSchemas applicable, boolean mayBeNotApplicable, Notation notation) {
        Optional<String> description = applicable
                .ownText("description")
                .or(() -> applicable.ownText("title").filter(title -> !isSame(title, field)));
        return new Wording(
                Words.isMissing(Words.field(field), why, description),
                Hints.filling(field, applicable, mayBeNotApplicable, notation));
    }

    private static boolean isSame(String title, String field) {
        return FieldNames.fold(title).equals(FieldNames.fold(field));
    }

    /** A key that is in no schema. */
    static Wording unknown(
            String key,
            Collection<String> unused,
            Collection<String> used,
            Collection<String> missing,
            ApplicableSchemas applicable) {
        Optional<Hint> meant = meant(key, unused, applicable)
                .map(name -> missing.contains(name) ? Hint.didYouMeanMissing(key, name) : Hint.didYouMean(key, name));
        Optional<Hint> again =
                NearMatch.find(key, used).map(Words::isThereAlready).map(Hint::new);
        return new Wording(
                Words.unknown(key),
                meant.or(() -> again)
                        .orElseGet(() -> new Hint(unused.isEmpty() ? Words.DELETE : Words.keysNotInUse(unused))));
    }

    /** By spelling, by what else the schema calls the key, and by the words that both have. */
    static Optional<String> meant(String key, Collection<String> unused, ApplicableSchemas applicable) {
        Map<String, String> called = new LinkedHashMap<>();
        unused.forEach(name -> called.put(name, name));
        unused.forEach(name -> names(applicable.property(name)).forEach(other -> called.putIfAbsent(other, name)));
        return called.keySet().stream()
                .filter(name -> isSame(name, key))
                .findFirst()
                .or(() -> NearMatch.findOrComplete(key, unused))
                .or(() -> NearMatch.find(key, called.keySet()))
                .or(() -> NearMatch.findByWords(key, called.keySet()))
                .map(called::get);
    }

    private static Stream<String> names(ApplicableSchemas property) {
        return Stream.concat(
                property.text("title").stream(),
                property.value(Keyword.ALIASES).stream().flatMap(List::stream));
    }

    /** A key that isn't as keys must be. */
    static Wording wrong(String key, ApplicableSchemas applicable, Obligation obligation) {
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
                        ? Words.mayNotBeGiven(Words.key(key), obligation)
                        : Words.must(
                                Words.key(key), obligation, Predicate.join(requirements, Verb::infinitive, "and"), ""),
                NearMatch.find(key, words)
                        .map(word -> Hint.didYouMean(key, word))
                        .orElse(Hint.NONE));
    }
}

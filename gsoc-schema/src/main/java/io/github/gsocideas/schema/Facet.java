package io.github.gsocideas.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How ideas are filtered by a field, as {@code x-facet} says it. What is said here is for filtering alone: the field's value is
 * shown as its author wrote it.
 *
 * @param isOffered whether ideas are filtered by the field at all
 * @param words words that values are gathered under, each with the other ways to write it: {@code js} is JavaScript
 * @param divideAt what parts one value from the next in a text, outside of brackets
 * @param endAt where a value ends, so that what is behind counts for nothing, such as an address behind a name
 */
public record Facet(boolean isOffered, Map<String, List<String>> words, List<String> divideAt, List<String> endAt) {

    /** Keeps copies. */
    public Facet {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        divideAt = List.copyOf(divideAt);
        endAt = List.copyOf(endAt);
    }

    /** What an {@code x-facet} says; empty where it says nothing that the meta-schema accepts. */
    static Optional<Facet> read(JsonNode value) {
        if (value.isBoolean()) {
            return Optional.of(new Facet(value.booleanValue(), Map.of(), List.of(), List.of()));
        }
        if (!value.isObject()) {
            return Optional.empty();
        }
        Map<String, List<String>> words = new LinkedHashMap<>();
        value.path("words").properties().forEach(word -> words.put(word.getKey(), texts(word.getValue())));
        return Optional.of(new Facet(true, words, texts(value.path("divideAt")), texts(value.path("endAt"))));
    }

    /** A text, or a list of them. */
    private static List<String> texts(JsonNode value) {
        return value.isArray()
                ? value.valueStream()
                        .flatMap(each -> each.stringValueOpt().stream())
                        .toList()
                : value.stringValueOpt().stream().toList();
    }
}

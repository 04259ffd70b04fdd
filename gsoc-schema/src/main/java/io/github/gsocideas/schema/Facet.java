package io.github.gsocideas.schema;

import java.util.ArrayList;
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

    /** Of a field of which the schema says nothing: a line is a value. */
    public static final Facet PLAIN = new Facet(false, Map.of(), List.of(), List.of());

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

    /** The parts of a line, divided where no bracket is open. */
    public List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        int at = 0;
        while (at < line.length()) {
            int length = depth == 0 ? separator(line, at) : 0;
            if (length > 0) {
                parts.add(line.substring(start, at));
                start = at + length;
                at = start;
            } else {
                char character = line.charAt(at);
                if ("([{".indexOf(character) >= 0) {
                    depth++;
                } else if (")]}".indexOf(character) >= 0) {
                    depth = Math.max(0, depth - 1);
                }
                at++;
            }
        }
        parts.add(line.substring(start));
        return parts;
    }

    /** How long what parts two values is, that begins here; 0 where none does. */
    private int separator(String line, int at) {
        return divideAt.stream()
                .filter(separator -> line.startsWith(separator, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** A part up to where its value ends. */
    public String cut(String part) {
        int end = endAt.stream()
                .mapToInt(part::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(part.length());
        return part.substring(0, end);
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

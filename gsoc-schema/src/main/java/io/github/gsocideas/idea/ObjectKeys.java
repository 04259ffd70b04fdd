package io.github.gsocideas.idea;

import io.github.gsocideas.schema.ObjectKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of which an object of a kind is made. A wiki is shown nothing of any other.
 *
 * @param oneOf of which it has exactly one
 * @param others that it may have
 */
public record ObjectKeys(List<String> oneOf, List<String> others) {

    /** Keeps copies. */
    public ObjectKeys {
        oneOf = List.copyOf(oneOf);
        others = List.copyOf(others);
    }

    /** Those of a kind. */
    public static ObjectKeys of(ObjectKind kind) {
        return switch (kind) {
            case PERSON -> new ObjectKeys(List.of("name"), List.of("email"));
            case LINK -> new ObjectKeys(List.of("url"), List.of("title"));
            case REVIEW ->
                new ObjectKeys(
                        Arrays.stream(Value.Verdict.values())
                                .map(Value.Verdict::key)
                                .toList(),
                        List.of("by", "date"));
        };
    }

    /** Whether a key is one of them. */
    public boolean contain(String key) {
        return oneOf.contains(key) || others.contains(key);
    }

    /** The keys in a row, as the subject of a sentence: {@code name and email}. */
    @Override
    public String toString() {
        List<String> all = Stream.of(oneOf, others).flatMap(List::stream).toList();
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }
}

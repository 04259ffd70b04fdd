package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.validation.wording.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that a document must have and hasn't. One that is misspelt is reported where it stands, and so isn't missed too:
 * {@code skils} beside no {@code skills} is one slip.
 */
final class MissingKeys {

    /** No such keys. */
    static final MissingKeys NONE = new MissingKeys();

    /** How many unknown keys are compared with the missing ones: nobody reads more, and it takes its time. */
    private static final int MOST_COMPARED = 100;

    private final Map<List<String>, Set<String>> byObject = new HashMap<>();
    private final Set<List<String>> misspelt = new HashSet<>();

    private MissingKeys() {}

    /** Those that violations tell. */
    static MissingKeys of(List<Violation> violations, IdeaDocument document) {
        MissingKeys keys = new MissingKeys();
        violations.stream()
                .filter(Violation::missesKey)
                .forEach(violation -> keys.byObject
                        .computeIfAbsent(violation.instanceLocation(), key -> new HashSet<>())
                        .add(violation.property()));
        violations.stream()
                .filter(violation ->
                        violation.findsUnknownKey() && keys.byObject.containsKey(violation.instanceLocation()))
                .limit(MOST_COMPARED)
                .forEach(violation -> meant(violation, document)
                        .ifPresent(
                                key -> keys.misspelt.add(InstanceLocation.child(violation.instanceLocation(), key))));
        document.traces().forEach((key, trace) -> {
            if (trace.hint().isEmpty()) {
                keys.misspelt.add(List.of(key));
            }
        });
        return keys;
    }

    /** Those of one object. */
    Set<String> in(List<String> object) {
        return byObject.getOrDefault(object, Set.of());
    }

    /** Whether the key that a violation misses is there, and misspelt. */
    boolean isMisspelt(Violation violation) {
        return misspelt.contains(violation.propertyLocation());
    }

    /** Whether an object has a key that is there, and misspelt. */
    boolean isMisspelt(List<String> object) {
        return misspelt.stream()
                .anyMatch(key -> key.size() == object.size() + 1
                        && key.subList(0, object.size()).equals(object));
    }

    /** Which key was probably meant by an unknown one. */
    private static Optional<String> meant(Violation violation, IdeaDocument document) {
        ApplicableSchemas applicable = ApplicableSchemas.of(violation.schema());
        Node object = document.root()
                .flatMap(root -> root.find(violation.instanceLocation()))
                .orElseThrow();
        List<String> unused = applicable.propertyNames().stream()
                .filter(name -> object.find(List.of(name)).isEmpty())
                .toList();
        return applicable.knows(violation.property())
                ? Optional.empty()
                : Wording.meant(violation.property(), unused, applicable);
    }
}

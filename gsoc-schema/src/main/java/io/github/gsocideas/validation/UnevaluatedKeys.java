package io.github.gsocideas.validation;

import io.github.gsocideas.schema.ApplicableSchemas;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Leaves out complaints about keys that are known. By JSON Schema, a schema that fails evaluates no keys: if
 * {@code "$ref": "#record"} fails since {@code desc} is missing, {@code unevaluatedProperties} beside it refuses all keys of
 * the record, too. Such complaints go away when the cause is mended.
 *
 * <p>So for each use of {@code unevaluatedProperties} the parts of its schema that fail are collected. A key that one of them
 * knows is no unknown key, nor is a key of whose value one of them complains.
 */
final class UnevaluatedKeys {

    private static final String KEYWORD = "unevaluatedProperties";

    private UnevaluatedKeys() {}

    /**
     * One use of the keyword.
     *
     * @param path the evaluation path to the schema that has it
     * @param instanceLocation the object that it is applied to
     */
    private record Use(List<String> path, List<String> instanceLocation) {

        /** The same use for the value of a property of the object. */
        Use inside(String property) {
            return new Use(
                    path,
                    Stream.concat(instanceLocation.stream(), Stream.of(property))
                            .toList());
        }

        static Use of(Violation violation) {
            List<String> path = violation.evaluationPath();
            return new Use(path.subList(0, path.size() - 1), violation.instanceLocation());
        }
    }

    /** The violations without those that go away when the others are mended. */
    static List<Violation> withoutConsequences(Collection<Violation> violations) {
        Map<Use, Set<ApplicableSchemas>> failed = failed(violations);
        return violations.stream()
                .filter(violation -> !violation.keyword().equals(KEYWORD)
                        || isUnknown(violation.property(), Use.of(violation), failed))
                .toList();
    }

    /** Whether no part that fails knows the key, and none complains of its value. */
    private static boolean isUnknown(String key, Use use, Map<Use, Set<ApplicableSchemas>> failed) {
        return !failed.containsKey(use.inside(key))
                && failed.getOrDefault(use, Set.of()).stream().noneMatch(part -> part.knows(key));
    }

    /** The parts of the schema that fail, by each use on the same object, and on its properties that they fail at. */
    private static Map<Use, Set<ApplicableSchemas>> failed(Collection<Violation> violations) {
        Map<List<String>, Violation> byPath = new LinkedHashMap<>();
        violations.stream()
                .filter(violation -> violation.keyword().equals(KEYWORD))
                .forEach(violation -> byPath.putIfAbsent(Use.of(violation).path(), violation));
        Map<List<String>, Optional<ApplicableSchemas>> parts = new HashMap<>();
        Map<Use, Set<ApplicableSchemas>> failed = new HashMap<>();
        for (Violation cause : violations) {
            List<String> path = cause.evaluationPath();
            byPath.forEach((outer, use) -> {
                int depth = use.instanceLocation().size();
                List<String> location = cause.instanceLocation();
                if (path.size() > outer.size() && path.subList(0, outer.size()).equals(outer)) {
                    if (location.size() > depth) {
                        failed.putIfAbsent(new Use(outer, location.subList(0, depth + 1)), Set.of());
                    }
                    // A oneOf of which two branches fit is itself the cause, and none of its branches.
                    int end = Math.min(
                            path.size(), outer.size() + (EvaluationPath.hasOperand(path.get(outer.size())) ? 2 : 1));
                    parts.computeIfAbsent(
                                    path.subList(0, end),
                                    key -> use.schema()
                                            .part(path.subList(outer.size(), end))
                                            .map(ApplicableSchemas::of))
                            .ifPresent(part -> failed.computeIfAbsent(
                                            new Use(outer, location.subList(0, depth)), key -> new HashSet<>())
                                    .add(part));
                }
            });
        }
        return failed;
    }
}

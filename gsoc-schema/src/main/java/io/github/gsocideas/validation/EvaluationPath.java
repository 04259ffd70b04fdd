package io.github.gsocideas.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an evaluation path: which of its tokens are keywords, and how deep in the instance each of them is applied. */
final class EvaluationPath {

    private static final Set<String> BY_NAME = Set.of("properties", "patternProperties");
    private static final Set<String> BY_INDEX = Set.of("prefixItems");
    private static final Set<String> TO_CHILDREN = Set.of(
            "items", "contains", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "propertyNames");
    private static final Set<String> IN_PLACE_WITH_TOKEN = Set.of("allOf", "anyOf", "oneOf", "dependentSchemas");
    private static final Set<String> ALTERNATIVES = Set.of("anyOf", "oneOf");

    private static final Set<String> TO_NO_ASSERTION = Set.of("not", "if", "contains", "propertyNames");

    private EvaluationPath() {}

    /** Whether what is said at the end of a path is said of the instance, and not asked or refused. */
    static boolean isAsserted(List<String> path) {
        for (int i = 0; i < path.size(); i++) {
            String token = path.get(i);
            if (TO_NO_ASSERTION.contains(token)) {
                return false;
            }
            if (hasOperand(token) || BY_NAME.contains(token) || BY_INDEX.contains(token)) {
                i++;
            }
        }
        return true;
    }

    /** Whether a keyword that is applied in place is followed by which of its schemas it is. */
    static boolean hasOperand(String keyword) {
        return IN_PLACE_WITH_TOKEN.contains(keyword);
    }

    /**
     * A keyword on a path.
     *
     * @param index which token it is, from 0
     * @param instanceDepth how many tokens the instance location has where it is applied
     */
    record Step(int index, int instanceDepth) {}

    /** Whether a keyword is {@code anyOf} or {@code oneOf}. */
    static boolean isOfAlternatives(Object keyword) {
        return ALTERNATIVES.contains(keyword);
    }

    /** Each {@code anyOf} or {@code oneOf}. */
    static List<Step> alternatives(List<String> path) {
        List<Step> steps = new ArrayList<>();
        Optional<Step> next = alternatives(path, 0);
        while (next.isPresent()) {
            steps.add(next.get());
            next = alternatives(path, next.get().index() + 1);
        }
        return steps;
    }

    /** The first {@code anyOf} or {@code oneOf} among the tokens from an index on. */
    static Optional<Step> alternatives(List<String> path, int from) {
        int depth = 0;
        for (int i = 0; i < path.size(); i++) {
            String token = path.get(i);
            if (i >= from && ALTERNATIVES.contains(token)) {
                return Optional.of(new Step(i, depth));
            }
            if (BY_NAME.contains(token) || BY_INDEX.contains(token) || TO_CHILDREN.contains(token)) {
                depth++;
            }
            if (BY_NAME.contains(token) || BY_INDEX.contains(token) || IN_PLACE_WITH_TOKEN.contains(token)) {
                i++;
            }
        }
        return Optional.empty();
    }
}

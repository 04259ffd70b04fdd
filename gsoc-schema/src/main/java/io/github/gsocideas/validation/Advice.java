package io.github.gsocideas.validation;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Finds what in a document isn't as the schema recommends it by {@code x-recommended}. All that is recommended of the document
 * takes no more steps together than the schema itself may.
 */
final class Advice {

    private final JsonSchemaValidator validator;

    /** How many steps are left. */
    private long steps = JsonSchemaValidator.MOST_STEPS;

    /** How many assertions have failed. */
    private int failed;

    /** Whether a value fits an alternative, which may be asked for each of the values in it. */
    private final IdentityHashMap<Schema, IdentityHashMap<JsonNode, Boolean>> fitting = new IdentityHashMap<>();

    Advice(JsonSchemaValidator validator) {
        this.validator = validator;
    }

    /**
     * Finds what isn't as it is recommended, of alternatives what is to be told; of very much the first.
     *
     * @param noted what is recommended
     * @param unheeded takes what is found, also before it takes too long
     * @throws EvaluationLimitException when it takes too long
     */
    void find(Collection<Recommendation> noted, Consumer<Violation> unheeded) {
        Deque<Recommendation> recommendations = new ArrayDeque<>(noted);
        while (!recommendations.isEmpty() && isComplete()) {
            Recommendation next = recommendations.remove();
            if (isMade(next)) {
                judge(next, recommendations).forEach(unheeded);
            }
        }
    }

    /** Whether all has been found; of very much there is more. */
    boolean isComplete() {
        return failed < JsonSchemaValidator.MOST_ERRORS;
    }

    /** Whether a recommendation is one for the value: not in an alternative that isn't the value's, or that of a value around it. */
    private boolean isMade(Recommendation recommendation) {
        try {
            return recommendation.alternatives().stream().allMatch(this::fits);
        } catch (EvaluationLimitException e) {
            throw e.at(recommendation.instanceLocation());
        }
    }

    private boolean fits(Recommendation.Alternative alternative) {
        return fitting.computeIfAbsent(alternative.schema(), key -> new IdentityHashMap<>())
                .computeIfAbsent(
                        alternative.node(),
                        node -> errors(alternative.schema(), node, new ArrayList<>())
                                .isEmpty());
    }

    /** What isn't as it is recommended, reduced to what is to be told; what is recommended inside of that is added to be judged. */
    private List<Violation> judge(Recommendation recommendation, Collection<Recommendation> others) {
        List<Recommendation> inside = new ArrayList<>();
        try {
            List<Error> errors = errors(recommendation.recommended(), recommendation.node(), inside);
            failed += errors.size();
            inside.forEach(each -> others.add(each.inside(recommendation)));
            List<Violation> violations = validator.violations(errors.stream());
            return Alternatives.reduce(UnevaluatedKeys.withoutConsequences(violations)).stream()
                    .map(recommendation::place)
                    .toList();
        } catch (EvaluationLimitException e) {
            throw e.at(recommendation.place(e.instanceLocation()));
        }
    }

    private List<Error> errors(Schema schema, JsonNode instance, Collection<Recommendation> noted) {
        CountedEvaluation evaluation = CountedEvaluation.of(schema, Math.max(1, steps));
        RecommendedKeyword.note(evaluation.getCollectorContext(), noted);
        try {
            return JsonSchemaValidator.errors(schema, instance, evaluation);
        } finally {
            steps -= evaluation.steps();
        }
    }
}

package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.idea.Spelling;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.wording.Obligation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds one document against a schema, and finds for each violation the place and the words.
 *
 * <p>The validator reports more than is worth reading. {@link UnevaluatedKeys} and {@link Alternatives} leave out what
 * follows from something else, {@link BlankFields} makes empty values missing fields, and of several things wrong with one
 * value the most telling is reported.
 */
final class DocumentCheck {

    /** The keywords that say most of a wrong value, best first. */
    private static final List<String> TELLING = List.of("const", "enum", "type", "not");

    /** How many values a document may have, those inside of others and those that aliases stand for included. */
    static final int MOST_VALUES = 100_000;

    private final IdeaDocument document;
    private final Node root;
    private final IdeaSchema schema;
    private final JsonSchemaValidator validator;
    private final Set<String> notApplicable;

    private boolean isComplete = true;
    private KeySlips keys = KeySlips.NONE;

    /** What is worth telling of what the document must be and isn't. */
    private List<Violation> told = List.of();

    /** The ways to the values that hold the place of others. */
    private Set<List<String>> placeholders = Set.of();

    /** The ways to the values that must be there, and hold nothing. */
    private Set<List<String>> blank = Set.of();

    /** The faults by what is wrong and where, so that what two schemas ask for is reported once. */
    private final Map<List<Object>, Fault> faults = new LinkedHashMap<>();

    /**
     * A check.
     *
     * @param document one that could be read
     * @param notApplicable the fields that may be left out on purpose
     */
    DocumentCheck(IdeaDocument document, IdeaSchema schema, JsonSchemaValidator validator, Set<String> notApplicable) {
        this.document = document;
        this.root = document.root().orElseThrow();
        this.schema = schema;
        this.validator = validator;
        this.notApplicable = notApplicable;
    }

    /** What is wrong with the document, in the schema's order; where the schema takes too long on it, no more than that. */
    Collection<Fault> faults() {
        if (root.size() > MOST_VALUES) {
            return List.of(made().tooManyValues());
        }
        try {
            return violationFaults();
        } catch (EvaluationLimitException e) {
            return List.of(made().limit(e));
        }
    }

    /** What makes the faults, once there are any. */
    private ViolationFaults made() {
        return new ViolationFaults(document, schema, validator, notApplicable, keys, Obligation.MUST);
    }

    private Collection<Fault> violationFaults() {
        List<Recommendation> noted = new ArrayList<>();
        List<Violation> violations = validator.validate(root.toJson(), noted);
        if (violations.isEmpty()) {
            addBlank();
        } else {
            addFaults(violations);
        }
        if (!noted.isEmpty()) {
            addUnheeded(noted);
        }
        return faults.values();
    }

    /** Adds what the document must be and isn't. */
    private void addFaults(List<Violation> violations) {
        isComplete = violations.size() < JsonSchemaValidator.MOST_ERRORS;
        told = Alternatives.reduce(UnevaluatedKeys.withoutConsequences(violations));
        keys = KeySlips.of(told, document);
        List<Violation> unexplained =
                told.stream().filter(violation -> !keys.explain(violation)).toList();
        placeholders = violations.stream()
                .filter(Violation::findsPlaceholder)
                .map(Violation::instanceLocation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ViolationFaults made = made();
        addOfKeys(unexplained, made, fault -> fault);
        addBlank();
        ofValues(unexplained).forEach((tokens, group) -> {
            if (!isIn(blank, tokens)) {
                add(
                        "value",
                        tokens,
                        placeholders.contains(tokens) ? made.placeholder(tokens) : made.value(mostTelling(group)));
            }
        });
    }

    /** Adds what the document should be and isn't, where nothing worse is the matter. */
    private void addUnheeded(List<Recommendation> noted) {
        List<Violation> unheeded = new ArrayList<>();
        Set<List<String>> advised = new LinkedHashSet<>();
        Advice advice = new Advice(validator);
        try {
            advice.find(noted, unheeded::add);
            advised.addAll(BlankFields.advised(root, placeholders, validator, advice));
        } catch (EvaluationLimitException e) {
            isComplete = false;
            add("limit", e.instanceLocation(), made().limit(e).asWarning());
        }
        isComplete &= advice.isComplete();
        if (!unheeded.isEmpty() || !advised.isEmpty()) {
            unheeded.removeIf(this::isLeftOut);
            addUnheeded(unheeded, advised);
        }
    }

    private void addUnheeded(List<Violation> unheeded, Set<List<String>> advised) {
        KeySlips slips =
                KeySlips.of(Stream.concat(told.stream(), unheeded.stream()).toList(), document);
        ViolationFaults made =
                new ViolationFaults(document, schema, validator, notApplicable, slips, Obligation.SHOULD);
        List<Violation> unexplained =
                unheeded.stream().filter(violation -> !slips.explain(violation)).toList();
        addOfKeys(unexplained, made, Fault::asWarning);
        advised.removeIf(tokens -> slips.outdented().explain(tokens)
                || isIn(blank, tokens)
                || faults.containsKey(List.of("value", tokens)));
        advised.forEach(tokens ->
                add("missing", tokens, made.blank(tokens, placeholders).asWarning()));
        ofValues(unexplained).forEach((tokens, group) -> {
            if (!isIn(blank, tokens) && !isIn(advised, tokens)) {
                add("value", tokens, made.value(mostTelling(group)).asWarning());
            }
        });
    }

    /** Whether a violation is of a field that is left out on purpose: of that, nothing is recommended. */
    private boolean isLeftOut(Violation violation) {
        List<String> tokens = violation.instanceLocation();
        return !tokens.isEmpty()
                && notApplicable.contains(tokens.get(0))
                && root.find(tokens.subList(0, 1))
                        .flatMap(Spelling::of)
                        .filter(Idea.NOT_APPLICABLE::equals)
                        .isPresent();
    }

    private void addOfKeys(List<Violation> violations, ViolationFaults made, UnaryOperator<Fault> weight) {
        for (Violation violation : violations) {
            List<String> place = violation.propertyLocation();
            if (violation.findsUnknownKey()) {
                add("unknown", place, weight.apply(made.unknown(violation)));
            } else if (violation.findsWrongKey()) {
                add("key", place, weight.apply(made.wrong(violation)));
            } else if (violation.missesKey()) {
                add("missing", place, weight.apply(made.missing(violation)));
            }
        }
    }

    /** Those that concern a value, by its place. */
    private Map<List<String>, List<Violation>> ofValues(List<Violation> violations) {
        return violations.stream()
                .filter(Violation::concernsValue)
                .flatMap(violation -> RepeatedEntries.each(violation, root))
                .collect(Collectors.groupingBy(Violation::instanceLocation, LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean isIn(Set<List<String>> values, List<String> tokens) {
        return IntStream.rangeClosed(1, tokens.size()).anyMatch(length -> values.contains(tokens.subList(0, length)));
    }

    /** Adds the values that hold nothing, but for those that are told at another key. */
    private void addBlank() {
        blank = BlankFields.missing(root, placeholders, validator);
        blank.removeIf(keys.outdented()::explain);
        if (!blank.isEmpty()) {
            ViolationFaults made = made();
            blank.forEach(tokens -> add("missing", tokens, made.blank(tokens, placeholders)));
        }
    }

    /** Whether the faults are all; of very many there are more. */
    boolean isComplete() {
        return isComplete;
    }

    private void add(String what, List<String> where, Fault fault) {
        faults.putIfAbsent(List.of(what, where), fault);
    }

    private static Violation mostTelling(List<Violation> violations) {
        return violations.stream()
                .min(Comparator.comparingInt(violation -> {
                    int rank = TELLING.indexOf(violation.keyword());
                    return rank < 0 ? TELLING.size() : rank;
                }))
                .orElseThrow();
    }
}

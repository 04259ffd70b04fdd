package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.wording.NodeWording;
import io.github.gsocideas.validation.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds one document against a schema, and finds for each violation the place and the words. */
final class DocumentCheck {

    private static final Set<String> UNKNOWN = Set.of("additionalProperties", "unevaluatedProperties");

    /** What says most of a wrong value, best first. */
    private static final List<String> TELLING = List.of("const", "enum", "type", "not");

    private final String file;
    private final Node root;
    private final IdeaSchema schema;
    private final JsonSchemaValidator validator;
    private final Set<String> notApplicable;

    /** The faults by what is wrong and where, so that what two schemas ask for is reported once. */
    private final Map<List<Object>, Fault> faults = new LinkedHashMap<>();

    /**
     * A check.
     *
     * @param file the document's name in findings
     * @param notApplicable the fields that may be left out on purpose
     */
    DocumentCheck(String file, Node root, IdeaSchema schema, JsonSchemaValidator validator, Set<String> notApplicable) {
        this.file = file;
        this.root = root;
        this.schema = schema;
        this.validator = validator;
        this.notApplicable = notApplicable;
    }

    /** What is wrong with the document, in the schema's order. */
    Collection<Fault> faults() {
        Map<List<String>, List<Violation>> ofValues = new LinkedHashMap<>();
        List<Violation> violations = validator.validate(root.toJson());
        for (Violation violation : Alternatives.reduce(UnevaluatedKeys.withoutConsequences(violations))) {
            List<String> tokens = violation.instanceLocation();
            if (violation.concernsValue()) {
                ofValues.computeIfAbsent(tokens, key -> new ArrayList<>()).add(violation);
            } else if (UNKNOWN.contains(violation.keyword())) {
                add("unknown", child(tokens, violation), keyPosition(violation), () -> unknown(violation));
            } else if (violation.keyword().equals("propertyNames")) {
                add("key", child(tokens, violation), keyPosition(violation), () -> wrongKey(violation));
            } else {
                add("missing", child(tokens, violation), node(tokens).position(), () -> missing(violation));
            }
        }
        Set<List<String>> placeholders = violations.stream()
                .filter(Violation::findsPlaceholder)
                .map(Violation::instanceLocation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<List<String>> blank = BlankFields.missing(root, placeholders, validator);
        blank.forEach(tokens -> add("missing", tokens, node(tokens).position(), () -> blank(tokens, placeholders)));
        ofValues.forEach((tokens, group) -> {
            boolean isReported = IntStream.rangeClosed(1, tokens.size())
                    .anyMatch(length -> blank.contains(tokens.subList(0, length)));
            if (!isReported) {
                add(
                        "value",
                        tokens,
                        node(tokens).position(),
                        () -> placeholders.contains(tokens) ? placeholder(tokens) : value(mostTelling(group)));
            }
        });
        return faults.values();
    }

    private void add(String what, List<String> where, Position position, Supplier<Finding> finding) {
        faults.putIfAbsent(List.of(what, where), new Fault(position, finding));
    }

    private static List<String> child(List<String> tokens, Violation violation) {
        return Stream.concat(tokens.stream(), Stream.of(violation.property())).toList();
    }

    private Node node(List<String> tokens) {
        return root.find(tokens).orElseThrow();
    }

    private Position keyPosition(Violation violation) {
        return ((Node.Mapping) node(violation.instanceLocation()))
                .entry(violation.property())
                .orElseThrow()
                .keyPosition();
    }

    private InstanceLocation location(List<String> tokens) {
        return InstanceLocation.of(root, schema.root(), tokens);
    }

    private static Violation mostTelling(List<Violation> violations) {
        return violations.stream()
                .min(Comparator.comparingInt(violation -> {
                    int rank = TELLING.indexOf(violation.keyword());
                    return rank < 0 ? TELLING.size() : rank;
                }))
                .orElseThrow();
    }

    private Finding unknown(Violation violation) {
        InstanceLocation location = location(violation.instanceLocation());
        String key = violation.property();
        ApplicableSchemas said = ApplicableSchemas.of(violation.schema());
        Map<Boolean, List<String>> known = said.propertyNames().stream()
                .collect(Collectors.partitioningBy(
                        name -> location.node().find(List.of(name)).isPresent()));
        return finding(
                violation.keyword(),
                keyPosition(violation),
                location.field(key),
                said.knows(key)
                        ? Wording.conditional(key)
                        : Wording.unknown(key, known.get(false), known.get(true), said));
    }

    private Finding wrongKey(Violation violation) {
        String key = violation.property();
        ApplicableSchemas said = ApplicableSchemas.of(violation.schema().child(violation.keywordValue()));
        String field = location(violation.instanceLocation()).field(key);
        return finding(violation.keyword(), keyPosition(violation), field, Wording.wrongKey(key, said));
    }

    private Finding missing(Violation violation) {
        InstanceLocation location = location(violation.instanceLocation());
        String field = location.field(violation.property());
        return finding(
                violation.keyword(),
                location.node().position(),
                field,
                Wording.missing(
                        violation.assertion(), field, location.node(), location.said(), notApplicable.contains(field)));
    }

    private Finding value(Violation violation) {
        InstanceLocation location = location(violation.instanceLocation());
        boolean needless = location.isBlank() && !violation.instanceLocation().isEmpty();
        return finding(
                violation.keyword(),
                location.node().position(),
                location.field(),
                needless
                        ? Wording.needless(location.subject())
                        : Wording.wrong(violation.assertion(), location.subject(), location.node(), location.said()));
    }

    private Finding blank(List<String> tokens, Set<List<String>> placeholders) {
        InstanceLocation location = location(tokens);
        String field = location.field();
        String why = placeholders.stream()
                .filter(inside -> inside.size() >= tokens.size()
                        && inside.subList(0, tokens.size()).equals(tokens))
                .findFirst()
                .map(inside -> NodeWording.placeholder(node(inside)))
                .orElse("its value is empty");
        return finding(
                IdeaValidator.REQUIRED,
                location.node().position(),
                field,
                Wording.blank(field, why, location.said(), notApplicable.contains(field)));
    }

    /** What holds the place of an entry of a list is missed there, and anything else is needless. */
    private Finding placeholder(List<String> tokens) {
        InstanceLocation location = location(tokens);
        boolean isEntry = !tokens.isEmpty() && node(tokens.subList(0, tokens.size() - 1)) instanceof Node.Sequence;
        return finding(
                isEntry ? IdeaValidator.REQUIRED : "not",
                location.node().position(),
                location.field(),
                Wording.placeholder(location.subject(), location.node()));
    }

    private Finding finding(String rule, Position position, String field, Wording wording) {
        return new Finding(Severity.ERROR, rule, file, position, field, wording.message(), wording.hint());
    }
}

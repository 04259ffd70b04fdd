package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.Trace;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.wording.Assertion;
import io.github.gsocideas.validation.wording.NodeWording;
import io.github.gsocideas.validation.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
    private final FieldNotation notation;
    private final DataSlip slips;

    private boolean isComplete = true;
    private MissingKeys missing = MissingKeys.NONE;
    private OutdentedKeys outdented = OutdentedKeys.NONE;
    private ColonInEntry colons = ColonInEntry.NONE;

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
        this.notation = new FieldNotation(document, schema);
        this.slips = new DataSlip(document);
    }

    /** What is wrong with the document, in the schema's order; where the schema takes too long on it, no more than that. */
    Collection<Fault> faults() {
        if (root.size() > MOST_VALUES) {
            return List.of(new Fault(root.region(), this::tooManyValues));
        }
        try {
            return violationFaults();
        } catch (EvaluationLimitException e) {
            Node node = root.find(e.instanceLocation()).orElse(root);
            return List.of(new Fault(node.region(), () -> limit(e)));
        }
    }

    private Collection<Fault> violationFaults() {
        List<Violation> unheeded = new ArrayList<>();
        List<Violation> violations = validator.validate(root.toJson(), unheeded::add);
        Set<List<String>> blank = violations.isEmpty() ? addBlank(Set.of()) : addFaults(violations);
        if (!unheeded.isEmpty()) {
            addUnheeded(unheeded, blank);
        }
        return faults.values();
    }

    /** Adds what the document must be and isn't; where it holds nothing. */
    private Set<List<String>> addFaults(List<Violation> violations) {
        Map<List<String>, List<Violation>> ofValues = new LinkedHashMap<>();
        isComplete = violations.size() < JsonSchemaValidator.MOST_ERRORS;
        List<Violation> told = Alternatives.reduce(UnevaluatedKeys.withoutConsequences(violations));
        missing = MissingKeys.of(told, document);
        outdented = OutdentedKeys.of(told, document);
        colons = ColonInEntry.of(told, document);
        for (Violation violation : told) {
            List<String> tokens = violation.instanceLocation();
            if (outdented.explain(violation.concernsValue() ? tokens : violation.propertyLocation())) {
                continue;
            }
            if (violation.concernsValue()) {
                RepeatedEntries.each(violation, root)
                        .forEach(each -> ofValues.computeIfAbsent(each.instanceLocation(), key -> new ArrayList<>())
                                .add(each));
            } else if (violation.findsUnknownKey()) {
                add("unknown", violation.propertyLocation(), keyRegion(violation), () -> unknown(violation));
            } else if (violation.keyword().equals("propertyNames")) {
                add("key", violation.propertyLocation(), keyRegion(violation), () -> wrongKey(violation));
            } else if (!missing.isMisspelt(violation) && !colons.contains(tokens)) {
                add("missing", violation.propertyLocation(), missedAt(violation), () -> missing(violation));
            }
        }
        Set<List<String>> placeholders = violations.stream()
                .filter(Violation::findsPlaceholder)
                .map(Violation::instanceLocation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<List<String>> blank = addBlank(placeholders);
        ofValues.forEach((tokens, group) -> {
            if (!isIn(blank, tokens)) {
                add(
                        "value",
                        tokens,
                        node(tokens).region(),
                        () -> placeholders.contains(tokens) ? placeholder(tokens) : value(mostTelling(group)));
            }
        });
        return blank;
    }

    private static boolean isIn(Set<List<String>> values, List<String> tokens) {
        return IntStream.rangeClosed(1, tokens.size()).anyMatch(length -> values.contains(tokens.subList(0, length)));
    }

    /** Adds what the document should be and isn't, where nothing worse is the matter. */
    private void addUnheeded(List<Violation> violations, Set<List<String>> blank) {
        Map<List<String>, List<Violation>> ofValues = new LinkedHashMap<>();
        for (Violation violation : violations) {
            if (violation.concernsValue()) {
                RepeatedEntries.each(violation, root)
                        .forEach(each -> ofValues.computeIfAbsent(each.instanceLocation(), key -> new ArrayList<>())
                                .add(each));
            } else if (violation.findsUnknownKey()) {
                addWarning("unknown", violation.propertyLocation(), keyRegion(violation), () -> unknown(violation));
            } else if (violation.keyword().equals("propertyNames")) {
                addWarning("key", violation.propertyLocation(), keyRegion(violation), () -> wrongKey(violation));
            } else {
                addWarning("missing", violation.propertyLocation(), missedAt(violation), () -> missing(violation));
            }
        }
        ofValues.forEach((tokens, group) -> {
            if (!isIn(blank, tokens)) {
                addWarning("value", tokens, node(tokens).region(), () -> unheeded(mostTelling(group)));
            }
        });
    }

    private void addWarning(String what, List<String> where, Region region, Supplier<Finding> finding) {
        add(what, where, region, () -> finding.get().withSeverity(Severity.WARNING));
    }

    /** Adds the values that hold nothing, but for those that are told at another key; where these are. */
    private Set<List<String>> addBlank(Set<List<String>> placeholders) {
        Set<List<String>> blank = BlankFields.missing(root, placeholders, validator);
        blank.removeIf(outdented::explain);
        blank.forEach(tokens -> add("missing", tokens, node(tokens).region(), () -> blank(tokens, placeholders)));
        return blank;
    }

    /** What was probably meant for a field that is missing; empty where the file has nothing like it. */
    private Optional<Trace> trace(Violation violation) {
        return violation.instanceLocation().isEmpty()
                ? Optional.ofNullable(document.traces().get(violation.property()))
                : Optional.empty();
    }

    /** Where a field is missed: at what was probably meant for it, or else where its record begins. */
    private Region missedAt(Violation violation) {
        return trace(violation).map(Trace::region).orElseGet(() -> start(node(violation.instanceLocation())));
    }

    /** Whether the faults are all; of very many there are more. */
    boolean isComplete() {
        return isComplete;
    }

    private void add(String what, List<String> where, Region region, Supplier<Finding> finding) {
        faults.putIfAbsent(List.of(what, where), new Fault(region, finding));
    }

    private Node node(List<String> tokens) {
        return root.find(tokens).orElseThrow();
    }

    /** Where a record begins that lacks something: at its first key, where it has one there. */
    private static Region start(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().values().stream()
                        .map(Node.Entry::keyRegion)
                        .findFirst()
                        .filter(key -> key.start().equals(node.position()))
                        .orElse(node.region())
                : node.region();
    }

    private Region keyRegion(Violation violation) {
        return ((Node.Mapping) node(violation.instanceLocation()))
                .entry(violation.property())
                .orElseThrow()
                .keyRegion();
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
        ApplicableSchemas applicable = ApplicableSchemas.of(violation.schema());
        Map<Boolean, List<String>> known = applicable.propertyNames().stream()
                .collect(Collectors.partitioningBy(
                        name -> location.node().find(List.of(name)).isPresent()));
        Wording wording = applicable.knows(key)
                ? Wording.conditional(key)
                : slip(violation, applicable)
                        .map(hint -> Wording.unknown(key, hint))
                        .orElseGet(() -> Wording.unknown(
                                key,
                                known.get(false),
                                known.get(true),
                                missing.in(violation.instanceLocation()),
                                applicable));
        return finding(
                        RuleName.of(violation),
                        keyRegion(violation),
                        location.place().key(key),
                        wording)
                .withFix(wording.replacement().flatMap(word -> document.respelt(keyRegion(violation), key, word)));
    }

    /** How to write an unknown key that is known elsewhere, or is no key at all. */
    private Optional<String> slip(Violation unknown, ApplicableSchemas applicable) {
        List<String> object = unknown.instanceLocation();
        List<String> required = List.copyOf(missing.in(object));
        List<String> names = Stream.concat(required.stream(), applicable.propertyNames().stream())
                .distinct()
                .toList();
        return outdented
                .hint(unknown.propertyLocation(), document)
                .or(() -> missing.isMisspelt(object)
                        ? Optional.empty()
                        : colons.hint(object, names, document, validator));
    }

    private Finding wrongKey(Violation violation) {
        String key = violation.property();
        ApplicableSchemas applicable = ApplicableSchemas.of(violation.schema().child(violation.keyword()));
        RecordLocation place = location(violation.instanceLocation()).place().key(key);
        return finding(RuleName.of(violation), keyRegion(violation), place, Wording.wrongKey(key, applicable));
    }

    private Finding missing(Violation violation) {
        InstanceLocation location = location(violation.instanceLocation());
        RecordLocation place = location.place().key(violation.property());
        Wording wording = Wording.missing(
                violation.assertion(),
                place.displayName(),
                location.node(),
                location.applicable(),
                mayBeNotApplicable(place),
                notation.ofMissing(place));
        return Finding.error(
                RuleName.of(violation),
                document.file(),
                missedAt(violation),
                place,
                wording.message(),
                trace(violation).flatMap(Trace::hint).orElse(wording.hint()));
    }

    private Finding value(Violation violation) {
        InstanceLocation location = location(violation.instanceLocation());
        boolean needless = location.isBlank() && !violation.instanceLocation().isEmpty();
        Wording wording = needless
                ? Wording.needless(location.subject())
                : violation.findsRepeatedEntry()
                        ? Wording.repeated(location.subject(), place(RepeatedEntries.earlier(violation)))
                        : Wording.wrong(
                                violation.assertion(), location.subject(), location.node(), location.applicable());
        return value(violation, location, wording);
    }

    /** A value that isn't as it should be. */
    private Finding unheeded(Violation violation) {
        InstanceLocation location = location(violation.instanceLocation());
        return violation.findsRepeatedEntry()
                ? value(violation)
                : value(
                        violation,
                        location,
                        Wording.unheeded(
                                violation.assertion(), location.subject(), location.node(), location.applicable()));
    }

    private Finding value(Violation violation, InstanceLocation location, Wording wording) {
        return Finding.error(
                        RuleName.of(violation),
                        document.file(),
                        location.node().region(),
                        location.place(),
                        wording.message(),
                        wording.hint().isEmpty() ? slip(violation, location.node()) : wording.hint())
                .withFix(wording.replacement().flatMap(word -> document.respelt(location.node(), word)));
    }

    private String place(List<String> tokens) {
        return document.file() + ":" + node(tokens).position();
    }

    private String slip(Violation violation, Node node) {
        Set<String> types = violation
                .assertion()
                .leaves()
                .flatMap(assertion -> assertion.types().stream())
                .collect(Collectors.toSet());
        return violation.assertion().leaves().anyMatch(Assertion::listsCollections)
                ? ""
                : slips.hint(node, violation.keyword(), types).orElse("");
    }

    private Finding blank(List<String> tokens, Set<List<String>> placeholders) {
        InstanceLocation location = location(tokens);
        RecordLocation place = location.place();
        Optional<String> placeholder = placeholders.stream()
                .filter(inside -> inside.size() >= tokens.size()
                        && inside.subList(0, tokens.size()).equals(tokens))
                .findFirst()
                .map(inside -> NodeWording.placeholder(node(inside)));
        String why = placeholder.orElse("its value is empty");
        Wording wording = Wording.blank(
                place.displayName(),
                why,
                location.applicable(),
                mayBeNotApplicable(place),
                notation.ofBlank(place, location.node().region()));
        return Finding.error(
                placeholder.isPresent() ? RuleName.PLACEHOLDER : RuleName.MISSING_FIELD,
                document.file(),
                location.node().region(),
                place,
                wording.message(),
                slips.hintOnNothing(location.node()).orElse(wording.hint()));
    }

    private boolean mayBeNotApplicable(RecordLocation place) {
        return place.isField() && place.field().filter(notApplicable::contains).isPresent();
    }

    private Finding placeholder(List<String> tokens) {
        InstanceLocation location = location(tokens);
        return finding(
                RuleName.PLACEHOLDER,
                location.node().region(),
                location.place(),
                Wording.placeholder(location.subject(), location.node()));
    }

    private Finding tooManyValues() {
        return finding(IdeaValidator.LIMIT, root.region(), RecordLocation.ROOT, Wording.tooManyValues(MOST_VALUES));
    }

    private Finding limit(EvaluationLimitException e) {
        InstanceLocation location =
                location(root.find(e.instanceLocation()).isPresent() ? e.instanceLocation() : List.of());
        Wording wording = e.pattern()
                .map(pattern -> Wording.slowPattern(location.subject(), pattern, schema.id()))
                .orElseGet(() -> Wording.slowSchema(location.subject(), schema.id()));
        return finding(IdeaValidator.LIMIT, location.node().region(), location.place(), wording);
    }

    private Finding finding(String rule, Region region, RecordLocation place, Wording wording) {
        return Finding.error(rule, document.file(), region, place, wording.message(), wording.hint());
    }
}

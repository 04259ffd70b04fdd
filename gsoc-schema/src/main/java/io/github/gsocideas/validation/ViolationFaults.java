package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.Trace;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.wording.Assertion;
import io.github.gsocideas.validation.wording.NodeWording;
import io.github.gsocideas.validation.wording.Obligation;
import io.github.gsocideas.validation.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a fault of what is wrong in a document: where it is shown, and, once somebody asks, what it says and how to mend it. */
final class ViolationFaults {

    private final IdeaDocument document;
    private final Node root;
    private final IdeaSchema schema;
    private final JsonSchemaValidator validator;
    private final Set<String> notApplicable;
    private final KeySlips keys;
    private final Obligation obligation;
    private final FieldNotation notation;
    private final DataSlip slips;

    /**
     * For a document.
     *
     * @param notApplicable the fields that may be left out on purpose
     * @param keys what its wrong keys were probably meant for
     * @param obligation how much the schema asks for what is amiss
     */
    ViolationFaults(
            IdeaDocument document,
            IdeaSchema schema,
            JsonSchemaValidator validator,
            Set<String> notApplicable,
            KeySlips keys,
            Obligation obligation) {
        this.document = document;
        this.root = document.root().orElseThrow();
        this.schema = schema;
        this.validator = validator;
        this.notApplicable = notApplicable;
        this.keys = keys;
        this.obligation = obligation;
        this.notation = new FieldNotation(document, schema);
        this.slips = new DataSlip(document);
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

    /** A key that the schema doesn't know. */
    Fault unknown(Violation violation) {
        return new Fault(keyRegion(violation), () -> unknownKey(violation));
    }

    private Finding unknownKey(Violation violation) {
        InstanceLocation location = location(violation.instanceLocation());
        String key = violation.property();
        ApplicableSchemas applicable = ApplicableSchemas.of(violation.schema());
        Map<Boolean, List<String>> known = applicable.propertyNames().stream()
                .collect(Collectors.partitioningBy(
                        name -> location.node().find(List.of(name)).isPresent()));
        Wording wording = applicable.knows(key)
                ? Wording.conditional(key, obligation)
                : slip(violation, applicable)
                        .map(hint -> Wording.unknown(key, hint))
                        .orElseGet(() -> Wording.unknown(
                                key,
                                known.get(false),
                                known.get(true),
                                keys.missing().in(violation.instanceLocation()),
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
        List<String> required = List.copyOf(keys.missing().in(object));
        List<String> names = Stream.concat(required.stream(), applicable.propertyNames().stream())
                .distinct()
                .toList();
        return keys.outdented()
                .hint(unknown.propertyLocation(), document)
                .or(() -> keys.missing().isMisspelt(object)
                        ? Optional.empty()
                        : keys.colons().hint(object, names, document, validator));
    }

    /** A key that isn't as keys must be. */
    Fault wrong(Violation violation) {
        return new Fault(keyRegion(violation), () -> wrongKey(violation));
    }

    private Finding wrongKey(Violation violation) {
        String key = violation.property();
        ApplicableSchemas applicable = ApplicableSchemas.of(violation.schema().child(violation.keyword()));
        RecordLocation place = location(violation.instanceLocation()).place().key(key);
        return finding(
                RuleName.of(violation), keyRegion(violation), place, Wording.wrongKey(key, applicable, obligation));
    }

    /** A key that isn't there. */
    Fault missing(Violation violation) {
        return new Fault(missedAt(violation), () -> missingKey(violation));
    }

    private Finding missingKey(Violation violation) {
        InstanceLocation location = location(violation.instanceLocation());
        RecordLocation place = location.place().key(violation.property());
        Wording wording = Wording.missing(
                violation.assertion(),
                place.displayName(),
                location.node(),
                location.applicable(),
                mayBeNotApplicable(place),
                notation.ofMissing(place),
                obligation);
        return Finding.error(
                RuleName.of(violation),
                document.file(),
                missedAt(violation),
                place,
                wording.message(),
                trace(violation).flatMap(Trace::hint).orElse(wording.hint()));
    }

    /** A value that isn't as it is asked to be. */
    Fault value(Violation violation) {
        return new Fault(node(violation.instanceLocation()).region(), () -> wrongValue(violation));
    }

    private Finding wrongValue(Violation violation) {
        InstanceLocation location = location(violation.instanceLocation());
        boolean needless = obligation == Obligation.MUST
                && location.isBlank()
                && !violation.instanceLocation().isEmpty();
        Wording wording = needless
                ? Wording.needless(location.subject())
                : violation.findsRepeatedEntry()
                        ? Wording.repeated(location.subject(), place(RepeatedEntries.earlier(violation)))
                        : Wording.wrong(
                                violation.assertion(),
                                location.subject(),
                                location.node(),
                                location.applicable(),
                                obligation);
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

    /**
     * A value that holds nothing.
     *
     * @param placeholders where something only holds the place of what is to come
     */
    Fault blank(List<String> tokens, Set<List<String>> placeholders) {
        return new Fault(node(tokens).region(), () -> blankValue(tokens, placeholders));
    }

    private Finding blankValue(List<String> tokens, Set<List<String>> placeholders) {
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

    /** A value that only holds the place of one to come. */
    Fault placeholder(List<String> tokens) {
        return new Fault(node(tokens).region(), () -> placeholderValue(tokens));
    }

    private Finding placeholderValue(List<String> tokens) {
        InstanceLocation location = location(tokens);
        return finding(
                RuleName.PLACEHOLDER,
                location.node().region(),
                location.place(),
                Wording.placeholder(location.subject(), location.node()));
    }

    /** More values than are looked into. */
    Fault tooManyValues() {
        return new Fault(
                root.region(),
                () -> finding(
                        IdeaValidator.LIMIT,
                        root.region(),
                        RecordLocation.ROOT,
                        Wording.tooManyValues(DocumentCheck.MOST_VALUES)));
    }

    /** A value on which the schema takes too long. */
    Fault limit(EvaluationLimitException e) {
        Node node = root.find(e.instanceLocation()).orElse(root);
        return new Fault(node.region(), () -> slowValue(e));
    }

    private Finding slowValue(EvaluationLimitException e) {
        InstanceLocation location =
                location(root.find(e.instanceLocation()).isPresent() ? e.instanceLocation() : List.of());
        Wording wording = e.pattern()
                .map(pattern -> Wording.slowPattern(location.subject(), pattern, schema.id()))
                .orElseGet(() -> Wording.slowSchema(location.subject(), schema.id()));
        return finding(IdeaValidator.LIMIT, location.node().region(), location.place(), wording);
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

    private Finding finding(String rule, Region region, RecordLocation place, Wording wording) {
        return Finding.error(rule, document.file(), region, place, wording.message(), wording.hint());
    }
}

package io.github.gsocideas.validation;

import io.github.gsocideas.idea.Finding;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.idea.Node;
import io.github.gsocideas.idea.Position;
import io.github.gsocideas.idea.Severity;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Holds documents against a schema. Immutable, and safe for use by several threads. */
public final class IdeaValidator {

    /** The rule of a finding that says that a field is missing. */
    public static final String REQUIRED = "required";

    private static final Set<String> UNKNOWN = Set.of("additionalProperties", "unevaluatedProperties");

    /** What says most of a wrong value, best first. */
    private static final List<String> TELLING = List.of("const", "enum", "type");

    private final IdeaSchema schema;
    private final SchemaValidator validator;

    private IdeaValidator(IdeaSchema schema, SchemaValidator validator) {
        this.schema = schema;
        this.validator = validator;
    }

    /**
     * A validator by a schema.
     *
     * @throws InvalidSchemaException when a regular expression in the schema isn't one
     */
    public static IdeaValidator of(IdeaSchema schema) throws InvalidSchemaException {
        return new IdeaValidator(schema, new SchemaValidator(schema.id(), schema.documents()));
    }

    /** The schema that documents are held against. */
    public IdeaSchema schema() {
        return schema;
    }

    /** What is wrong with documents, each of them and all as a set, sorted by file, line and column. */
    public List<Finding> validate(Collection<IdeaDocument> documents) {
        return Stream.concat(
                        documents.stream().flatMap(document -> validate(document).stream()),
                        UniqueFields.validate(schema, documents).stream())
                .sorted(Finding.BY_PLACE)
                .toList();
    }

    /** What is wrong with one document, sorted by line and column. */
    public List<Finding> validate(IdeaDocument document) {
        return Stream.concat(
                        document.findings().stream(),
                        document.root().stream().flatMap(root -> validate(document.file(), root)))
                .sorted(Finding.BY_PLACE)
                .toList();
    }

    private Stream<Finding> validate(String file, Node root) {
        Map<List<String>, List<Violation>> ofValues = new LinkedHashMap<>();
        Set<Finding> findings = new LinkedHashSet<>();
        List<Violation> violations = validator.validate(root.toJson());
        for (Violation violation : Alternatives.reduce(UnevaluatedKeys.withoutConsequences(violations))) {
            InstanceLocation location = InstanceLocation.of(root, schema.root(), violation.instanceLocation());
            if (violation.concernsValue()) {
                ofValues.computeIfAbsent(violation.instanceLocation(), key -> new ArrayList<>())
                        .add(violation);
            } else if (UNKNOWN.contains(violation.keyword())) {
                findings.add(unknown(file, location, violation));
            } else if (violation.keyword().equals("propertyNames")) {
                findings.add(wrongKey(file, location, violation));
            } else {
                findings.add(missing(file, location, violation));
            }
        }
        ofValues.forEach((tokens, group) ->
                findings.add(value(file, InstanceLocation.of(root, schema.root(), tokens), mostTelling(group))));
        blankFields(file, root)
                .filter(blank ->
                        findings.stream().noneMatch(finding -> finding.field().equals(blank.field())))
                .forEach(findings::add);
        return findings.stream();
    }

    /** Required fields with nothing in them: an organisation's schema may take an empty text for a text. */
    private Stream<Finding> blankFields(String file, Node root) {
        return schema.fields().stream()
                .filter(Field::required)
                .map(field -> InstanceLocation.find(root, schema.root(), field.name()))
                .flatMap(Optional::stream)
                .filter(InstanceLocation::isBlank)
                .map(location -> blank(file, location));
    }

    private static Violation mostTelling(List<Violation> violations) {
        return violations.stream()
                .min(Comparator.comparingInt(violation -> {
                    int rank = TELLING.indexOf(violation.keyword());
                    return rank < 0 ? TELLING.size() : rank;
                }))
                .orElseThrow();
    }

    private static Finding unknown(String file, InstanceLocation location, Violation violation) {
        String key = violation.property();
        Node.Mapping mapping = (Node.Mapping) location.node();
        ApplicableSchemas said = ApplicableSchemas.of(violation.schema());
        Map<Boolean, List<String>> known = said.propertyNames().stream()
                .collect(Collectors.partitioningBy(name -> mapping.entry(name).isPresent()));
        return finding(
                file,
                violation.keyword(),
                location.keyPosition(key),
                location.field(key),
                said.knows(key) ? Wording.conditional(key) : Wording.unknown(key, known.get(false), known.get(true)));
    }

    private static Finding wrongKey(String file, InstanceLocation location, Violation violation) {
        String key = violation.property();
        ApplicableSchemas said = ApplicableSchemas.of(violation.schema().child(violation.keywordValue()));
        return finding(
                file, violation.keyword(), location.keyPosition(key), location.field(key), Wording.wrongKey(key, said));
    }

    private Finding missing(String file, InstanceLocation location, Violation violation) {
        String key = violation.property();
        String field = location.field(key);
        return finding(
                file,
                violation.keyword(),
                location.node().position(),
                field,
                Wording.missing(field, location.said().property(key), mayBeNotApplicable(field)));
    }

    private Finding value(String file, InstanceLocation location, Violation violation) {
        Position position = location.node().position();
        String field = location.field();
        if (!location.isBlank()) {
            return finding(
                    file,
                    violation.keyword(),
                    position,
                    field,
                    Wording.wrong(violation, location.subject(), location.node(), location.said()));
        }
        return location.isRequired()
                ? blank(file, location)
                : finding(file, violation.keyword(), position, field, Wording.needless(location.subject()));
    }

    private Finding blank(String file, InstanceLocation location) {
        String field = location.field();
        return finding(
                file,
                REQUIRED,
                location.node().position(),
                field,
                Wording.blank(field, location.said(), mayBeNotApplicable(field)));
    }

    /** Whether the schema takes N/A for a field of an idea; the validator knows, whichever way the schema says it. */
    private boolean mayBeNotApplicable(String field) {
        JsonNode idea = JsonNodeFactory.instance.objectNode().put(field, Idea.NOT_APPLICABLE);
        return schema.root().requires(field)
                && validator.validate(idea).stream()
                        .noneMatch(violation -> violation.instanceLocation().equals(List.of(field)));
    }

    private static Finding finding(String file, String rule, Position position, String field, Wording wording) {
        return new Finding(Severity.ERROR, rule, file, position, field, wording.message(), wording.hint());
    }
}

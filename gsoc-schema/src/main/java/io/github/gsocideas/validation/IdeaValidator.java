package io.github.gsocideas.validation;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds documents against a schema. Immutable, and safe for use by several threads. */
public final class IdeaValidator {

    /** The rule of a finding that says that something is too large, too deep, or takes too long. */
    public static final String LIMIT = Finding.LIMIT;

    /** How many findings of one file are reported: a file that is wrong all over needs no more. */
    private static final int MOST = 100;

    private final IdeaSchema schema;
    private final JsonSchemaValidator validator;
    private final Set<String> notApplicable;

    private IdeaValidator(IdeaSchema schema, JsonSchemaValidator validator) {
        this.schema = schema;
        this.validator = validator;
        this.notApplicable = notApplicable(schema, validator);
    }

    /**
     * A validator by a schema.
     *
     * @throws InvalidSchemaException when a regular expression in the schema isn't one
     */
    public static IdeaValidator of(IdeaSchema schema) throws InvalidSchemaException {
        return new IdeaValidator(schema, new JsonSchemaValidator(schema.id(), schema.documents()));
    }

    /** The schema that documents are held against. */
    public IdeaSchema schema() {
        return schema;
    }

    /** The names of the required fields that {@code N/A} leaves out on purpose. */
    public Set<String> notApplicable() {
        return notApplicable;
    }

    /**
     * What is wrong with one document, sorted by line and column. Of very many findings the first are reported, errors before
     * warnings, and one that says how many more there are.
     */
    public List<Finding> validate(IdeaDocument document) {
        Optional<Finding> stranger = Strangers.find(document, schema);
        if (stranger.isPresent()) {
            List<Finding> findings = Stream.concat(
                            document.findings().stream().filter(finding -> !Strangers.explains(finding)),
                            stranger.stream())
                    .toList();
            return first(document, findings, findings.size() - MOST, "");
        }
        Optional<DocumentCheck> check =
                document.root().map(root -> new DocumentCheck(document, schema, validator, notApplicable));
        Collection<Fault> found = check.isPresent() ? check.get().faults() : List.of();
        if (found.isEmpty()) {
            return first(document, document.findings(), document.findings().size() - MOST, "");
        }
        List<Fault> faults = found.stream()
                .sorted(Comparator.comparing(Fault::severity)
                        .thenComparing(fault -> fault.region().start()))
                .toList();
        List<Finding> findings = Stream.concat(
                        document.findings().stream(),
                        faults.stream()
                                .limit(MOST + 1)
                                .map(fault -> fault.finding().get()))
                .toList();
        boolean isComplete = check.map(DocumentCheck::isComplete).orElse(true);
        return first(
                document, findings, document.findings().size() + faults.size() - MOST, isComplete ? "" : "at least ");
    }

    /**
     * The first of a document's findings by place, errors before warnings where there isn't room for all; and one that says how many
     * more there are, at the first of those and of its weight.
     *
     * @param atLeast what stands before the number if there may be more
     */
    private static List<Finding> first(IdeaDocument document, List<Finding> findings, int more, String atLeast) {
        if (findings.isEmpty()) {
            return findings;
        }
        if (more <= 0) {
            return findings.stream().sorted(Finding.BY_PLACE).toList();
        }
        List<Finding> weighed = findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding.BY_PLACE))
                .toList();
        Finding next = weighed.get(MOST);
        Finding rest = Finding.error(
                        Finding.MORE,
                        document.file(),
                        next.position(),
                        "the file has " + atLeast + more + " more findings, such as one here",
                        "mend the others first")
                .withSeverity(next.severity());
        return Stream.concat(weighed.stream().limit(MOST), Stream.of(rest))
                .sorted(Finding.BY_PLACE)
                .toList();
    }

    /** What is said of a text that stands at a place, in an idea of nothing else. */
    List<Violation> violations(RecordLocation place, String text) {
        JsonNode value = JsonNodeFactory.instance.stringNode(text);
        List<String> tokens = new ArrayList<>();
        for (int i = place.steps().size() - 1; i >= 0; i--) {
            if (place.steps().get(i) instanceof RecordLocation.Key key) {
                value = JsonNodeFactory.instance.objectNode().set(key.name(), value);
                tokens.add(0, key.name());
            } else {
                value = JsonNodeFactory.instance.arrayNode().add(value);
                tokens.add(0, "0");
            }
        }
        try {
            return validator.validate(value, tokens);
        } catch (EvaluationLimitException e) {
            return List.of(); // each document is told that the schema takes too long
        }
    }

    /** The required fields that the schema takes N/A for; the validator knows, whichever way the schema says it. */
    private static Set<String> notApplicable(IdeaSchema schema, JsonSchemaValidator validator) {
        Set<String> fields = schema.fields().stream()
                .filter(Field::required)
                .map(Field::name)
                .collect(Collectors.toSet());
        ObjectNode idea = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> idea.put(field, Idea.NOT_APPLICABLE));
        try {
            validator.validate(idea).forEach(violation -> {
                if (violation.instanceLocation().size() == 1) {
                    fields.remove(violation.instanceLocation().get(0));
                }
            });
            return Set.copyOf(fields);
        } catch (EvaluationLimitException e) {
            return Set.of(); // each document is told that the schema takes too long
        }
    }
}

package io.github.gsocideas.encoding;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.RuleName;
import io.github.gsocideas.wikitext.TemplateCall;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The call that the first example of each field makes.
 *
 * @param call of the examples that an idea may hold
 * @param findings what is wrong with the others
 */
public record SchemaExample(TemplateCall call, List<Finding> findings) {

    private static final String FILE = "examples.json";

    /** Keeps a copy. */
    public SchemaExample {
        findings = List.copyOf(findings);
    }

    /**
     * The example in a schema.
     *
     * @param encoder writes ideas of this schema
     * @throws InvalidSchemaException when nothing can be validated by it
     */
    public static SchemaExample of(IdeaSchema schema, IdeaEncoder encoder) throws InvalidSchemaException {
        ObjectNode examples = JsonNodeFactory.instance.objectNode();
        for (Field field : schema.fields()) {
            Optional<JsonNode> example = field.schemas().keyword("examples").map(all -> all.path(0));
            example.filter(value -> !value.isMissingNode()).ifPresent(value -> examples.set(field.name(), value));
        }
        IdeaDocument document = IdeaDocument.of(FILE, examples.toString().getBytes(StandardCharsets.UTF_8));
        List<Finding> faults = IdeaValidator.of(schema).validate(document).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !RuleName.isMissing(finding)
                        || (finding.location().isField()
                                && finding.location()
                                        .field()
                                        .filter(examples::has)
                                        .isPresent()))
                .toList();
        EncodedIdea encoded = encoder.encode(Idea.of(document, schema, faults));
        Stream<Finding> unwritable =
                encoded.findings().stream().filter(finding -> finding.severity() == Severity.ERROR);
        return new SchemaExample(
                encoded.call(), Stream.concat(faults.stream(), unwritable).toList());
    }
}

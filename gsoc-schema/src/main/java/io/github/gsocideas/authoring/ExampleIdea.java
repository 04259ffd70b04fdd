package io.github.gsocideas.authoring;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.RuleName;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * An idea to be copied: each required field has a value that the schema gives as an example, with what the field means above
 * it. Where the schema gives none, the field is left out.
 */
public final class ExampleIdea {

    /** How many lists and objects within each other are filled, since a schema may refer to itself. */
    private static final int DEEPEST = 4;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final IdeaSchema schema;
    private final IdeaValidator validator;
    private final Map<String, JsonNode> values;

    private ExampleIdea(IdeaSchema schema, IdeaValidator validator, LocalDate date) {
        this.schema = schema;
        this.validator = validator;
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (Field field : schema.fields()) {
            if (field.required() || FieldComments.isHeading(field)) {
                candidates(field, date)
                        .filter(value -> isValid(field, value))
                        .findFirst()
                        .ifPresent(value -> found.put(field.name(), value));
            }
        }
        this.values = Collections.unmodifiableMap(found);
    }

    /**
     * The example of a schema.
     *
     * @param date what is said where a field is a day
     * @throws InvalidSchemaException when nothing can be validated by it
     */
    public static ExampleIdea of(IdeaSchema schema, LocalDate date) throws InvalidSchemaException {
        return new ExampleIdea(schema, IdeaValidator.of(schema), date);
    }

    /** The text of a YAML file. */
    public String yaml() {
        return schema.fields().stream()
                        .filter(field -> values.containsKey(field.name()))
                        .map(field -> FieldComments.comment(FieldComments.meaning(field))
                                + FieldComments.entry(field, values.get(field.name())))
                        .collect(Collectors.joining("\n"))
                + FieldComments.optional(schema.fields());
    }

    /**
     * What is wrong with it, since the schema lacks an example, or its examples don't fit one another.
     *
     * @param file what the findings call it
     */
    public List<Finding> findings(String file) {
        return findings(file, "");
    }

    /**
     * The same of a file that holds more.
     *
     * @param above comments that stand above it
     */
    public List<Finding> findings(String file, String above) {
        return validator.validate(IdeaDocument.of(file, (above + yaml()).getBytes(StandardCharsets.UTF_8), schema));
    }

    /** Whether one of its findings says that a required field isn't there, for which the schema gives no valid example. */
    public boolean lacksExample(Finding finding) {
        return finding.rule().equals(RuleName.MISSING_FIELD)
                && finding.location().isField()
                && schema.fields().stream()
                        .filter(field -> field.required() && !values.containsKey(field.name()))
                        .anyMatch(field -> finding.location().field().equals(Optional.of(field.name())));
    }

    /** The directory that the file must be in, where a field says its name. */
    public Optional<String> directory() {
        return schema.fields().stream()
                .filter(Field::directoryName)
                .flatMap(field -> Optional.ofNullable(values.get(field.name())).stream())
                .map(JsonNode::asString)
                .filter(name -> name.matches("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*"))
                .findFirst();
    }

    /** Values that may do, the best first: the last of the examples shows more than the first, which is the plainest. */
    private static Stream<JsonNode> candidates(Field field, LocalDate date) {
        Stream<JsonNode> day =
                MarkdownSections.isDate(field) ? Stream.of(StringNode.valueOf(date.toString())) : Stream.empty();
        return Stream.concat(day, candidates(field.schemas(), DEEPEST));
    }

    /** Likewise of any value; where no example is given, one is made of its words or of the examples of its parts. */
    private static Stream<JsonNode> candidates(ApplicableSchemas schemas, int depth) {
        if (schemas.roots().isEmpty() || depth == 0) {
            return Stream.empty();
        }
        List<JsonNode> examples = new ArrayList<>();
        schemas.keyword("examples").stream().flatMap(JsonNode::valueStream).forEach(examples::add);
        Collections.reverse(examples);
        Stream<JsonNode> words = Stream.concat(
                schemas.keyword("const").stream(),
                schemas.keyword("enum").stream().flatMap(JsonNode::valueStream));
        return Stream.of(examples.stream(), words, lists(schemas, depth), objects(schemas, depth))
                .flatMap(some -> some);
    }

    private static Stream<JsonNode> lists(ApplicableSchemas schemas, int depth) {
        return schemas.admits("array")
                ? candidates(schemas.forType("array").item(0), depth - 1)
                        .map(entry -> JSON.arrayNode().add(entry))
                : Stream.empty();
    }

    private static Stream<JsonNode> objects(ApplicableSchemas schemas, int depth) {
        ApplicableSchemas object = schemas.forType("object");
        if (!schemas.admits("object") || object.propertyNames().isEmpty()) {
            return Stream.empty();
        }
        ObjectNode example = JSON.objectNode();
        object.propertyNames().stream()
                .filter(object::requires)
                .forEach(key -> candidates(object.property(key), depth - 1)
                        .findFirst()
                        .ifPresent(value -> example.set(key, value)));
        return Stream.of(example);
    }

    private boolean isValid(Field field, JsonNode value) {
        byte[] json = JSON.objectNode().set(field.name(), value).toString().getBytes(StandardCharsets.UTF_8);
        return validator.validate(IdeaDocument.of("example.json", json)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .noneMatch(finding -> finding.location().field().equals(Optional.of(field.name())));
    }
}

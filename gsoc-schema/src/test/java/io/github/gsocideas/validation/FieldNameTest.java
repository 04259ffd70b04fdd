package io.github.gsocideas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fields whose names look like more than a name. */
class FieldNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "a[0]", "[a]", "0", "a.", "."})
    void aFieldWithAFaultIsLeftOutOfTheIdeaAndNoOther(String name) throws Exception {
        IdeaValidator validator =
                validator("{\"%s\": {\"type\": \"string\"}, \"a\": {\"type\": \"string\"}}".formatted(name));
        IdeaDocument document = document("'%s': {x: y}%na: good%n".formatted(name));

        List<Finding> findings = validator.validate(document);

        assertThat(findings).extracting(Finding::location).containsExactly(RecordLocation.of(name));
        assertThat(Idea.of(document, validator.schema(), findings).values().keySet())
                .extracting(Field::name)
                .containsExactly("a");
    }

    @Test
    void aKeyThatLooksLikeANumberStaysAKey() throws Exception {
        IdeaValidator validator =
                validator("{\"f\": {\"type\": [\"object\", \"array\"], \"items\": {\"type\": \"string\"},"
                        + " \"properties\": {\"0\": {\"type\": \"string\"}}}}");

        assertThat(validator.validate(document("f: {0: 5}")))
                .extracting(Finding::location)
                .containsExactly(RecordLocation.of("f").key("0"));
        assertThat(validator.validate(document("f: [5]")))
                .extracting(Finding::location)
                .containsExactly(RecordLocation.of("f").entry(0));
    }

    private static IdeaValidator validator(String properties) throws InvalidSchemaException {
        URI id = URI.create("https://example.org/ours.json");
        Map<URI, JsonNode> documents = new LinkedHashMap<>(BuiltInSchemas.documents());
        documents.put(id, new JsonMapper().readTree("{\"properties\": " + properties + "}"));
        return IdeaValidator.of(new IdeaSchema(id, new SchemaDocuments(documents)));
    }

    private static IdeaDocument document(String yaml) {
        return IdeaDocument.of("idea.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}

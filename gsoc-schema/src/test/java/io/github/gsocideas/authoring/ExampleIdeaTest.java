package io.github.gsocideas.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleIdeaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 4);

    @TempDir
    private Path directory;

    static Collection<URI> builtInSchemas() {
        return BuiltInSchemas.byName().values();
    }

    @Test
    void everyRequiredFieldHasAValueWithWhatItMeansAboveIt() throws Exception {
        assertThat(ExampleIdea.of(IdeaSchema.gsocProject(), TODAY).yaml())
                .isEqualTo(Files.readString(Path.of("src/test/resources/example-idea/gsoc-project.yaml")));
    }

    @Test
    void aWholeNumberIsWrittenAsPeopleWriteIt() throws Exception {
        IdeaSchema google = IdeaSchema.builtIn(BuiltInSchemas.byName().get("google-idea"));

        assertThat(ExampleIdea.of(google, TODAY).yaml()).contains("\nsize: 90\n");
    }

    @ParameterizedTest
    @MethodSource("builtInSchemas")
    void theExampleOfABuiltInSchemaIsComplete(URI schema) throws Exception {
        assertThat(ExampleIdea.of(IdeaSchema.builtIn(schema), TODAY).findings("ideas/example.yaml"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "many-ideas, lighthouse.schema.json",
        "openstreetmap, osm.schema.json",
        "organisation-schema, schema/our-project.schema.json"
    })
    void theExampleOfAnOrganisationsSchemaIsComplete(String project, String file) throws Exception {
        Path root = Path.of("../it/src/it").resolve(project);
        IdeaSchema schema = SchemaReader.read(root.resolve(file), root).schema();

        assertThat(ExampleIdea.of(schema, TODAY).findings("ideas/example.yaml")).isEmpty();
    }

    @Test
    void aFieldWithoutAnExampleTakesTheFirstOfItsWordsOrWhatItsPartsGive() throws Exception {
        String yaml = ExampleIdea.of(schema("""
                                "level": { "enum": ["low", "high"] },
                                "people": { "type": "array", "items": { "$ref": "gsoc-project.schema.json#person" } }"""), TODAY).yaml();

        assertThat(yaml).contains("\nlevel: low\n", "\npeople:\n  - name: Wei Liu\n");
    }

    @Test
    void anExampleThatDoesNotFitIsPassedOver() throws Exception {
        String yaml = ExampleIdea.of(
                        schema(
                                "\"level\": { \"type\": \"string\", \"maxLength\": 4, \"examples\": [\"low\", \"rather high\"] }"),
                        TODAY)
                .yaml();

        assertThat(yaml).contains("\nlevel: low\n");
    }

    @Test
    void aFieldOfWhichNothingIsKnownIsLeftOutAndTold() throws Exception {
        ExampleIdea idea = ExampleIdea.of(schema("\"reason\": { \"type\": \"string\" }"), TODAY);

        assertThat(idea.yaml()).doesNotContain("reason");
        assertThat(idea.findings("ideas/example.yaml"))
                .extracting(Finding::toString)
                .containsExactly(
                        "ideas/example.yaml:2:1: field 'reason' is missing; write N/A to leave it out on purpose [missing-field]");
        assertThat(idea.findings("ideas/example.yaml")).allMatch(idea::lacksExample);
    }

    @Test
    void anExampleThatIsAdvisedAgainstIsNotLacking() throws Exception {
        ExampleIdea idea = ExampleIdea.of(
                schema(
                        "\"level\": { \"type\": \"string\", \"x-recommended\": { \"maxLength\": 2 }, \"examples\": [\"low\"] }"),
                TODAY);

        assertThat(idea.findings("ideas/example.yaml")).isNotEmpty().noneMatch(idea::lacksExample);
    }

    @Test
    void aFieldThatIsADirectorysNameSaysWhereTheFileIs() throws Exception {
        IdeaSchema schema =
                schema("\"year\": { \"type\": \"integer\", \"x-directoryName\": true, \"examples\": [2026] }");

        assertThat(ExampleIdea.of(schema, TODAY).directory()).contains("2026");
        assertThat(ExampleIdea.of(IdeaSchema.gsocProject(), TODAY).directory()).isEmpty();
    }

    /** A schema of a title and other fields, all of them required. */
    private IdeaSchema schema(String fields) throws Exception {
        String names = fields.lines()
                .map(line -> line.strip().replaceFirst(":.*", ""))
                .reduce("\"title\"", (one, other) -> one + ", " + other);
        Path file = Files.writeString(directory.resolve("idea.schema.json"), """
                {
                  "$schema": "https://gsocideas.github.io/schema/idea-schema.meta.json",
                  "$id": "https://gsocideas.github.io/schema/test.schema.json",
                  "type": "object",
                  "x-template": "Idea",
                  "required": [%s],
                  "properties": {
                    "title": { "type": "string", "x-role": "heading", "x-parameter": "Title", "examples": ["A bot"] },
                    %s
                  },
                  "additionalProperties": false
                }
                """.formatted(names, fields));
        return SchemaReader.read(file, directory).schema();
    }
}

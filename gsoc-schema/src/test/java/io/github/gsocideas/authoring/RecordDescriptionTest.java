package io.github.gsocideas.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import io.github.gsocideas.validation.IdeaValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecordDescriptionTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @Test
    void theBuiltInRecordIsDescribed() throws Exception {
        IdeaSchema schema = IdeaSchema.gsocProject();

        assertThat(RecordDescription.describe(schema, IdeaValidator.of(schema).notApplicable()))
                .containsExactlyElementsOf(Files.readAllLines(RESOURCES.resolve("describe/gsoc-project.txt")));
    }

    @Test
    void anOrganisationsRecordIsDescribed() throws Exception {
        Path project = Path.of("../gsoc-maven-plugin/src/test/resources/projects/organisation");
        IdeaSchema schema = SchemaReader.read(project.resolve("club-task.schema.json"), project)
                .schema();

        assertThat(RecordDescription.describe(schema, IdeaValidator.of(schema).notApplicable()))
                .startsWith("Task of a club")
                .containsSequence(
                        "size (optional)",
                        "    Size. How long it takes",
                        "    Takes: one of small, large, N/A",
                        "    Example: huge",
                        "    Template parameter: Size",
                        "",
                        "budget (optional)",
                        "    Budget",
                        "    Takes: a whole number",
                        "    Example: 5");
    }

    @Test
    void rulesAndTightenedFieldsAreDescribed() throws Exception {
        Path project = Path.of("../it/src/it/student-fields");
        IdeaSchema schema = SchemaReader.read(project.resolve("harbour.schema.json"), project)
                .schema();

        assertThat(RecordDescription.describe(schema, IdeaValidator.of(schema).notApplicable()))
                .contains(
                        "There must be at least 2 ideas.",
                        "    Takes: a list of people",
                        "    Takes: one line of text; a title of its own, never N/A",
                        "    It must be the name of the directory that the file is in.",
                        "    It must be the name of a file in mentors/*.md, without its extension.");
    }

    @Test
    void whatIsUniqueHoweverItIsSpeltIsDescribed() throws Exception {
        Path project = Path.of("../it/src/it/lfx-mentorship");
        IdeaSchema schema =
                SchemaReader.read(project.resolve("lfx.schema.json"), project).schema();

        assertThat(RecordDescription.describe(schema, IdeaValidator.of(schema).notApplicable()))
                .contains(
                        "    No two ideas may have the same address, however it is spelt.",
                        "    No two of its entries may have the same handle.",
                        "    No two of its entries may have the same email.");
    }

    @Test
    void whatIsOnlyRecommendedIsDescribed() throws Exception {
        IdeaSchema schema = IdeaSchema.builtIn(BuiltInSchemas.GOOGLE_IDEA);

        assertThat(RecordDescription.describe(schema, IdeaValidator.of(schema).notApplicable()))
                .contains(
                        "There should be at least 4 ideas.",
                        "    Better: a text of two to five sentences",
                        "    The ideas should have at least 2 different values in it.");
    }

    @Test
    void whatAFileMayHoldIsDescribed() throws Exception {
        Path project = Path.of("../it/src/it/many-ideas");
        IdeaSchema schema = SchemaReader.read(project.resolve("lighthouse.schema.json"), project)
                .schema();

        assertThat(RecordDescription.describe(schema, IdeaValidator.of(schema).notApplicable()))
                .containsSequence(
                        "In a Markdown file, a heading of level 3 begins an idea and is its title.",
                        "A YAML or JSON file may be a list of ideas.",
                        "In Markdown, a field may stand behind a label, such as **Skills**: C, as well as below a heading.")
                .contains("    In Markdown: what stands below headings that name no field, too");
    }
}

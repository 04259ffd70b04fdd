package io.github.gsocideas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BuiltInSchemaTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    @Test
    void theFieldsComeInTheTemplatesOrder() {
        assertThat(SCHEMA.fields())
                .extracting(field -> field.name() + " " + field.parameter().orElse("-")
                        + (field.required() ? " required" : "") + (field.unique() ? " unique" : ""))
                .containsExactly(
                        "project Project required unique",
                        "date Date required",
                        "contact Contact required",
                        "difficulty Difficulty required",
                        "skills Skills required",
                        "desc Desc required",
                        "outcomes Outcomes required",
                        "steps Steps required",
                        "references References required",
                        "anchor Anchor unique",
                        "review Review");
    }

    @Test
    void anIdeaBecomesACallOfTheWikisTemplate() {
        assertThat(SCHEMA.template()).contains("GSoC Project");
    }

    @Test
    void theFieldsOfGooglesComeInItsGuidesOrder() {
        assertThat(IdeaSchema.builtIn(BuiltInSchemas.GOOGLE_IDEA).fields())
                .extracting(field -> field.name() + " " + field.parameter().orElse("-")
                        + (field.required() ? " required" : "") + (field.unique() ? " unique" : ""))
                .containsExactly(
                        "title Title required unique",
                        "description Description required",
                        "outcomes Outcomes required",
                        "skills Skills required",
                        "preferred_skills Preferred skills",
                        "mentors Mentors required",
                        "size Size required",
                        "difficulty Difficulty required");
    }

    @Test
    void eachHasANameAndATemplateOfItsOwn() {
        assertThat(BuiltInSchemas.byName()).containsOnlyKeys("google-idea", "gsoc-project");
        assertThat(BuiltInSchemas.byName().values())
                .extracting(id -> IdeaSchema.builtIn(id).template().orElseThrow())
                .containsExactly("GSoC Idea", "GSoC Project");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldHasATitleADescriptionAndExamples(Field field) {
        assertThat(field.schemas().text("title")).isPresent();
        assertThat(field.schemas().text("description")).isPresent();
        assertThat(field.schemas().keyword("examples").stream().flatMap(JsonNode::valueStream))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyFieldHasATitleOfItsOwn(IdeaSchema schema) {
        assertThat(schema.fields())
                .extracting(field -> field.schemas().text("title"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Mentors, contact",
        "Possible mentors, contact",
        "DIFFICULTY, difficulty",
        "desc, desc",
        "Description, desc",
        "project description, desc",
        "Expected outcomes:, outcomes",
        "'  expected 	 RESULTS : ', outcomes",
        "Task ideas, steps",
        "Requirements, skills",
        "Links, references",
        "Date of creation, date"
    })
    void aHeadingNamesAFieldByKeyTitleOrAlias(String heading, String field) {
        assertThat(SCHEMA.named(heading)).map(Field::name).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "Outcome s", "expected", "Skills and mentors"})
    void anyOtherHeadingNamesNone(String heading) {
        assertThat(SCHEMA.named(heading)).isEmpty();
    }

    @Test
    void noTwoFieldsShareATitleOrAnAlias() {
        assertThat(SCHEMA.fields().stream()
                        .flatMap(field -> Stream.concat(Stream.of(field.title()), field.aliases().stream()))
                        .map(FieldNames::fold))
                .doesNotHaveDuplicates();
    }

    @Test
    void theTextAboveTheFirstHeadingIsTheDescription() {
        assertThat(SCHEMA.preamble()).map(Field::name).contains("desc");
    }

    @ParameterizedTest
    @CsvSource({
        "project, text/x-wiki",
        "desc, text/x-wiki",
        "contact, text/x-wiki",
        "skills, text/x-wiki",
        "outcomes, text/x-wiki",
        "steps, text/x-wiki",
        "references, text/x-wiki"
    })
    void aTextIsWikitext(String field, String mediaType) {
        assertThat(SCHEMA.root().property(field).forType("string").text("contentMediaType"))
                .contains(mediaType);
    }

    @ParameterizedTest
    @CsvSource({"contact, name", "contact, email", "references, url", "references, title", "review, by"})
    void namesAddressesAndLinkTitlesArePlainText(String field, String property) {
        ApplicableSchemas entry =
                SCHEMA.root().property(field).forType("array").item(0).forType("object");
        assertThat(entry.property(property).text("contentMediaType")).contains("text/plain");
    }

    @ParameterizedTest
    @CsvSource({"contact, person", "references, link", "review, review"})
    void anEntrysKindSaysHowItIsWritten(String field, String kind) {
        ApplicableSchemas entry =
                SCHEMA.root().property(field).forType("array").item(0).forType("object");
        assertThat(entry.text("x-kind")).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"project, heading", "anchor, anchor"})
    void theTemplateKnowsWhatHeadsAnIdeaAndWhatLinksToIt(String field, String role) {
        assertThat(SCHEMA.root().property(field).text("x-role")).contains(role);
    }

    private static Stream<Field> fields() {
        return schemas().flatMap(schema -> schema.fields().stream());
    }

    private static Stream<IdeaSchema> schemas() {
        return BuiltInSchemas.byName().values().stream().map(IdeaSchema::builtIn);
    }
}

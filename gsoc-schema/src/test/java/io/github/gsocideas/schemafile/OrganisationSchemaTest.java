package io.github.gsocideas.schemafile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.validation.IdeaValidator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ideas held against an organisation's schema that is built on ours with plain JSON Schema. */
class OrganisationSchemaTest {

    private static final String IDEA = """
            project: A title
            date: 2013-01-22
            contact: Wei Liu
            difficulty: Low
            skills: C
            desc: A long description
            outcomes: A patch
            steps: Read and write
            references: N/A
            student: Ada
            """;

    private static final String RECORD =
            "\"$ref\": \"https://gsocideas.github.io/schema/gsoc-project.schema.json#record\"";

    private static final String STUDENT =
            "\"properties\": {\"student\": {\"x-parameter\": \"S\", \"type\": \"string\"}}";

    @TempDir
    private Path project;

    private IdeaValidator validator;

    @BeforeEach
    void readSchema() throws Exception {
        Path schema = Files.writeString(project.resolve("schema.json"), """
                {
                  "$schema": "https://gsocideas.github.io/schema/idea-schema.meta.json",
                  "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                  "required": ["student"],
                  "properties": {
                    "student": {
                      "title": "Student",
                      "description": "Who works on it",
                      "x-parameter": "Student",
                      "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#line",
                      "examples": ["Ada"]
                    },
                    "difficulty": { "enum": ["Low", "High"] },
                    "desc": { "minLength": 10, "description": "What a student should read first" }
                  },
                  "unevaluatedProperties": false
                }
                """);
        validator = IdeaValidator.of(SchemaReader.read(schema, project).schema());
    }

    @Test
    void anAddedFieldIsAccepted() {
        assertThat(findings(IDEA)).isEmpty();
    }

    @Test
    void anAddedFieldCanBeRequired() {
        assertThat(findings(IDEA.replace("student: Ada\n", "")))
                .containsExactly(
                        "idea.yaml:1:1: field 'student' is missing: who works on it; write N/A to leave it out on purpose"
                                + " [missing-field]");
    }

    @Test
    void anAddedFieldIsMissingWhereItIsBlank() {
        assertThat(findings(IDEA.replace("Ada", "\" \"")))
                .containsExactly("idea.yaml:10:10: field 'student' is missing, its value is empty: who works on it;"
                        + " write N/A to leave it out on purpose [missing-field]");
    }

    @Test
    void aRequiredFieldWithNothingInItIsMissingWhateverTheSchemaTakesForAText() throws Exception {
        Path schema = Files.writeString(project.resolve("own.json"), """
                {
                  "x-template": "Idea",
                  "required": ["title"],
                  "properties": {
                    "title": { "type": "string", "description": "What it is about", "x-parameter": "title" },
                    "notes": { "x-parameter": "notes" }
                  }
                }
                """);
        IdeaDocument document = IdeaDocument.of("idea.yaml", "title: ' '\nnotes:\n".getBytes(StandardCharsets.UTF_8));

        assertThat(IdeaValidator.of(SchemaReader.read(schema, project).schema()).validate(document))
                .extracting(Finding::toString)
                .containsExactly("idea.yaml:1:8: field 'title' is missing, its value is empty: what it is about;"
                        + " write N/A to leave it out on purpose [missing-field]");
    }

    @Test
    void oneMissingFieldOfOursIsOneFinding() {
        assertThat(findings(IDEA.replace("steps: Read and write\n", "")))
                .containsExactly(
                        "idea.yaml:1:1: field 'steps' is missing: necessary steps to accomplish the project goal;"
                                + " write N/A to leave it out on purpose [missing-field]");
    }

    @Test
    void oneWrongValueOfOursIsOneFinding() {
        assertThat(findings(IDEA.replace("skills: C", "skills: 5")))
                .containsExactly("idea.yaml:5:9: field 'skills' must be a text or a list of texts, but 5 is a number;"
                        + " put it in quotes: \"5\" [type]");
    }

    @Test
    void anUnknownKeyIsStillRefused() {
        assertThat(findings(IDEA + "mentor: x\n"))
                .containsExactly("idea.yaml:11:1: unknown key 'mentor'; the keys not in use yet are anchor, review"
                        + " [unknown-key]");
    }

    @Test
    void aTypoOfAnAddedFieldLeadsToIt() {
        assertThat(findings(IDEA.replace("student", "stduent")))
                .containsExactly("idea.yaml:10:1: unknown key 'stduent'; did you mean 'student'? It is missing"
                        + " [unknown-key]");
    }

    @Test
    void aTypoOfOurFieldIsOneFinding() {
        assertThat(findings(IDEA.replace("steps", "setps")))
                .containsExactly(
                        "idea.yaml:8:1: unknown key 'setps'; did you mean 'steps'? It is missing [unknown-key]");
    }

    @Test
    void aTightenedFieldRefusesWhatOursAccepts() {
        assertThat(findings(IDEA.replace("Low", "Medium")))
                .containsExactly("idea.yaml:4:13: field 'difficulty' must be one of Low, High, but is 'Medium' [word]");
    }

    @Test
    void aFieldThatNoLongerTakesNotApplicableIsNotToldToTakeIt() {
        assertThat(findings(IDEA.replace("desc: A long description\n", "")))
                .containsExactly(
                        "idea.yaml:1:1: field 'desc' is missing: what a student should read first [missing-field]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            "if": {"properties": {"difficulty": {"const": "High"}}}, "then": {"properties": {"student": {"x-parameter": "S"}}}
            "anyOf": [{"properties": {"difficulty": {"const": "High"}, "student": {"x-parameter": "S"}}}, true]
            "allOf": [{"anyOf": [{"properties": {"difficulty": {"const": "High"}, "student": {}}}, {}]}]
            "dependentSchemas": {"review": {"properties": {"student": {}}}}
            """)
    void aKeyThatTheSchemaKnowsUnderAConditionOnlyIsRefusedWhereThatIsNotMet(String condition) throws Exception {
        use("{" + RECORD + ", " + condition + ", \"unevaluatedProperties\": false}");
        assertThat(findings(IDEA))
                .containsExactly("idea.yaml:10:1: key 'student' may not be given here; the schema knows it only under a"
                        + " condition that is not met; delete it, or look at the other keys [unknown-key]");
    }

    @Test
    void aKeyIsNotUnknownSinceAnotherOfTheSamePartIsWrong() throws Exception {
        use("{" + RECORD + ", \"allOf\": [{\"properties\": {\"student\": {\"maxLength\": 2},"
                + " \"team\": {}}}], \"properties\": {\"size\": {\"type\": \"string\"}, \"hours\": {}},"
                + " \"unevaluatedProperties\": false}");
        assertThat(findings(IDEA + "team: x\nsize: 5\nhours: 5\n"))
                .containsExactly(
                        "idea.yaml:10:10: field 'student' must have at most 2 characters, but has 3 [size]",
                        "idea.yaml:12:7: field 'size' must be a text, but 5 is a number; put it in quotes: \"5\" [type]");
    }

    @Test
    void aKeyOfAPartThatLetsAnyInIsNotUnknownSinceAnotherIsWrong() throws Exception {
        use("{" + RECORD + ", \"allOf\": [{\"properties\": {\"student\": {\"maxLength\": 2}},"
                + " \"additionalProperties\": {\"type\": \"string\"}}], \"unevaluatedProperties\": false}");
        assertThat(findings(IDEA + "team: x\n"))
                .containsExactly("idea.yaml:10:10: field 'student' must have at most 2 characters, but has 3 [size]");
    }

    @Test
    void aKeyByPatternIsKnown() throws Exception {
        use("{" + RECORD + ", \"properties\": {\"student\": {}}, \"patternProperties\": {\"^x-\": {\"type\":"
                + " \"string\"}}, \"unevaluatedProperties\": false}");
        assertThat(findings(IDEA + "x-foo: 5\nx-bar: a\n"))
                .containsExactly(
                        "idea.yaml:11:8: field 'x-foo' must be a text, but 5 is a number; put it in quotes: \"5\" [type]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            "if": {"properties": {"difficulty": {"const": "High"}}}, "then": {"required": ["student"]}
            "anyOf": [{"required": ["student"]}, {"required": ["project"]}]
            "dependentRequired": {"anchor": ["student"]}
            """)
    void aBlankFieldIsNotMissingWhereTheConditionThatAsksForItIsNotMet(String condition) throws Exception {
        use("{" + RECORD + ", " + condition + ", " + STUDENT + "}");
        assertThat(findings(IDEA.replace("Ada", "''"))).isEmpty();
        assertThat(SchemaReader.read(project.resolve("used.json"), project)
                        .schema()
                        .fields())
                .filteredOn(field -> field.name().equals("student"))
                .noneMatch(Field::required);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            "if": {"properties": {"difficulty": {"const": "Low"}}}, "then": {"required": ["student"]}
            "anyOf": [{"required": ["student"]}, {"required": ["team"]}]
            "anyOf": [{"required": ["student", "team"]}, {"required": ["student"]}]
            "dependentRequired": {"project": ["student"]}
            """)
    void aBlankFieldIsMissingWhereTheConditionIsMet(String condition) throws Exception {
        use("{" + RECORD + ", " + condition + ", " + STUDENT + "}");
        assertThat(findings(IDEA.replace("Ada", "''")))
                .singleElement()
                .asString()
                .startsWith("idea.yaml:10:10: field 'student' is missing, its value is empty");
    }

    @Test
    void aBlankNameInAListIsMissingAndABlankEntryIsNotWritten() throws Exception {
        use("{" + RECORD + ", \"properties\": {\"student\": {\"x-parameter\": \"S\", \"items\": {\"anyOf\": ["
                + "{\"type\": \"object\", \"x-kind\": \"person\", \"required\": [\"name\"],"
                + " \"properties\": {\"name\": {\"type\": \"string\"}}}, {\"type\": [\"string\", \"null\"]}]}}}}");
        assertThat(findings(IDEA.replace("Ada", "[{name: ''}]")))
                .containsExactly(
                        "idea.yaml:10:18: field 'student[0].name' is missing, its value is empty [missing-field]");
        IdeaDocument document = document(IDEA.replace("Ada", "[Ada, null, '']"));
        assertThat(validator.validate(document)).isEmpty();
        assertThat(Idea.of(document, validator.schema(), List.of()).values().values())
                .last()
                .satisfies(value -> assertThat(((Value.People) value).values()).hasSize(1));
    }

    private void use(String schema) throws Exception {
        validator = IdeaValidator.of(SchemaReader.read(Files.writeString(project.resolve("used.json"), schema), project)
                .schema());
    }

    private List<String> findings(String yaml) {
        return validator.validate(document(yaml)).stream()
                .map(Finding::toString)
                .toList();
    }

    private static IdeaDocument document(String yaml) {
        return IdeaDocument.of("idea.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}

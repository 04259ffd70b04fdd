package io.github.gsocideas.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of values that aren't as a schema recommends by {@code x-recommended}. */
class RecommendedTest {

    @TempDir
    private Path project;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"x-recommended": {"maxLength": 3}} => abcd => 1:4: field 'f' should have at most 3 characters, but has 4 [size]
            {"x-recommended": {"title": "a short text", "pattern": "^.{3}$"}} => abcd => 1:4: field 'f' should be a short text, but is 'abcd' [form]
            {"x-recommended": {"x-rule": "short", "maxLength": 3}} => abcd => 1:4: field 'f' should have at most 3 characters, but has 4 [short]
            {"x-recommended": {"enum": ["easy", "hard"]}} => eassy => 1:4: field 'f' should be one of easy, hard, but is 'eassy'; did you mean 'easy'? [word]
            {"x-recommended": {"minItems": 2}} => [a] => 1:4: field 'f' should have at least 2 entries, but has 1 [size]
            {"items": {"x-recommended": {"maxLength": 3}}} => [abc, abcd] => 1:10: field 'f[1]' should have at most 3 characters, but has 4 [size]
            {"x-recommended": {"items": {"maxLength": 3}}} => [abc, abcd] => 1:10: field 'f[1]' should have at most 3 characters, but has 4 [size]
            {"x-recommended": {"uniqueItems": true}} => [a, a] => 1:8: field 'f[1]' stands in its list already, at idea.yaml:1:5; delete one of the two [repeated]
            {"x-recommended": {"x-recommended": {"maxLength": 3}}} => abcd => 1:4: field 'f' should have at most 3 characters, but has 4 [size]
            {"allOf": [{"$ref": "#/$defs/short"}]} => abcd => 1:4: field 'f' should have at most 3 characters, but has 4 [size]
            {"anyOf": [{"type": "array"}, {"type": "string", "x-recommended": {"maxLength": 3}}]} => abcd => 1:4: field 'f' should have at most 3 characters, but has 4 [size]
            {"allOf": [{"anyOf": [{"maxLength": 2}, {"x-recommended": {"maxLength": 3}}]}, {"anyOf": [{"x-recommended": {"minLength": 9}}]}]} => abcd => 1:4: field 'f' should have at most 3 characters, but has 4 [size]
            {"anyOf": [{"type": "string", "x-recommended": {"maxLength": 3}}, {"pattern": "^a", "x-recommended": {"maxLength": 2}}]} => abcd => 1:4: field 'f' should have at most 3 characters, but has 4 [size]
            {"if": {"pattern": "^a"}, "then": {"x-recommended": {"maxLength": 3}}} => abcd => 1:4: field 'f' should have at most 3 characters, but has 4 [size]
            {"x-recommended": {"anyOf": [{"type": "integer"}, {"maxLength": 3}]}} => abcd => 1:4: field 'f' should have at most 3 characters, but has 4 [size]
            {"x-text": "[{kind}]", "anyOf": [{"type": "string"}, {"properties": {"kind": {"const": "a"}, "note": {"$ref": "#/$defs/short"}}}]} => {kind: a, note: abcd} => 1:20: field 'f.note' should have at most 3 characters, but has 4 [size]
            {"x-recommended": {"not": {"pattern": "TODO"}}} => TODO => 1:4: field 'f' should not contain 'TODO', but is 'TODO' [refused]
            {"x-recommended": {"not": {"const": "TODO"}}} => TODO => 1:4: field 'f' should not have the value 'TODO'; write something else [refused]
            {"x-recommended": {"not": {"required": ["a"]}}} => {a: b} => 1:5: field 'f' should not have the key a; delete it [refused]
            {"x-recommended": false} => abcd => 1:4: field 'f' should not be given; delete it [refused]
            {"x-recommended": {"prefixItems": [{}], "contains": {"const": "a"}, "unevaluatedItems": false}} => [a, b] => 1:4: field 'f' should not have entry 2, which is 'b'; delete it [entry]
            {"x-recommended": {"propertyNames": {"maxLength": 1}}} => {ab: c} => 1:5: key 'ab' should have at most 1 character [key]
            {"x-recommended": {"propertyNames": false}} => {ab: c} => 1:5: key 'ab' should not be given [key]
            {"x-recommended": {"dependentRequired": {"a": ["b"]}}} => {a: c} => 1:5: field 'f.b' is missing, which should be given beside 'a' [missing-field]
            """)
    void aValueThatIsNotAsRecommendedIsAWarning(String schema, String value, String line) throws Exception {
        List<Finding> findings = findings(schema, "f: " + value);
        assertThat(findings).extracting(Finding::toString).containsExactly("idea.yaml:" + line);
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"x-recommended": {"maxLength": 3}} => abc
            {"x-recommended": {"maxLength": 3}} => [abcd]
            {"anyOf": [{"type": "string", "pattern": "^b", "x-recommended": {"maxLength": 3}}, {"type": "string"}]} => abcd
            {"not": {"pattern": "^b", "x-recommended": {"maxLength": 3}}} => abcd
            {"if": {"x-recommended": {"maxLength": 3}}} => abcd
            {"if": {"pattern": "^b"}, "then": {"x-recommended": {"maxLength": 3}}} => abcd
            {"contains": {"x-recommended": {"maxLength": 3}}} => [abcd]
            {"properties": {"not": {"x-recommended": {"maxLength": 3}}}} => {not: abc}
            {"anyOf": [{"$ref": "#/$defs/short", "maxLength": 3}, {"type": "string", "minLength": 4}]} => abcd
            {"oneOf": [{"$ref": "#/$defs/short", "maxLength": 3}, {"type": "string", "minLength": 4}]} => abcd
            {"x-text": "[{kind}]", "anyOf": [{"properties": {"kind": {"const": "a"}, "note": {"x-recommended": {"maxLength": 3}}}}, {"type": "object"}]} => {kind: b, note: abcd}
            {"x-text": "[{kind}]", "anyOf": [{"properties": {"kind": {"const": "a"}, "note": {"anyOf": [{"$ref": "#/$defs/short"}]}}}, {"type": "object"}]} => {kind: b, note: abcd}
            {"x-recommended": {"anyOf": [{"maxLength": 2, "x-recommended": {"maxLength": 3}}, {"minLength": 4}]}} => abcd
            {"if": {"required": ["a"]}, "else": {"x-recommended": {"required": ["b"]}}} => {a: c}
            """)
    void whatIsNotRecommendedOfTheValueIsNoFinding(String schema, String value) throws Exception {
        assertThat(findings(schema, "f: " + value)).isEmpty();
    }

    @Test
    void aValueThatIsWrongIsNotWarnedOf() throws Exception {
        assertThat(findings(
                        "{\"type\": \"string\", \"enum\": [\"a\"], \"x-recommended\": {\"maxLength\": 3}}", "f: abcd"))
                .extracting(Finding::toString)
                .containsExactly("idea.yaml:1:4: field 'f' must be a, but is 'abcd' [word]");
    }

    @Test
    void aWarningStandsBesideWhatIsWrongElsewhere() throws Exception {
        assertThat(findings("{\"x-recommended\": {\"maxLength\": 3}}", "f: abcd\ng: 5"))
                .extracting(finding -> finding.severity() + " " + finding)
                .containsExactly(
                        "WARNING idea.yaml:1:4: field 'f' should have at most 3 characters, but has 4 [size]",
                        "ERROR idea.yaml:2:4: field 'g' must be a text, but 5 is a number; put it in quotes: \"5\" [type]");
    }

    @Test
    void aFieldThatShouldBeThereIsMissedByAWarning() throws Exception {
        IdeaValidator validator = validator("""
                {"x-template": "Idea", "x-recommended": {"required": ["g"]}, "additionalProperties": false,
                 "properties": {"f": {"x-parameter": "F"}, "g": {"x-parameter": "G", "description": "What else"}}}
                """);
        assertThat(validator.validate(document("f: a")))
                .extracting(finding -> finding.severity() + " " + finding)
                .containsExactly("WARNING idea.yaml:1:1: field 'g' is missing: what else [missing-field]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            g: => 2:3: field 'g' is missing, its value is empty: what else [missing-field]
            g: [ ] => 2:4: field 'g' is missing, its value is empty: what else [missing-field]
            """)
    void aFieldThatShouldBeThereIsMissedWhereItIsBlank(String line, String finding) throws Exception {
        IdeaValidator validator = validator("""
                {"x-template": "Idea", "x-recommended": {"required": ["g"]}, "additionalProperties": false,
                 "properties": {"f": {"x-parameter": "F"}, "g": {"x-parameter": "G", "description": "What else"}}}
                """);
        assertThat(validator.validate(document("f: a\n" + line)))
                .extracting(each -> each.severity() + " " + each)
                .containsExactly("WARNING idea.yaml:" + finding);
    }

    @Test
    void aBlankValueThatMayNotBeIsToldOnce() throws Exception {
        IdeaValidator validator = validator("""
                {"x-template": "Idea", "x-recommended": {"required": ["g"]},
                 "properties": {"f": {"x-parameter": "F"}, "g": {"x-parameter": "G", "type": "string"}}}
                """);
        assertThat(validator.validate(document("f: a\ng:")))
                .extracting(finding -> finding.severity() + " " + finding)
                .containsExactly("ERROR idea.yaml:2:3: field 'g' is empty; fill it in or delete it [type]");
    }

    @Test
    void aFieldThatShouldBeThereIsNotMissedWhereItIsMisspelt() throws Exception {
        IdeaValidator validator = validator("""
                {"x-template": "Idea", "x-recommended": {"required": ["references"]}, "additionalProperties": false,
                 "properties": {"f": {"x-parameter": "F"}, "references": {"x-parameter": "R"}}}
                """);
        assertThat(validator.validate(document("f: a\nrefernces: x")))
                .extracting(finding -> finding.severity() + " " + finding)
                .containsExactly(
                        "ERROR idea.yaml:2:1: unknown key 'refernces'; did you mean 'references'? [unknown-key]");
    }

    @Test
    void nothingIsRecommendedOfAFieldThatIsLeftOutOnPurpose() throws Exception {
        IdeaValidator validator = validator("""
                {"x-template": "Idea", "required": ["f"],
                 "properties": {"f": {"x-parameter": "F", "x-recommended": {"minLength": 20}},
                                "g": {"x-parameter": "G", "x-recommended": {"minLength": 20}}}}
                """);
        assertThat(validator.validate(document("f: N/A"))).isEmpty();
        assertThat(validator.validate(document("f: N/A\ng: N/A")))
                .extracting(Finding::toString)
                .containsExactly("idea.yaml:2:4: field 'g' should have at least 20 characters, but has 3 [size]");
    }

    @Test
    void ofVeryMuchAdviceTheFirstIsToldAndTheRestIsCountedByAWarning() throws Exception {
        IdeaDocument idea = document("f: [" + "ab, ".repeat(300) + "ab]\ng: text");
        IdeaValidator validator = many();
        List<Finding> findings = validator.validate(idea);

        assertThat(findings).hasSize(101).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(findings)
                .last()
                .hasToString("idea.yaml:1:405: the file has 201 more findings, such as one here; mend the others first"
                        + " [more]");
        assertThat(Idea.of(idea, validator.schema(), findings).values()).hasSize(2);
    }

    @Test
    void whatIsWrongIsToldBeforeWhatIsOnlyRecommended() throws Exception {
        List<Finding> findings = many().validate(document("f: [" + "ab, ".repeat(300) + "ab]\ng: 5"));

        assertThat(findings)
                .hasSize(101)
                .last()
                .hasToString(
                        "idea.yaml:2:4: field 'g' must be a text, but 5 is a number; put it in quotes: \"5\" [type]");
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals(Finding.MORE))
                .singleElement()
                .matches(finding -> finding.severity() == Severity.WARNING)
                .asString()
                .startsWith("idea.yaml:1:401: the file has 202 more findings");
    }

    @Test
    void moreErrorsThanAreToldAreAnError() throws Exception {
        List<Finding> findings =
                many().validate(document("f: [" + "ab, ".repeat(300) + "ab]\nh: [" + "a, ".repeat(100) + "a]"));

        assertThat(findings).hasSize(101).extracting(Finding::severity).containsOnly(Severity.ERROR);
        assertThat(findings).last().asString().startsWith("idea.yaml:2:305: the file has 302 more findings");
    }

    private IdeaValidator many() throws Exception {
        return validator("""
                {"x-template": "Idea",
                 "properties": {"f": {"x-parameter": "F", "items": {"x-recommended": {"maxLength": 1}}},
                                "g": {"x-parameter": "G", "type": "string"},
                                "h": {"x-parameter": "H", "items": {"type": "integer"}}}}
                """);
    }

    /** Else what other validators say of the file would be another thing. */
    @Test
    void whatIsRecommendedLetsNoKeyIn() throws Exception {
        IdeaValidator validator = validator("""
                {"x-template": "Idea", "x-recommended": {"properties": {"g": {"maxLength": 3}}},
                 "properties": {"f": {"x-parameter": "F"}}, "unevaluatedProperties": false}
                """);
        assertThat(validator.validate(document("f: a\ng: abc")))
                .extracting(finding -> finding.severity() + " " + finding)
                .containsExactly("ERROR idea.yaml:2:1: unknown key 'g'; delete it [unknown-key]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"x-recommended": {"maxLenght": 3}} => unknown key 'maxLenght'; did you mean 'maxLength'? [unknown-key]
            {"x-recommended": 3} => field 'properties.f.x-recommended' must be a schema of project ideas, but 3 is a number [type]
            {"x-recommended": {"$ref": "#/$defs/long"}} => '#/$defs/long' leads nowhere
            {"x-recommended": {"x-parameter": "G"}} => 'x-parameter' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"x-recommended": {"$ref": "#/properties/f"}} => '#/properties/f' leads round in a circle, so that no value can be checked
            """)
    void aSlipInWhatIsRecommendedIsToldAsAnyOther(String schema, String message) {
        assertThatThrownBy(() -> findings(schema, "f: a")).hasMessageContaining(message);
    }

    private List<Finding> findings(String field, String idea) throws Exception {
        return validator("{\"x-template\": \"Idea\", \"properties\": {\"f\": {\"x-parameter\": \"F\", "
                        + field.substring(1)
                        + ", \"g\": {\"x-parameter\": \"G\", \"type\": \"string\"}}, \"$defs\": {\"short\": {\"x-recommended\":"
                        + " {\"maxLength\": 3}}}}")
                .validate(document(idea));
    }

    private IdeaValidator validator(String schema) throws Exception {
        IdeaSchema read = SchemaReader.read(Files.writeString(project.resolve("schema.json"), schema), project)
                .schema();
        return IdeaValidator.of(read);
    }

    private static IdeaDocument document(String yaml) {
        return IdeaDocument.of("idea.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}

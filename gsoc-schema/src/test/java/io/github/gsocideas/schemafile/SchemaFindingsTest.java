package io.github.gsocideas.schemafile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is wrong with an organisation's schema is found at once. */
class SchemaFindingsTest {

    @TempDir
    private Path project;

    @Test
    void aFaultyFileHidesNoneOfTheFilesThatItRefersTo() throws IOException {
        write("schema.json", "{\"tpye\": 5,\n \"properties\": {\"f\": {\"$ref\": \"part.json\"}, \"minLength\": -1}}");
        write("part.json", "{\"tpye\": \"string\"}");
        assertThat(findings())
                .containsExactly(
                        "schema.json:1:2: unknown key 'tpye'; did you mean 'type'? [unknown-key]",
                        "schema.json:2:58: field 'properties.minLength' must be a schema of project ideas, but -1 is a"
                                + " number [type]",
                        "part.json:1:2: unknown key 'tpye'; did you mean 'type'? [unknown-key]");
    }

    @Test
    void everyReferenceThatLeadsNowhereIsFound() throws IOException {
        write("schema.json", """
                {"properties": {
                  "a": {"$ref": "#nowhere"},
                  "b": {"$ref": "nowhere.json"},
                  "c": {"$ref": "nowhere.json#again"},
                  "d": {"$ref": "http://e.org/"},
                  "e": {"$ref": "#/properties/e"}}}""");
        assertThat(findings())
                .containsExactly(
                        "nowhere.json:1:1: the schema nowhere.json is not there, or not a file [file]",
                        "schema.json:2:17: '#nowhere' leads nowhere [schema]",
                        "schema.json:5:17: 'http://e.org/' leads out of the project; refer to a file of the project, or"
                                + " to https://gsocideas.github.io/schema/gsoc-project.schema.json#record [schema]",
                        "schema.json:6:17: '#/properties/e' leads round in a circle, so that no value can be checked"
                                + " [schema]");
    }

    @Test
    void aReferenceIntoAFaultyFileIsNotJudged() throws IOException {
        write("schema.json", "{\"properties\": {\"f\": {\"$ref\": \"part.json#word\"}}}");
        write("part.json", "{\"$defz\": {\"x\": {\"$anchor\": \"word\"}}}");
        assertThat(findings())
                .containsExactly("part.json:1:2: unknown key '$defz'; did you mean '$defs'? [unknown-key]");
    }

    @Test
    void aRequiredNameThatIsNoFieldIsTheSchemasFault() throws IOException {
        write("schema.json", """
                {"x-template": "T", "required": ["title",
                  "titel", "mentor"],
                 "properties": {"title": {"type": "string", "x-parameter": "T"}},
                 "additionalProperties": false}""");
        assertThat(findings())
                .containsExactly(
                        "schema.json:2:3: no property is called 'titel', though it is required; did you mean 'title'?"
                                + " [schema]",
                        "schema.json:2:12: no property is called 'mentor', though it is required; add it to the"
                                + " 'properties', or delete it here [schema]");
    }

    @Test
    void everyMisplacedKeywordIsFound() throws IOException {
        write("schema.json", "{\"x-parameter\": \"F\",\n \"properties\": {\"f\": {\"x-template\": \"T\"}}}");
        assertThat(findings())
                .containsExactly(
                        "schema.json:1:17: 'x-parameter' says nothing here; it belongs to a field of the idea, among the"
                                + " 'properties' at the root of the schema [schema]",
                        "schema.json:2:37: 'x-template' says nothing here; it belongs to the whole idea, at the root of"
                                + " the schema [schema]");
    }

    @Test
    void everyThingThatAWikiCannotBeShownIsFound() throws IOException {
        write("schema.json", """
                {"properties": {
                  "a": {"x-parameter": "P", "type": "object"},
                  "b": {"x-parameter": "P", "type": "array", "items": {"type": "array"}}}}""");
        assertThat(findings())
                .containsExactly(
                        "schema.json:3:24: the fields 'a' and 'b' both have the x-parameter 'P'; a wiki shows only the"
                                + " last [schema]",
                        "schema.json:1:1: the schema has no x-template; name the wiki template that an idea becomes a"
                                + " call of [schema]",
                        "schema.json:2:37: an object in field 'a' can't be shown; let 'x-kind' say what it is: person,"
                                + " link or review, or 'x-text' how it is shown [schema]",
                        "schema.json:3:64: a list in the list of field 'b' can't be shown; let its entries be texts, or"
                                + " objects with an 'x-kind' [schema]");
    }

    @Test
    void aRoleThatStandsAsAKindIsOneFindingAmongTheOthers() throws IOException {
        write("schema.json", "{\"tpye\": 5,\n \"properties\": {\"f\": {\"x-kind\": \"heading\"}}}");
        assertThat(findings())
                .containsExactly(
                        "schema.json:1:2: unknown key 'tpye'; did you mean 'type'? [unknown-key]",
                        "schema.json:2:33: 'x-kind' says what an object is, and is taken for 'x-role' here; write"
                                + " \"x-role\": \"heading\" [schema]");
    }

    @Test
    void anInvisibleCharacterInASchemaIsAWarning() throws Exception {
        write(
                "schema.json",
                "{\"x-template\": \"T\", \"description\": \"a\u00ADb\","
                        + " \"properties\": {\"f\": {\"type\": \"string\", \"x-parameter\": \"F\"}}}");
        assertThat(SchemaReader.read(project.resolve("schema.json"), project).warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.rule()).isEqualTo("invisible-character"));
    }

    @Test
    void aSchemaThatIsNotThereIsAFindingAtItsFirstCharacter() {
        assertThat(findings())
                .containsExactly("schema.json:1:1: the schema schema.json is not there, or not a file [file]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$id\": 5, \"$ref\": \"#\", \"properties\": [], \"allOf\": {\"a\": 1}, \"not\": 3, \"x-kind\": 5}",
                "{\"$id\": \"a b\", \"$anchor\": \"a b\", \"$ref\": 7, \"items\": [{}], \"anyOf\": [1, {\"x-kind\": []}]}",
                "{\"$ref\": \"#/allOf/x\", \"$defs\": \"x\", \"type\": 5, \"dependentSchemas\": [[]], \"if\": []}"
            })
    void whateverIsMalformedIsAFinding(String schema) throws IOException {
        write("schema.json", schema);
        assertThat(findings()).hasSizeGreaterThan(1).allMatch(finding -> finding.startsWith("schema.json:1:"));
    }

    private List<String> findings() {
        try {
            SchemaReader.read(project.resolve("schema.json"), project);
        } catch (InvalidSchemaException e) {
            return e.findings().stream().map(Finding::toString).toList();
        }
        throw new AssertionError("the schema is accepted");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(project.resolve(file), text);
    }
}

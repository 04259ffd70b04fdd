package io.github.gsocideas.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BundledSchemaTest {

    private static final URI ROOT = URI.create("https://example.org/root.schema.json");
    private static final URI OTHER = URI.create("https://example.org/other.schema.json");

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aFieldHoldsWhatItRefersTo() {
        assertThat(selfContained("""
                        {"properties": {"size": {"title": "Size", "$ref": "other.schema.json#word", "x-parameter": "Size"}}}""", """
                        {"$defs": {"word": {"$anchor": "word", "title": "a word", "$ref": "#/$defs/text", "enum": ["S", "L"]},
                                   "text": {"description": "Something", "type": "string"}}}""")).isEqualTo(json("""
                        {"properties": {"size": {"title": "Size", "x-parameter": "Size", "enum": ["S", "L"],
                                                 "description": "Something", "type": "string"}}}"""));
    }

    @Test
    void anEditorSaysInWordsWhatAPatternAsks() {
        assertThat(selfContained("""
                        {"properties": {"handle": {"title": "Handle", "pattern": "^@[a-z]+$", "x-parameter": "Handle"},
                                        "day": {"title": "a day", "pattern": "^(x|y)$"}}}""", "{}")).isEqualTo(json("""
                        {"properties": {"handle": {"title": "Handle", "pattern": "^@[a-z]+$", "x-parameter": "Handle",
                                                   "patternErrorMessage": "must be '@', then small letters"},
                                        "day": {"title": "a day", "pattern": "^(x|y)$",
                                                "patternErrorMessage": "must be a day"}}}"""));
    }

    @Test
    void whatIsSaidOfAFieldHidesWhatIsSaidOfItsParts() {
        assertThat(selfContained("""
                        {"properties": {"size": {"title": "Size", "description": "How long it takes", "anyOf": [
                          {"$ref": "other.schema.json#/$defs/word"}, {"title": "hours", "type": "integer"}]}}}""", """
                        {"$defs": {"word": {"title": "a word", "description": "Something", "type": "string"}}}""")).isEqualTo(json("""
                        {"properties": {"size": {"title": "Size", "description": "How long it takes", "anyOf": [
                          {"title": "Size: a word", "type": "string"}, {"title": "Size: hours", "type": "integer"}]}}}"""));
    }

    @Test
    void whatIsNotDescribedRefersIntoTheDocument() {
        assertThat(selfContained("""
                        {"properties": {"size": {"items": {"$ref": "other.schema.json#/$defs/word"}}}}""", """
                        {"$defs": {"word": {"title": "a word", "type": "string"}}}""")).isEqualTo(json("""
                        {"properties": {"size": {"items": {"$ref": "#/$defs/word"}}},
                         "$defs": {"word": {"title": "a word", "type": "string"}}}"""));
    }

    @Test
    void aSchemaThatRefersToItselfDoesSoInTheDocument() {
        assertThat(selfContained("""
                        {"title": "Tree", "type": "object", "properties": {"leaf": {"$ref": "#"}}}""", "{}")).isEqualTo(json("""
                        {"title": "Tree", "type": "object", "properties": {"leaf": {"$ref": "#/$defs/schema"}},
                         "$defs": {"schema": {"title": "Tree", "type": "object",
                                            "properties": {"leaf": {"$ref": "#/$defs/schema"}}}}}"""));
    }

    @Test
    void aNarrowedFieldHasTheWordsThatAreLeft() {
        assertThat(selfContained("""
                        {"$ref": "other.schema.json", "properties": {"size": {"title": "Size", "enum": ["S", "XL"]}},
                         "required": ["size"]}""", """
                        {"properties": {"size": {"title": "Size in letters", "type": "string", "enum": ["S", "L", "XL"]},
                                        "task": {}}, "required": ["task"]}""")).isEqualTo(json("""
                        {"properties": {"size": {"title": "Size", "enum": ["S", "XL"], "type": "string"}, "task": {}},
                         "required": ["task", "size"]}"""));
    }

    @Test
    void whatCannotBeSaidInOneObjectStaysTwo() {
        assertThat(selfContained("""
                        {"title": "Task", "properties": {"size": {}}, "$ref": "other.schema.json"}""", """
                        {"properties": {"task": {}}, "additionalProperties": false}""")).isEqualTo(json("""
                        {"title": "Task", "properties": {"size": {}},
                         "allOf": [{"properties": {"task": {}}, "additionalProperties": false}]}"""));
    }

    @Test
    void whatClosesItselfSeesNoneOfTheOthersFields() {
        assertThat(selfContained("""
                        {"title": "Task", "properties": {"size": {}}, "$ref": "other.schema.json"}""", """
                        {"allOf": [{"properties": {"task": {}}}], "unevaluatedProperties": false}""")).isEqualTo(json("""
                        {"title": "Task", "properties": {"size": {}},
                         "allOf": [{"allOf": [{"properties": {"task": {}}}], "unevaluatedProperties": false}]}"""));
    }

    @Test
    void aReferenceWhoseMeaningDependsOnTheWayToItIsRefused() {
        assertThatThrownBy(() -> selfContained("""
                        {"properties": {"size": {"$dynamicRef": "#word"}},
                         "$defs": {"word": {"$dynamicAnchor": "word", "type": "string"}}}""", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the $dynamicRef '#word' means");
    }

    private static JsonNode selfContained(String root, String other) {
        Map<URI, JsonNode> documents = Map.of(ROOT, json(root), OTHER, json(other));
        ObjectNode alone = BundledSchema.bundle(new IdeaSchema(ROOT, new SchemaDocuments(documents)));
        assertThat(alone.remove("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(alone.remove("$comment").stringValue()).startsWith("Written by gsoc:schema");
        return alone;
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}

package io.github.gsocideas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organisation's schema that is built on ours. */
class ApplicableSchemasTest {

    private static final IdeaSchema SCHEMA = schema("""
            {
              "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
              "x-template": "Our Project",
              "required": ["student", "anchor"],
              "properties": {
                "student": { "title": "Student", "x-parameter": "Student", "type": "string" },
                "difficulty": { "enum": ["Low", "High"] },
                "desc": { "title": "What it is about" }
              },
              "unevaluatedProperties": false
            }
            """);

    @Test
    void anAddedFieldComesAfterThoseOfTheTemplate() {
        assertThat(SCHEMA.fields())
                .extracting(Field::name)
                .containsExactly(
                        "project",
                        "date",
                        "contact",
                        "difficulty",
                        "skills",
                        "desc",
                        "outcomes",
                        "steps",
                        "references",
                        "anchor",
                        "review",
                        "student");
    }

    @Test
    void anAddedFieldHasItsParameter() {
        assertThat(field("student").parameter()).contains("Student");
    }

    @Test
    void whatIsRequiredAddsUp() {
        assertThat(SCHEMA.fields().stream().filter(field -> !field.required()))
                .extracting(Field::name)
                .containsExactly("review");
    }

    @Test
    void theOrganisationsWordsAreNearest() {
        assertThat(field("desc").schemas().text("title")).contains("What it is about");
        assertThat(SCHEMA.template()).contains("Our Project");
    }

    @Test
    void whatTheOrganisationDoesNotSayIsSaidByOurs() {
        assertThat(field("desc").schemas().text("description")).contains("Description of the project");
        assertThat(field("desc").parameter()).contains("Desc");
    }

    @Test
    void bothEnumsAreThereTheTighterOneFirst() {
        assertThat(field("difficulty").schemas().all("enum").map(JsonNode::size))
                .containsExactly(2, 7);
    }

    @Test
    void aSchemaThatRefersToItselfIsReadOnce() {
        IdeaSchema circular = schema("{\"$ref\": \"#\", \"properties\": {\"a\": {\"$ref\": \"#/properties/a\"}}}");
        assertThat(circular.fields()).extracting(Field::name).containsExactly("a");
    }

    @Test
    void aBranchThatTheTypeCannotBeInIsNotAsked() {
        IdeaSchema schema = schema("""
                { "properties": { "a": { "anyOf": [
                  { "type": "string", "title": "text" },
                  { "oneOf": [{ "type": "array", "title": "list" }, { "type": ["object", "null"], "title": "mapping" }] }
                ] } } }
                """);
        ApplicableSchemas a = schema.root().property("a");
        assertThat(a.forType("string").all("title").map(JsonNode::stringValue)).containsExactly("text");
        assertThat(a.forType("array").all("title").map(JsonNode::stringValue)).containsExactly("list");
        assertThat(a.forType("null").all("title").map(JsonNode::stringValue)).containsExactly("mapping");
        assertThat(a.forType("boolean").all("title")).isEmpty();
    }

    @Test
    void anArraysFirstItemsHaveSchemasOfTheirOwn() {
        ApplicableSchemas list = schema(
                        "{\"properties\": {\"a\": {\"prefixItems\": [{\"title\": \"first\"}], \"items\": {\"title\": \"rest\"}}}}")
                .root()
                .property("a");
        assertThat(list.item(0).text("title")).contains("first");
        assertThat(list.item(1).text("title")).contains("rest");
    }

    private static Field field(String name) {
        return SCHEMA.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static IdeaSchema schema(String text) {
        URI id = URI.create("https://example.org/ours.json");
        Map<URI, JsonNode> documents = new LinkedHashMap<>(BuiltInSchemas.documents());
        documents.put(id, new JsonMapper().readTree(text));
        return new IdeaSchema(id, new SchemaDocuments(documents));
    }
}

package io.github.gsocideas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaDocumentsTest {

    private static final URI BASE = URI.create("https://example.org/ideas/root.json");

    private static final SchemaDocuments DOCUMENTS = new SchemaDocuments(Map.of(
            BASE,
            json("""
                    {
                      "title": "root",
                      "$defs": {
                        "anchored": { "$anchor": "here", "title": "anchored" },
                        "dynamic": { "$dynamicAnchor": "there", "title": "dynamic" },
                        "a/b~c d%": { "title": "odd name" },
                        "nested": {
                          "$id": "sub/nested.json",
                          "title": "nested",
                          "$defs": { "inner": { "$anchor": "here", "title": "inner" } }
                        },
                        "list": { "prefixItems": [{ "title": "first" }, { "title": "second" }] }
                      }
                    }
                    """),
            URI.create("https://example.org/other.json"),
            json("{\"title\": \"other\"}"),
            URI.create("urn:example:ideas"),
            json("{\"title\": \"urn\", \"$defs\": {\"x\": {\"$anchor\": \"here\", \"title\": \"in urn\"}}}")));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "#, root",
                "root.json, root",
                "#here, anchored",
                "root.json#here, anchored",
                "#there, dynamic",
                "#/$defs/anchored, anchored",
                "#/$defs/a~1b~0c%20d%25, odd name",
                "#/$defs/list/prefixItems/1, second",
                "#/$defs/nested/$defs/inner, inner",
                "sub/nested.json, nested",
                "sub/nested.json#here, inner",
                "./sub/nested.json#/$defs/inner, inner",
                "../other.json, other",
                "/other.json, other",
                "//example.org/other.json, other",
                "https://example.org/other.json, other",
                "urn:example:ideas#here, in urn",
            })
    void aReferenceLeadsToASchema(String reference, String title) {
        assertThat(title(BASE, reference)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"#here, inner", "../root.json#here, anchored", "nested.json, nested"})
    void aReferenceInANestedSchemaIsRelativeToItsId(String reference, String title) {
        URI nested = DOCUMENTS.resolve(BASE, "sub/nested.json").orElseThrow().base();
        assertThat(title(nested, reference)).isEqualTo(title);
    }

    @Test
    void aReferenceInAUrnStaysInIt() {
        assertThat(title(URI.create("urn:example:ideas"), "#here")).isEqualTo("in urn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#nowhere",
                "#/$defs/nowhere",
                "#/$defs/list/prefixItems/2",
                "#/$defs/list/prefixItems/x",
                "nowhere.json",
                "https://json-schema.org/draft/2020-12/schema",
                "not a reference",
                "%zz"
            })
    void aReferenceToNowhereLeadsNowhere(String reference) {
        assertThat(DOCUMENTS.resolve(BASE, reference)).isEmpty();
    }

    private static String title(URI base, String reference) {
        return DOCUMENTS
                .resolve(base, reference)
                .orElseThrow()
                .node()
                .path("title")
                .stringValue();
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}

package io.github.gsocideas.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.validation.IdeaValidator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class SelfContainedSchemaTest {

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
    void aReferenceWhoseMeaningDependsOnTheWayToItIsRefused() {
        assertThatThrownBy(() -> selfContained("""
                        {"properties": {"size": {"$dynamicRef": "#word"}},
                         "$defs": {"word": {"$dynamicAnchor": "word", "type": "string"}}}""", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the $dynamicRef '#word' means");
    }

    @Test
    void anySchemaTakesWhatItTookInSeveralDocuments() throws Exception {
        long seed = Long.getLong("gsoc.seed", new Random().nextLong());
        Random random = new Random(seed);
        int refused = 0;
        int taken = 0;
        for (int i = 0; i < 300; i++) {
            Map<URI, JsonNode> documents = randomDocuments(random);
            SchemaDocuments closed = new SchemaDocuments(documents);
            if (documents.entrySet().stream()
                    .flatMap(document -> LocatedSchema.of(document.getKey(), document.getValue()).stream())
                    .anyMatch(each -> new Subschema(closed, each.base(), each.node()).isCircular())) {
                continue;
            }
            IdeaSchema schema = new IdeaSchema(ROOT, closed);
            JsonNode alone = SelfContainedSchema.of(schema);
            IdeaValidator inDocuments = IdeaValidator.of(schema);
            IdeaValidator inOne = IdeaValidator.of(schema(alone));
            for (int j = 0; j < 20; j++) {
                JsonNode instance = randomObject(random, 3);
                boolean takes = takes(inDocuments, instance);
                assertThat(takes(inOne, instance))
                        .as("-Dgsoc.seed=%s %s in %s, alone %s", seed, instance, documents, alone)
                        .isEqualTo(takes);
                refused += takes ? 0 : 1;
                taken += takes ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(300);
        assertThat(taken).isGreaterThan(300);
    }

    private static boolean takes(IdeaValidator validator, JsonNode instance) {
        return validator
                .validate(IdeaDocument.of("idea.json", instance.toString().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static IdeaSchema schema(JsonNode alone) {
        return new IdeaSchema(ROOT, new SchemaDocuments(Map.of(ROOT, alone)));
    }

    private static JsonNode selfContained(String root, String other) {
        Map<URI, JsonNode> documents = Map.of(ROOT, json(root), OTHER, json(other));
        ObjectNode alone = SelfContainedSchema.of(new IdeaSchema(ROOT, new SchemaDocuments(documents)));
        assertThat(alone.remove("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(alone.remove("$comment").stringValue()).startsWith("Written by gsoc:schema");
        return alone;
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private static final List<String> REFERENCES = List.of(
            "root.schema.json#/$defs/a",
            "root.schema.json#/$defs/b",
            "other.schema.json#/$defs/a",
            "other.schema.json#c",
            "#/$defs/a",
            "#/$defs/b",
            "root.schema.json",
            "other.schema.json");

    private static final List<String> NAMES = List.of("p", "q", "r");

    private static Map<URI, JsonNode> randomDocuments(Random random) {
        Map<URI, JsonNode> documents = new LinkedHashMap<>();
        for (URI uri : List.of(ROOT, OTHER)) {
            ObjectNode document = (ObjectNode) randomSchema(random, 2, false);
            ObjectNode definitions = document.putObject("$defs");
            definitions.set("a", randomSchema(random, 2, true));
            definitions.set("b", randomSchema(random, 2, true));
            definitions.set("c", ((ObjectNode) randomSchema(random, 2, false)).put("$anchor", "c"));
            documents.put(uri, document);
        }
        return documents;
    }

    private static JsonNode randomSchema(Random random, int depth, boolean orBoolean) {
        if (orBoolean && random.nextInt(20) == 0) {
            return JsonNodeFactory.instance.booleanNode(random.nextInt(4) > 0);
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            randomKeyword(random, schema, depth - 1);
        }
        return schema;
    }

    private static void randomKeyword(Random random, ObjectNode schema, int depth) {
        String child = pick(
                random,
                List.of(
                        "not",
                        "if",
                        "then",
                        "else",
                        "items",
                        "contains",
                        "additionalProperties",
                        "unevaluatedProperties",
                        "unevaluatedItems"));
        switch (random.nextInt(depth > 0 ? 16 : 10)) {
            case 0, 1, 2, 3 -> schema.put("$ref", pick(random, REFERENCES));
            case 4 -> schema.put("title", "T").put("description", "D");
            case 5 -> schema.put("type", pick(random, List.of("object", "array", "string", "object")));
            case 6 -> schema.putArray("enum").add("x").add(pick(random, List.of("xx", "y")));
            case 7 -> schema.put(pick(random, List.of("minLength", "maxItems", "minProperties", "minContains")), 1);
            case 8 -> schema.putArray("required").add(pick(random, NAMES));
            case 9 -> schema.put("pattern", pick(random, List.of("x", "y", "^x")));
            case 10, 11 -> {
                ObjectNode properties = schema.putObject("properties");
                properties.set(pick(random, NAMES), randomSchema(random, depth, true));
                properties.set(pick(random, NAMES), randomSchema(random, depth, true));
            }
            case 12 ->
                schema.putObject("patternProperties")
                        .set(pick(random, List.of("p", "[qr]")), randomSchema(random, depth, true));
            case 13 -> {
                ArrayNode list = schema.putArray(pick(random, List.of("allOf", "anyOf", "oneOf", "prefixItems")));
                list.add(randomSchema(random, depth, true)).add(randomSchema(random, depth, true));
            }
            case 14 -> schema.put(pick(random, List.of("additionalProperties", "unevaluatedProperties")), false);
            default -> schema.set(child, randomSchema(random, depth, true));
        }
    }

    private static JsonNode randomValue(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 0, 1 -> JsonNodeFactory.instance.stringNode(pick(random, List.of("x", "xx", "y")));
            case 2 -> JsonNodeFactory.instance.numberNode(1);
            case 3 -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                for (int i = random.nextInt(3); i > 0; i--) {
                    array.add(randomValue(random, depth - 1));
                }
                yield array;
            }
            default -> randomObject(random, depth);
        };
    }

    private static ObjectNode randomObject(Random random, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            object.set(pick(random, NAMES), randomValue(random, depth - 1));
        }
        return object;
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package io.github.gsocideas.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import io.github.gsocideas.schema.Subschema;
import io.github.gsocideas.validation.JsonSchemaValidator;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class SelfContainedVerdictTest {

    private static final URI ROOT = URI.create("https://example.org/root.schema.json");
    private static final URI OTHER = URI.create("https://example.org/other.schema.json");

    @Test
    void anySchemaTakesWhatItTookInSeveralDocuments() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        int refused = 0;
        int taken = 0;
        for (int i = 0; i < 300; i++) {
            Map<URI, JsonNode> documents = randomDocuments(random);
            SchemaDocuments closed = new SchemaDocuments(documents);
            if (documents.entrySet().stream()
                    .flatMap(document -> Subschema.all(closed, document.getKey(), document.getValue()).stream())
                    .anyMatch(Subschema::isCircular)) {
                continue;
            }
            JsonNode alone = BundledSchema.bundle(new IdeaSchema(ROOT, closed));
            JsonSchemaValidator inDocuments = new JsonSchemaValidator(ROOT, closed);
            JsonSchemaValidator inOne = new JsonSchemaValidator(ROOT, new SchemaDocuments(Map.of(ROOT, alone)));
            for (int j = 0; j < 20; j++) {
                JsonNode instance = randomObject(random, 3);
                boolean takes = inDocuments.validate(instance).isEmpty();
                assertThat(inOne.validate(instance).isEmpty())
                        .as("%s %s in %s, alone %s", RandomSeed.option(seed), instance, documents, alone)
                        .isEqualTo(takes);
                refused += takes ? 0 : 1;
                taken += takes ? 1 : 0;
            }
        }
        // Neither verdict is rare; by chance, one may be given less than 300 times.
        assertThat(refused).isGreaterThan(100);
        assertThat(taken).isGreaterThan(100);
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
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
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
            case 0, 1, 2, 3, 4 -> schema.put("$ref", pick(random, REFERENCES));
            case 5 ->
                schema.put("title", "T").put("type", pick(random, List.of("object", "array", "string", "object")));
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

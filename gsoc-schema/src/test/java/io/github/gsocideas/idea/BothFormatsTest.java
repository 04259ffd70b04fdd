package io.github.gsocideas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON is YAML: whatever tree is written as JSON, both readers read it back, and agree with the text on its places. */
class BothFormatsTest {

    private static final int TREES = 200;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> PIECES = List.of(
            "a", "B", " ", "ü", "😀", "漢", "\n", "\t", "\"", "\\", "/", ":", "#", "'", "{", "]", "*", "&", "!", "|",
            "- ", "yes", "null", "5", "\u00A0", "\u2028");

    @Test
    void aTreeWrittenAsJsonIsReadBackByBothReaders() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < TREES; i++) {
            JsonNode tree = tree(random, 4);
            String text = MAPPER.writeValueAsString(tree);
            String spaced = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
            for (String file : List.of("idea.json", "idea.yaml")) {
                assertThat(read(file, text).toJson())
                        .as("%s, tree %d, %s", RandomSeed.option(seed), i, file)
                        .isEqualTo(tree);
                assertThat(read(file, spaced).toJson())
                        .as("%s, tree %d, %s", RandomSeed.option(seed), i, file)
                        .isEqualTo(tree);
            }
        }
    }

    @Test
    void everyPlacePointsAtTheCharacterThatBeginsTheValue() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < TREES; i++) {
            String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(random, 4));
            for (String file : List.of("idea.json", "idea.yaml")) {
                checkPlaces(
                        read(file, text),
                        text.lines().toList(),
                        "%s, tree %d, %s".formatted(RandomSeed.option(seed), i, file));
            }
        }
    }

    @Test
    void bothReadersAgreeOnEveryPlace() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < TREES; i++) {
            String text = MAPPER.writeValueAsString(tree(random, 4));
            assertThat(read("idea.yaml", text))
                    .as("%s, tree %d", RandomSeed.option(seed), i)
                    .isEqualTo(read("idea.json", text));
        }
    }

    @Test
    void aRegionHasAllThatIsWrittenOfAKeyOrValue() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < TREES; i++) {
            String text = MAPPER.writeValueAsString(tree(random, 4));
            SourceText source = SourceText.of("idea.json", text.getBytes(StandardCharsets.UTF_8));
            for (String file : List.of("idea.json", "idea.yaml")) {
                checkRegions(read(file, text), source, "%s, tree %d, %s".formatted(RandomSeed.option(seed), i, file));
            }
        }
    }

    private static void checkRegions(Node node, SourceText source, String where) {
        String written = MAPPER.writeValueAsString(node.toJson());
        if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            assertThat("{" + source.text(node.region()) + "}").as(where).isEqualTo(written);
            mapping.entries().values().forEach(entry -> {
                assertThat(source.text(entry.keyRegion())).as(where).isEqualTo(MAPPER.writeValueAsString(entry.key()));
                checkRegions(entry.value(), source, where);
            });
        } else {
            assertThat(source.text(node.region())).as(where).isEqualTo(written);
        }
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> checkRegions(item, source, where));
        }
    }

    private static void checkPlaces(Node node, List<String> lines, String where) {
        String rest = from(node.position(), lines);
        if (node instanceof Node.Mapping mapping) {
            assertThat(rest).as(where).startsWith(mapping.entries().isEmpty() ? "{" : "\"");
            mapping.entries().values().forEach(entry -> {
                assertThat(from(entry.keyPosition(), lines))
                        .as(where)
                        .startsWith(MAPPER.writeValueAsString(entry.key()));
                checkPlaces(entry.value(), lines, where);
            });
        } else if (node instanceof Node.Sequence sequence) {
            assertThat(rest).as(where).startsWith("[");
            sequence.items().forEach(item -> checkPlaces(item, lines, where));
        } else {
            assertThat(rest).as(where).startsWith(MAPPER.writeValueAsString(node.toJson()));
        }
    }

    private static String from(Position position, List<String> lines) {
        String line = lines.get(position.line() - 1);
        return line.substring(line.offsetByCodePoints(0, position.column() - 1));
    }

    private static Node read(String file, String text) {
        IdeaDocument document = IdeaDocument.of(file, text.getBytes(StandardCharsets.UTF_8));
        assertThat(document.findings())
                .as("%s", text)
                .filteredOn(finding -> finding.severity() == Severity.ERROR) // a character may be invisible
                .isEmpty();
        return document.root().orElseThrow();
    }

    private static JsonNode tree(Random random, int depth) {
        var object = JSON.objectNode();
        for (int i = random.nextInt(5); i >= 0; i--) {
            object.set(text(random), value(random, depth - 1));
        }
        return object;
    }

    private static JsonNode value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            // Read as BigDecimal, and so made as one, for equality has an eye on the type.
            case 2 -> JSON.numberNode(java.math.BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4)));
            case 3, 4 -> JSON.stringNode(text(random));
            case 5 -> tree(random, depth);
            case 6 -> JSON.objectNode();
            default -> {
                var array = JSON.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(value(random, depth - 1));
                }
                yield array;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}

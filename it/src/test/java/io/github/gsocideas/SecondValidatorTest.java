package io.github.gsocideas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.authoring.BundledSchema;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema, built in or an organisation's, and what {@code gsoc:schema} writes of it, give the same verdict in a validator
 * of another family, Python's jsonschema.
 */
class SecondValidatorTest {

    private static final Path REPOSITORY = Path.of("..");

    private static final JsonMapper JSON = new JsonMapper();

    @BeforeAll
    static void needsTheOtherValidator() throws Exception {
        DebianPackages.need("python3-jsonschema", "/usr/bin/python3", "-c", "import jsonschema");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void ofEveryIdeaFileInThisRepository(IdeaSchema schema) throws Exception {
        List<IdeaDocument> documents = new ArrayList<>();
        for (String folder :
                List.of("it/example/ideas", "it/src/it", "gsoc-schema/src/test", "gsoc-maven-plugin/src/test")) {
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(folder))) {
                for (Path file :
                        files.filter(SecondValidatorTest::isIdea).sorted().toList()) {
                    documents.add(IdeaDocument.of(file.toString(), Files.readAllBytes(file)));
                }
            }
        }
        compare(
                schema,
                documents.stream()
                        .filter(document -> document.root().isPresent())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void ofIdeasWithRandomValues(IdeaSchema schema) throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        List<IdeaDocument> documents = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            documents.add(IdeaDocument.of(
                    RandomSeed.option(seed) + ".json",
                    randomIdea(random, schema).toString().getBytes(StandardCharsets.UTF_8)));
        }
        compare(schema, documents);
    }

    private static Stream<IdeaSchema> schemas() throws InvalidSchemaException {
        return Stream.concat(
                BuiltInSchemas.byName().values().stream().map(IdeaSchema::builtIn),
                Stream.of(
                        organisation("student-fields/harbour"),
                        organisation("openstreetmap/osm"),
                        organisation("lfx-mentorship/lfx"),
                        organisation("outreachy/outreachy")));
    }

    private static IdeaSchema organisation(String path) throws InvalidSchemaException {
        Path projects = Path.of("src/it");
        return SchemaReader.read(projects.resolve(path + ".schema.json"), projects)
                .schema();
    }

    private static void compare(IdeaSchema schema, List<IdeaDocument> documents) throws Exception {
        assertThat(documents).isNotEmpty();
        IdeaValidator validator = IdeaValidator.of(schema);
        List<Boolean> theirs = theirVerdicts(schema, schema.documents().documents(), documents);
        assertThat(theirVerdicts(schema, Map.of(schema.id(), BundledSchema.bundle(schema)), documents))
                .as(() -> "as one document " + documents.get(0).file())
                .isEqualTo(theirs);
        for (int i = 0; i < documents.size(); i++) {
            IdeaDocument document = documents.get(i);
            // What keeps a file from being read well, such as a key given twice, no schema can see; what is only
            // recommended, no
            // other validator.
            List<Finding> findings = validator.validate(document);
            assertThat(errors(findings) == errors(document.findings()))
                    .as(() -> document.file() + " " + document.root().map(Node::toJson) + " " + findings)
                    .isEqualTo(theirs.get(i));
        }
        assertThat(theirs).contains(true, false);
    }

    private static long errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    private static List<Boolean> theirVerdicts(
            IdeaSchema schema, Map<URI, ? extends JsonNode> known, List<IdeaDocument> documents)
            throws IOException, InterruptedException {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        ObjectNode schemas = request.putObject("schemas");
        known.forEach((uri, node) -> schemas.set(uri.toString(), node));
        request.put("root", schema.id().toString());
        ArrayNode instances = request.putArray("instances");
        documents.forEach(
                document -> instances.add(document.root().orElseThrow().toJson()));
        Process process = new ProcessBuilder("/usr/bin/python3", "src/test/python/verdicts.py")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var input = process.getOutputStream()) {
            input.write(JSON.writeValueAsBytes(request));
        }
        JsonNode verdicts = JSON.readTree(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isZero();
        return verdicts.valueStream().map(JsonNode::booleanValue).toList();
    }

    private static boolean isIdea(Path file) {
        return Files.isRegularFile(file) && file.toString().matches(".*/ideas/.*\\.(yaml|yml|json)");
    }

    private static ObjectNode randomIdea(Random random, IdeaSchema schema) {
        ObjectNode idea = JsonNodeFactory.instance.objectNode();
        schema.fields().forEach(field -> {
            if (random.nextInt(40) > 0) {
                List<JsonNode> examples = field.schemas()
                        .keyword("examples")
                        .orElseThrow()
                        .valueStream()
                        .toList();
                idea.set(
                        field.name(),
                        random.nextInt(8) == 0
                                ? randomValue(random, 2)
                                : examples.get(random.nextInt(examples.size())));
            }
        });
        if (random.nextInt(40) == 0) {
            idea.set("unknown", randomValue(random, 1));
        }
        return idea;
    }

    private static JsonNode randomValue(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 10)) {
            case 0 -> JsonNodeFactory.instance.nullNode();
            case 1 -> JsonNodeFactory.instance.booleanNode(random.nextBoolean());
            case 2 -> JsonNodeFactory.instance.numberNode(random.nextInt());
            case 10 -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                for (int i = random.nextInt(3); i > 0; i--) {
                    array.add(randomValue(random, depth - 1));
                }
                yield array;
            }
            case 11 -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                for (int i = random.nextInt(3); i > 0; i--) {
                    object.set(pick(random, KEYS), randomValue(random, depth - 1));
                }
                yield object;
            }
            default -> JsonNodeFactory.instance.stringNode(randomText(random));
        };
    }

    private static final List<String> KEYS =
            List.of("name", "email", "url", "title", "comment", "vote", "voteNo", "by", "date", "other");

    /** What a schema's patterns may take one way or the other, and what regular expressions differ about. */
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\u00A0",
            "\u0085",
            "\u180E",
            "\u200B",
            "\u2028",
            "\u202F",
            "\u205F",
            "\u2060",
            "\u3000",
            "\uFEFF",
            "a",
            "é",
            "😀",
            "N/A",
            "n/a",
            "High",
            "TBD",
            "?",
            "...",
            "to be Done",
            "e.g. ",
            "One. ",
            "TWO! ",
            "three\u2026 ",
            "\u3002",
            "2013-01-22",
            "2013-02-29",
            "2012-02-29",
            "1900-02-29",
            "2000-02-29",
            "2013-13-01",
            "0000-01-01",
            "a@b.org",
            "@",
            "https://x.org/",
            "http://",
            "_",
            "-",
            ".",
            "|",
            "[",
            "}",
            "\"",
            "<");

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(3) == 0 ? 9 : 4); i > 0; i--) {
            text.append(pick(random, PIECES));
        }
        return text.toString();
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

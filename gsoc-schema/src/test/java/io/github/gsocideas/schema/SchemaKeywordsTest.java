package io.github.gsocideas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The keywords that JSON Schema lacks: the code, the meta-schema and the documentation know the same ones. */
class SchemaKeywordsTest {

    private static final Path PROJECT = Path.of("..");

    /** A comment, or a literal, which is the group. */
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "//[^\\n]*|(?s:/\\*.*?\\*/)|'(?:\\\\.|[^'\\\\])+'|(\"{3}(?s:.*?)\"{3}|\"(?:\\\\.|[^\"\\\\])*\")");

    /** The name of a keyword in a literal; the media type {@code text/x-wiki} is none. */
    private static final Pattern KEYWORD = Pattern.compile("(?<![\\w/-])x-[A-Za-z]+");

    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `(x-[A-Za-z]+)` \\|");

    @Test
    void theMetaSchemaDefinesTheSameKeywords() {
        JsonNode metaSchema = BuiltInSchemas.documents().get(BuiltInSchemas.META_SCHEMA);
        assertThat(metaSchema.path("properties").propertyNames().stream().filter(name -> name.startsWith("x-")))
                .containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void theDocumentationListsThemInTheSameOrder() throws IOException {
        assertThat(TABLE_ROW
                        .matcher(Files.readString(
                                PROJECT.resolve("gsoc-maven-plugin/src/site/markdown/reference/keywords.md")))
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyElementsOf(names());
    }

    @Test
    void aWordOfTheMetaSchemasIsAConstantAndEachConstantAWord() {
        JsonNode keywords =
                BuiltInSchemas.documents().get(BuiltInSchemas.META_SCHEMA).path("properties");
        assertThat(Stream.of(ObjectKind.values()).map(ObjectKind::word))
                .containsExactlyElementsOf(words(keywords.path(Keyword.KIND.name())));
        assertThat(Stream.of(FieldRole.values()).map(FieldRole::word))
                .containsExactlyElementsOf(words(keywords.path(Keyword.ROLE.name())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gsoc-schema", "gsoc-maven-plugin"})
    void noOtherClassSpellsAKeyword(String module) throws IOException {
        Path sources = PROJECT.resolve(module).resolve("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> spelled = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("schema/Keyword.java"))
                    .flatMap(file ->
                            spelled(read(file)).stream().map(name -> sources.relativize(file) + " spells " + name))
                    .toList();
            assertThat(spelled).isEmpty();
        }
    }

    @Test
    void aKeywordIsFoundInALiteralAndNotInAComment() {
        String source = """
                /** {@code x-one} "x-two" */ // "x-three"
                String web = "https://e.org/"; String a = "let 'x-four' say"; char quote = '"'; String b = "text/x-wiki";
                String c = "\\"x-five\\""; String d = \"""
                        x-six\""";
                """;
        assertThat(spelled(source)).containsExactly("x-four", "x-five", "x-six");
    }

    private static List<String> names() {
        return Keyword.all().stream().<String>map(Keyword::name).toList();
    }

    private static List<String> words(JsonNode keyword) {
        return keyword.path("enum").valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> spelled(String source) {
        List<String> spelled = new ArrayList<>();
        COMMENT_OR_LITERAL
                .matcher(source)
                .results()
                .filter(token -> token.group(1) != null)
                .forEach(literal -> KEYWORD.matcher(literal.group(1))
                        .results()
                        .map(MatchResult::group)
                        .forEach(spelled::add));
        return spelled;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

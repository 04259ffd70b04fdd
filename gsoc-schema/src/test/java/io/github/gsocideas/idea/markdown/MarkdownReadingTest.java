package io.github.gsocideas.idea.markdown;

import static io.github.gsocideas.finding.Regions.inLine;
import static io.github.gsocideas.finding.Regions.inLines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the fields of a Markdown file are. */
class MarkdownReadingTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    @Test
    void whatADefinitionLeavesIsText() {
        IdeaDocument document = IdeaDocument.of(
                "idea.md", "## Steps\n\n[a]: b\n\"c\nd\n".getBytes(StandardCharsets.UTF_8), IdeaSchema.gsocProject());
        assertThat(document.value("steps")).contains(new Node.Text(inLines(4, 1, 5, 2), "\"c\nd"));
        assertThat(document.definitions()).isEqualTo("[a]: b");
    }

    @Test
    void theFrontMatterAndEachHeadingHoldAField() {
        assertThat(read("""
                ---
                date: 2026-02-04
                contact: [Amaka, Wei]
                ---
                # A bot

                It answers.

                ## Expected outcomes

                - a bot
                - a *dry run*
                """))
                .containsExactly(
                        "2:1 date 2:7 2026-02-04",
                        "3:1 contact 3:10 [\"Amaka\",\"Wei\"]",
                        "5:1 project 5:3 A bot",
                        "7:1 desc 7:1 It answers.",
                        "9:1 outcomes 11:1 - a bot⏎- a *dry run*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Expected outcomes",
                "## expected OUTCOMES",
                "##   Expected   outcomes:   ",
                "   ## Expected outcomes ##",
                "## **Expected** outcomes",
                "## `outcomes`",
                "## [Expected outcomes](https://example.org)",
                "## <a name=\"x\"></a>Expected outcomes",
                "## Expected&#32;outcomes",
                "Outcomes\n--------",
                "Expected\noutcomes:\n-"
            })
    void aHeadingNamesItsFieldWhateverItsMarkup(String heading) {
        assertThat(document(heading + "\nx\n").value("outcomes")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n## Steps\n```",
                "~~~ md\n---\n## Steps\n---\n~~~",
                "    ## Steps",
                "> ## Steps",
                "- ## Steps",
                "1. x\n\n   ## Steps",
                "<!--\n## Steps\n-->",
                "<pre>\n## Steps\n</pre>",
                "### Steps",
                "x\n***\ny",
                "#Steps",
                "\\## Steps"
            })
    void whatIsNoHeadingOfTheFileItselfStaysText(String text) {
        assertThat(read("## Description\n\nx\n\n" + text + "\n\nz\n"))
                .containsExactly("1:1 desc 3:1 x⏎⏎" + text.replace('\n', '⏎') + "⏎⏎z");
    }

    @Test
    void theTextKeepsWhatMeansSomething() {
        assertThat(read("## Steps\n\n    code\n\n  - a\n\n    more\n\n\n\n## Skills\n  x  \n"))
                .containsExactly("1:1 steps 3:5     code⏎⏎  - a⏎⏎    more", "11:1 skills 12:3 x");
    }

    @Test
    void commentsAndDefinitionsAroundATextAreNoPartOfIt() {
        assertThat(
                        read(
                                "## Steps\n<!-- how? -->\nx\n<!-- y -->\nz\n\n<!-- a\n\nb --> <!-- c -->\n\n[d]: https://example.org\n"))
                .containsExactly("1:1 steps 3:1 x⏎<!-- y -->⏎z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "<!-- say how -->\n", "<!--\n\nsay\n\nhow -->\n\n<!---->", "[x]: y"})
    void aHeadingWithNothingToBeSeenBelowIsAnEmptyField(String text) {
        assertThat(document("# T\n## Steps\n" + text).value("steps"))
                .contains(new Node.Null(inLine(2, 1, "## Steps".length())));
    }

    @Test
    void theTitleMayBeUnderlined() {
        assertThat(read("  A *bot*\n=======\nIt answers."))
                .containsExactly("1:3 project 1:3 A *bot*", "3:1 desc 3:1 It answers.");
    }

    @Test
    void aTitleWithoutWordsIsAnEmptyField() {
        assertThat(document("#\n").value("project")).contains(new Node.Null(inLine(1, 1, 1)));
    }

    @Test
    void aFileOfOnlyFrontMatterIsRead() {
        assertThat(read("---\nproject: P\n...\n")).containsExactly("2:1 project 2:10 P");
        assertThat(read("---\nproject: P\n---")).containsExactly("2:1 project 2:10 P");
    }

    @Test
    void aFileWithoutFrontMatterIsRead() {
        assertThat(read("# P\n## Mentors\nWei\n")).containsExactly("1:1 project 1:3 P", "2:1 contact 3:1 Wei");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IDEA.MD", "idea.md", "a/b.c.Md"})
    void theEndOfTheNameMayBeInAnyLetterCase(String file) {
        assertThat(IdeaDocument.of(file, "# P".getBytes(StandardCharsets.UTF_8), SCHEMA)
                        .body())
                .contains(Position.START);
    }

    @Test
    void aFileOfAnotherFormatIsReadAsEver() {
        IdeaDocument document = IdeaDocument.of("idea.yaml", "# P\na: b".getBytes(StandardCharsets.UTF_8), SCHEMA);
        assertThat(document.root())
                .isEqualTo(IdeaDocument.of("idea.yaml", "# P\na: b".getBytes(StandardCharsets.UTF_8))
                        .root());
        assertThat(document.body()).isEmpty();
        assertThat(document.definitions()).isEmpty();
    }

    @Test
    void whatATextRefersToIsGatheredFromTheWholeFile() {
        assertThat(document("""
                        # P
                        A [link] and a note[^1].

                        [link]: https://example.org
                          'Title'
                        [link]: https://second.example.org

                        ## Steps
                        [^1]: A note

                            of two paragraphs
                        > [quoted]: q
                        > 'title'
                        >
                        > [^2]: In a quote
                        >
                        >     with two paragraphs
                        - [^3]: In a list
                          on two lines

                        ```
                        [code]: c
                        ```
                        """).definitions()).isEqualTo("""
                        [link]: https://example.org
                          'Title'

                        [link]: https://second.example.org

                        [^1]: A note

                            of two paragraphs

                        [quoted]: q
                        'title'

                        [^2]: In a quote

                            with two paragraphs

                        [^3]: In a list
                        on two lines""");
    }

    @Test
    void aListIsOneWhereTheSchemaTakesNothingElse() {
        IdeaSchema schema = schema("{\"f\": {\"type\": \"array\"}}");
        assertThat(read(
                        "## f\n\n- one\n  two\n\n- three\n  1. four\n\n      code\nlazy\n-\n-\tfive\n\n\tsix\n-     code\n",
                        schema))
                .containsExactly(
                        "1:1 f 3:1 [\"one\\ntwo\",\"three\\n1. four\\n\\n    code\\nlazy\",null,\"five\\n\\nsix\",\"    code\"]");
        assertThat(((Node.Sequence) document("## f\n\n  1. a\n  2.\n     b\n", schema)
                                .value("f")
                                .orElseThrow())
                        .items())
                .containsExactly(new Node.Text(inLine(3, 6, 1), "a"), new Node.Text(inLine(5, 6, 1), "b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": [\"array\", \"string\"]} | - a⏎- b",
                "{\"type\": \"string\"}              | - a⏎- b",
                "{\"type\": \"array\"}               | x⏎⏎- a",
                "{\"type\": \"array\"}               | - a⏎* b"
            })
    void anythingElseIsAText(String said, String text) {
        assertThat(read("## f\n" + text.replace('⏎', '\n'), schema("{\"f\": " + said + "}")))
                .containsExactly("1:1 f 2:1 " + text);
    }

    @Test
    void whereNoFieldHeadsTheIdeaAHeadingOfLevelOneIsText() {
        assertThat(read("# T\nx\n## f\n# U\n", schema("{\"f\": {}, \"g\": {\"x-preamble\": true}}")))
                .containsExactly("1:1 g 1:1 # T⏎x", "3:1 f 4:1 # U");
    }

    @Test
    void aKeyCountsBeforeATitleAndATitleBeforeAnAlias() {
        IdeaSchema schema = schema(
                "{\"a\": {\"title\": \"B\", \"x-aliases\": [\"C\", \"Title\"]}, \"b\": {\"title\": \"Title\"}, \"c\": {}}");
        assertThat(read("## B\n1\n## C\n2\n## a\n3", schema))
                .containsExactly("1:1 b 2:1 1", "3:1 c 4:1 2", "5:1 a 6:1 3");
        assertThat(read("## title\n1", schema)).containsExactly("1:1 b 2:1 1");
    }

    @Test
    void whatTheSchemaCallsWikitextIsMarkdown() {
        IdeaDocument document = document("""
                ---
                references: [{url: "https://example.org", title: x}, '  y']
                skills: 5
                anchor: a
                ---
                # P
                ## Description
                    d
                """);
        Map<String, Value> values = new LinkedHashMap<>();
        Idea.of(document, SCHEMA, List.of()).values().forEach((field, value) -> values.put(field.name(), value));
        assertThat(values.get("project"))
                .isEqualTo(
                        new Value.Text(new Region(new Position(6, 3), new Position(6, 4)), "P", Value.Text.MARKDOWN));
        assertThat(values.get("desc"))
                .isEqualTo(new Value.Text(
                        new Region(new Position(8, 5), new Position(8, 6)), "    d", Value.Text.MARKDOWN));
        assertThat(((Value.Items) values.get("references")).values())
                .satisfiesExactly(
                        link -> assertThat(((Value.Link) link)
                                        .title()
                                        .orElseThrow()
                                        .mediaType())
                                .isEqualTo(Value.Text.PLAIN_TEXT),
                        text -> assertThat(((Value.Text) text).mediaType()).isEqualTo(Value.Text.MARKDOWN));
    }

    private static List<String> read(String markdown) {
        return read(markdown, SCHEMA);
    }

    private static List<String> read(String markdown, IdeaSchema schema) {
        Node.Mapping root = (Node.Mapping) document(markdown, schema).root().orElseThrow();
        assertThat(root.position())
                .isEqualTo(root.entries().values().iterator().next().keyPosition());
        return root.entries().values().stream()
                .map(entry -> entry.keyPosition() + " " + entry.key() + " "
                        + entry.value().position() + " "
                        + (entry.value() instanceof Node.Text text
                                ? text.value().replace('\n', '⏎')
                                : entry.value().toJson().toString()))
                .toList();
    }

    private static IdeaDocument document(String markdown) {
        return document(markdown, SCHEMA);
    }

    private static IdeaDocument document(String markdown, IdeaSchema schema) {
        return IdeaDocument.of("idea.md", markdown.getBytes(StandardCharsets.UTF_8), schema);
    }

    private static IdeaSchema schema(String properties) {
        URI id = URI.create("https://example.org/schema.json");
        Map<URI, JsonNode> documents = new LinkedHashMap<>(BuiltInSchemas.documents());
        documents.put(id, new JsonMapper().readTree("{\"properties\": " + properties + "}"));
        return new IdeaSchema(id, new SchemaDocuments(documents));
    }
}

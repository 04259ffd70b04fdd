package io.github.gsocideas.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.encoding.SchemaExample;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatePagesTest {

    private static final Path EXPECTED = Path.of("src/test/resources/templates/gsoc-project");

    @TempDir
    private Path project;

    @Test
    void theBuiltInSchemaGivesTheTemplateThatItIsMadeFor() throws Exception {
        TemplatePages pages = pages(IdeaSchema.gsocProject());
        SortedMap<String, String> texts = new TreeMap<>();
        Stream.of(pages.common(), pages.own())
                .forEach(some -> some.forEach((title, text) -> texts.put(title.fileName() + ".wiki", text)));
        assertThat(texts).containsExactlyEntriesOf(expected());
    }

    @Test
    void aPageComesAfterThoseThatItNeeds() throws Exception {
        assertThat(titles(pages(IdeaSchema.gsocProject()).own()))
                .containsExactly(
                        "Category:GSoC Project with unfilled fields",
                        "Template:GSoC Project/unfilled",
                        "Template:GSoC Project/if filled",
                        "Template:GSoC Project/doc",
                        "Template:GSoC Project");
    }

    @Test
    void aSchemaThatRequiresNothingNeedsNoWarnings() throws Exception {
        TemplatePages pages = pages(schema("T", "\"x-parameter\": \"F\""));
        assertThat(titles(pages.common())).isEmpty();
        assertThat(titles(pages.own())).containsExactly("Template:T/if filled", "Template:T/doc", "Template:T");
        assertThat(pages.own().get(new PageTitle("Template:T/doc"))).doesNotContain("Unfilled", "votes", "Example ==");
    }

    @Test
    void theTemplatesOfValuesHaveTheNamesThatTheSchemaGivesThem() throws Exception {
        Path file = project.resolve("schema.json");
        Files.writeString(file, """
                {"$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                 "x-commonTemplates": {"N/A": "Not applicable", "Comment": "Remark", "VoteNo": "Against"},
                 "unevaluatedProperties": false}
                """);
        TemplatePages pages = pages(SchemaReader.read(file, project).schema());

        assertThat(titles(pages.common()))
                .containsExactly("Template:Not applicable", "Template:Remark", "Template:Vote", "Template:Against");
        assertThat(pages.common().get(new PageTitle("Template:Remark"))).contains("{{Remark|~~~~:}}");
        assertThat(pages.own().get(new PageTitle("Template:GSoC Project/doc")))
                .contains("[[Template:Not applicable|Not applicable]]", "{{Remark|", "{{Vote|", "{{Against|")
                .doesNotContain("Template:N/A", "{{Comment|");
        assertThat(pages.own().get(new PageTitle("Category:GSoC Project with unfilled fields")))
                .contains("{{Not applicable}}");
    }

    @Test
    void onlyTheFirstHeadingIsOne() throws Exception {
        String heading = "\"x-parameter\": \"%s\", \"x-role\": \"heading\"";
        assertThat(template(heading.formatted("A"), heading.formatted("B")))
                .contains("<h3>{{{A|}}}</h3>", "\n{{{B|}}}\n")
                .doesNotContain("<h3>{{{B|}}}</h3>");
    }

    @Test
    void aLabelIsNoWikitext() throws Exception {
        assertThat(template("\"x-parameter\": \"F\", \"title\": \"%s [[a|b]] {{c}} ''d'' e\""))
                .contains(">%s &#91;&#91;a&#124;b&#93;&#93; &#123;&#123;c&#125;&#125; &#39;&#39;d&#39;&#39; e</dt>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Template:GSoC Project", ":GSoC Project", "user:Wei", "Help:T"})
    void aTemplatesNameHasNoNamespace(String name) {
        assertThatThrownBy(() -> schema(name, "\"x-parameter\": \"F\""))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage("schema.json:1:16: '" + name + "' is no template; leave out what is before the colon");
    }

    @Test
    void anExampleThatIsNotAsRecommendedIsShownAndNoFinding() throws Exception {
        IdeaSchema schema = schema(
                "T",
                "\"x-parameter\": \"F\", \"type\": \"string\", \"examples\": [\"long\"],"
                        + " \"x-recommended\": {\"maxLength\": 3}");

        SchemaExample example = example(schema);

        assertThat(example.findings()).isEmpty();
        assertThat(example.call().arguments()).singleElement().asString().contains("long");
    }

    private String template(String... fields) throws Exception {
        return pages(schema("T", fields)).own().get(new PageTitle("Template:T"));
    }

    private static TemplatePages pages(IdeaSchema schema) throws Exception {
        return TemplatePages.of(schema, example(schema).call());
    }

    private static SchemaExample example(IdeaSchema schema) throws Exception {
        WikitextSanitizer sanitizer = new WikitextSanitizer(Wikitext.EXTENSION_TAGS);
        IdeaEncoder encoder =
                new IdeaEncoder(schema, DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH), sanitizer);
        return SchemaExample.of(schema, encoder);
    }

    /** A schema of fields, each as the inside of a JSON object. */
    private IdeaSchema schema(String template, String... fields) throws Exception {
        StringBuilder properties = new StringBuilder();
        for (int i = 0; i < fields.length; i++) {
            properties.append(i == 0 ? "" : ", ").append("\"f" + i + "\": {" + fields[i] + "}");
        }
        Path file = project.resolve("schema.json");
        Files.writeString(file, "{\"x-template\": \"" + template + "\", \"properties\": {" + properties + "}}");
        return SchemaReader.read(file, project).schema();
    }

    private static List<String> titles(Map<PageTitle, String> pages) {
        return pages.keySet().stream().map(PageTitle::text).toList();
    }

    private static SortedMap<String, String> expected() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(EXPECTED)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}

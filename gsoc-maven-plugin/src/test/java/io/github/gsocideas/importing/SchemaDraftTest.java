package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.CheckedSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a drafted schema makes of a page of calls, and of TemplateData. */
class SchemaDraftTest {

    private static final String PAGE = """
            Ideas of the lighthouse.

            == Horns ==

            {{Lamp idea
            |title=A horn
            |useful_skills=Rust
            |level=easy
            |since=03/01/2026
            |mentors={{N/A}}
            |summary=Loud.
            |links=[https://example.org/horn]
            |tasks=
            * one
            * two
            }}

            {{Lamp idea
            |title=A whistle
            |level=easy
            |since=12/31/2025
            |mentors=Li Na <li@example.org>
            |summary=Soft.
            |links=https://example.org/whistle
            }}

            == Lamps ==

            {{Lamp idea
            |title=A lamp that dims
            |useful_skills=C, Python
            |level=easy
            |since=02/14/2026
            |mentors=Ada Obi <ada@example.org>
            |summary=A lamp has {{Small|two}} states.

            It needs more.
            |links=
            * [https://example.org/lamp The lamp]
            * https://example.org/bulb
            }}

            {{Lamp idea
            |title=A lamp that talks
            |level=hard
            |since=02/15/2026
            |mentors=Wei Liu <wei@example.org>; Ada Obi <ada@example.org>
            |summary={{N/A}}
            |links=https://example.org/talk
            }}
            """;

    private static final String DATA = """
            {{#if:{{{title|}}}|{{{title}}}}}<noinclude>
            <templatedata>
            {
              "description": "An idea",
              "params": {
                "summary": { "label": { "de": "Kurz", "en": "In short" }, "type": "content" },
                "title": { "label": "Title", "description": "What it is\\nabout", "type": "line", "required": true },
                "level": { "suggestedvalues": ["easy", "hard"], "required": true },
                "when": { "type": "date" },
                "old": { "deprecated": "use summary" }
              },
              "paramOrder": ["title", "level", "when", "summary", "old"]
            }
            </templatedata></noinclude>
            """;

    @TempDir
    private Path project;

    @Test
    void aDraftFromAPageIsASchemaByWhichThePageIsImportedWithoutADifference() throws Exception {
        Files.writeString(
                project.resolve("idea.schema.json"), draft("page.txt", PAGE).json());

        ImportedPages imported = Importing.into(project)
                .with(DateOrder.MDY)
                .withSchema("idea.schema.json")
                .page(PAGE);

        assertThat(imported.differences()).as(imported.report()).isZero();
        assertThat(imported.leftovers()).isZero();
        assertThat(imported.report()).contains("## What `validate` says\n\nNothing.");
        assertThat(Importing.files(imported)).containsKeys("Lamps/a-lamp-that-dims.yaml", "Horns/a-horn.yaml");
        assertThat(Importing.files(imported).get("Lamps/a-lamp-that-talks.yaml"))
                .isEqualTo("""
                title: A lamp that talks
                level: hard
                since: 2026-02-15
                mentors:
                  - name: Wei Liu
                    email: wei@example.org
                  - name: Ada Obi
                    email: ada@example.org
                summary: N/A
                links: https://example.org/talk
                """);
    }

    @Test
    void fieldsAreInTheOrderOfTheCalls() throws Exception {
        assertThat(schema(draft("page.txt", PAGE)).fields().stream().map(field -> field.name()))
                .containsExactly("title", "useful_skills", "level", "since", "mentors", "summary", "links", "tasks");
    }

    @Test
    void whatEveryCallFillsIsRequired() throws Exception {
        assertThat(json(draft("page.txt", PAGE)).path("required").valueStream().map(JsonNode::stringValue))
                .containsExactly("title", "level", "since", "mentors", "summary", "links");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title         | /x-role                | heading
            title         | /x-unique              | true
            title         | /title                 | Title
            useful_skills | /title                 | Useful skills
            useful_skills | /x-parameter           | useful_skills
            level         | /enum/0                | easy
            level         | /enum/1                | hard
            since         | /$ref                  | https://gsocideas.github.io/schema/gsoc-project.schema.json#date
            mentors       | /anyOf/1/title         | a list of people
            links         | /anyOf/1/title         | a list of links
            tasks         | /$ref                  | https://gsocideas.github.io/schema/gsoc-project.schema.json#texts
            summary       | /$ref                  | https://gsocideas.github.io/schema/gsoc-project.schema.json#text
            """)
    void aFieldIsWhatItsValuesAre(String key, String at, String value) throws Exception {
        assertThat(json(draft("page.txt", PAGE))
                        .path("properties")
                        .path(key)
                        .at(at)
                        .asString())
                .isEqualTo(value);
    }

    @Test
    void whatValuesCallTheSchemaLetsThem() throws Exception {
        assertThat(json(draft("page.txt", PAGE)).path("x-templates").toString()).isEqualTo("[\"Small\"]");
    }

    @Test
    void theReportSaysWhyEachFieldIsSo() throws Exception {
        assertThat(draft("page.txt", PAGE).report())
                .contains(
                        "It is this template, since most values on the page are given to it, and no other is called",
                        "| title | `title` | the idea's title, on one line and unique | each call has another, on one line, and"
                                + " its name says so | yes | 4 of 4 calls fill it |",
                        "| level | `level` | one of a few words | 4 values are made of 2 words | yes |",
                        "| useful_skills | `useful_skills` | a text |",
                        "- The dates are written as MM/dd/yyyy: ");
    }

    @Test
    void datesSayHowTheWikiWritesThem() throws Exception {
        assertThat(draft("page.txt", PAGE).importSettings())
                .isEqualTo(" -Dgsoc.dateFormat=MM/dd/yyyy -Dgsoc.importDates=mdy");
        assertThat(draft("page.txt", PAGE.replaceAll("(\\d\\d)/(\\d\\d)/(\\d{4})", "$3-$1-$2"))
                        .importSettings())
                .isEqualTo(" -Dgsoc.dateFormat=yyyy-MM-dd");
    }

    @Test
    void theTemplateIsTheOneThatMostValuesAreGivenTo() throws Exception {
        String page =
                "{{Box|a=1}}{{Box|a=2}}{{Box|a=3}}\n{{Idea|a=1|b=2|c=3|d=4}}\n<!-- {{Other|a=1|b=2|c=3|d=4|e=5|f=6}} -->";

        SchemaDraft draft = draft("page.txt", page);

        assertThat(draft.template().name()).isEqualTo("Idea");
        assertThat(draft.report()).contains("others are 'Box' (3)");
    }

    @Test
    void theTemplateIsTheOneThatIsNamed() throws Exception {
        TemplateChoice choice =
                TemplateChoice.of(pages("page.txt", PAGE + "{{Box|a=1}}"), Optional.of("Box"), Wikitext.EXTENSION_TAGS);

        assertThat(SchemaDraft.of(
                                pages("page.txt", PAGE + "{{Box|a=1}}"),
                                choice,
                                List.of(),
                                Optional.empty(),
                                Wikitext.EXTENSION_TAGS)
                        .fields())
                .extracting(DraftedField::parameter)
                .containsExactly("a");
    }

    @Test
    void templateDataOnTheTemplatesPageIsASchema() throws Exception {
        SchemaDraft draft = draft("Template_Lamp_idea.txt", DATA);

        assertThat(schema(draft).template()).hasValue("Lamp idea");
        assertThat(draft.fields())
                .extracting(DraftedField::parameter, DraftedField::title, DraftedField::form, DraftedField::required)
                .containsExactly(
                        tuple("title", "Title", ValueForm.HEADING, true),
                        tuple("level", "Level", ValueForm.WORDS, true),
                        tuple("when", "When", ValueForm.DATE, false),
                        tuple("summary", "In short", ValueForm.TEXT, false));
        assertThat(draft.fields().get(0).description()).isEqualTo("What it is about");
    }

    @Test
    void anExportMayHoldTheTemplateWithThePage() throws Exception {
        String export = "<mediawiki>" + exported("Ideas", "0", "{{Lamp idea|title=A|level=hard}}{{Lamp idea|title=B}}")
                + exported("Template:Lamp idea", "10", DATA) + "</mediawiki>";

        SchemaDraft draft = draft("export.xml", export);

        assertThat(draft.template().name()).isEqualTo("Lamp idea");
        assertThat(draft.fields())
                .extracting(DraftedField::title, DraftedField::required)
                .containsExactly(
                        tuple("Title", true), tuple("Level", true), tuple("When", false), tuple("In short", false));
    }

    @Test
    void anExportMayBeOfTheTemplateAlone() throws Exception {
        SchemaDraft draft =
                draft("export.xml", "<mediawiki>" + exported("Template:Lamp idea/doc", "10", DATA) + "</mediawiki>");

        assertThat(draft.template().name()).isEqualTo("Lamp idea");
    }

    private static String exported(String title, String namespace, String text) {
        return "<page><title>" + title + "</title><ns>" + namespace + "</ns><revision><timestamp>2026</timestamp><text>"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</text></revision></page>";
    }

    @Test
    void aTemplateOfVeryManyParametersIsNone() {
        String call = "{{Idea"
                + IntStream.range(0, 5000).mapToObj(i -> "|p" + i + "=x").collect(Collectors.joining()) + "}}";

        assertThatThrownBy(() -> draft("page.txt", call))
                .isInstanceOf(ImportFailure.class)
                .hasMessageStartingWith("the template would have more than 300 parameters");
    }

    @Test
    void aLongValueOfLinksTakesNoTime() throws Exception {
        String links = "https://a.example x ".repeat(20_000);

        assertThat(draft("page.txt", "{{Idea|title=A|more=" + links + "\n]}}")
                        .fields()
                        .get(1)
                        .form())
                .isEqualTo(ValueForm.TEXT);
    }

    @Test
    void aTemplatesPageWithoutTemplateDataShowsItsParameters() throws Exception {
        SchemaDraft draft =
                draft("Template:Lamp idea", "{{#if:{{{Name|}}}|'''{{{Name}}}'''}} {{{Desc|{{Warning|x=y}}}}}");

        assertThat(draft.fields()).extracting(DraftedField::parameter).containsExactly("Name", "Desc");
        schema(draft);
    }

    @Test
    void templateDataThatIsNoJsonIsRefusedAtItsPlace() {
        assertThatThrownBy(() -> draft("page.txt", "x\n<templatedata>{ \"params\": ,}</templatedata>"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageStartingWith("page.txt:2:1: what is within <templatedata> is no JSON: ");
    }

    @Test
    void aPageWithoutCallsSaysSo() {
        assertThatThrownBy(() -> draft("page.txt", "== Idea ==\n\nText and {{Small|text}}."))
                .isInstanceOf(ImportFailure.class)
                .hasMessage(
                        "no call of a template with parameters of a name is on page.txt, nor TemplateData: name a page with"
                                + " calls, or the template's own page");
    }

    @Test
    void parametersOfAnySpellingAreFields() throws Exception {
        String page = "{{Idea|Näme des Projekts=A|1st=x|?=y|Desc=a|desc=b|schlecht{{!}}=c|positional}}";

        SchemaDraft draft = draft("page.txt", page);

        assertThat(schema(draft).fields().stream().map(field -> field.name()))
                .containsExactly("näme_des_projekts", "field_1st", "field", "desc", "desc_2");
        assertThat(draft.report()).contains("- 1 value without a parameter's name", "There is one call alone");
    }

    private IdeaSchema schema(SchemaDraft draft) throws Exception {
        Path file = Files.writeString(project.resolve("drafted.schema.json"), draft.json());
        CheckedSchema checked = SchemaReader.read(file, project);
        assertThat(checked.warnings()).isEmpty();
        return checked.schema();
    }

    private static JsonNode json(SchemaDraft draft) {
        return new JsonMapper().readTree(draft.json());
    }

    private static SchemaDraft draft(String name, String text) throws Exception {
        GivenPages pages = pages(name, text);
        return SchemaDraft.of(
                pages,
                TemplateChoice.of(pages, Optional.empty(), Wikitext.EXTENSION_TAGS),
                List.of(),
                Optional.empty(),
                Wikitext.EXTENSION_TAGS);
    }

    private static GivenPages pages(String name, String text) throws Exception {
        return GivenPages.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}

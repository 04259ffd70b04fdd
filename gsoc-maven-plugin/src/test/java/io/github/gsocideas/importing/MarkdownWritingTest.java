package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a page whose ideas are to be Markdown. */
class MarkdownWritingTest {

    private static final Path IMPORTED = Path.of("src/test/resources/imported");

    private static final String LABELS = """
            {
              "$schema": "https://gsocideas.github.io/schema/idea-schema.meta.json",
              "title": "Project idea",
              "description": "One idea of the list",
              "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
              %s,
              "unevaluatedProperties": false
            }
            """;

    @TempDir
    private Path project;

    @Test
    void eachTextStandsBelowItsHeadingAndAllElseInTheFrontMatter() throws Exception {
        ImportedPages imported = markdown().page(Files.readString(IMPORTED.resolve("tracer.txt")));

        assertThat(Importing.files(imported).get("a-tracer-for-queues.md"))
                .isEqualTo(Files.readString(IMPORTED.resolve("a-tracer-for-queues.md")));
        assertThat(imported.differences()).as(imported.report()).isZero();
        assertThat(imported.report()).doesNotContain("wikitext in YAML");
    }

    @Test
    void anIdeaWithATextThatMarkdownCantSayStaysYamlAndTheReportNamesTheField() throws Exception {
        ImportedPages imported = markdown().page("""
                {{GSoC Project
                |Project=A bot
                |Skills=Python
                |Desc=Lines that
                are joined by Markdown.
                |Outcomes=A [[Page]].
                }}

                {{GSoC Project
                |Project=Another bot
                |Desc=One line.
                }}
                """);

        assertThat(Importing.files(imported).get("a-bot.yaml")).isEqualTo("""
                project: A bot
                skills: Python
                desc: |
                  Lines that
                  are joined by Markdown.
                outcomes: "A [[Page]]."
                """);
        assertThat(Importing.files(imported)).containsKey("another-bot.md");
        assertThat(imported.unsaidIdeas()).isOne();
        assertThat(imported.report())
                .contains("- `a-bot.yaml` from page.txt:1:1: wikitext in YAML, since no Markdown comes back as the same"
                        + " wikitext for `desc`, `outcomes`\n")
                .contains("- `another-bot.md` from page.txt:9:1\n");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void aTextWhoseSectionWouldBeReadAsAnotherFieldStaysInTheFrontMatter() throws Exception {
        Files.writeString(project.resolve("labels.json"), LABELS.formatted("\"x-labels\": true"));

        ImportedPages imported = markdown().withSchema("labels.json").page("""
                {{GSoC Project
                |Project=A bot
                |Skills=Python
                |Desc=What it does.

                '''Difficulty''': none for you.
                }}
                """);

        assertThat(Importing.files(imported).get("a-bot.md")).isEqualTo("""
                ---
                project: A bot
                desc: |
                  What it does.

                  **Difficulty**: none for you.
                ---

                ## Skills

                Python
                """);
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void aSchemaByWhichAMarkdownFileIsAListOfIdeasLetsNoneBeWritten() throws Exception {
        Files.writeString(project.resolve("many.json"), LABELS.formatted("\"x-ideaHeading\": 3"));

        assertThatThrownBy(() -> markdown().withSchema("many.json").page("{{GSoC Project|Project=A bot}}"))
                .isInstanceOf(ImportFailure.class)
                .hasMessage("by the schema's x-ideaHeading a Markdown file is a list of ideas, of which none has front"
                        + " matter for its people and dates; import with -Dgsoc.format=yaml");
    }

    @Test
    void ideasComeInThePagesOrderWhateverTheirFilesEndWith() throws Exception {
        ImportedPages imported = markdown().page("""
                {{GSoC Project
                |Project=B
                }}

                {{GSoC Project
                |Project=A [[page]]
                }}

                {{GSoC Project
                |Project=A
                }}
                """);

        assertThat(Importing.files(imported)).containsKeys("01-b.md", "02-a-page.yaml", "03-a.md");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void anIdeaThatIsThereAsYamlIsLeftAlone() throws Exception {
        Path ideas = Files.createDirectories(project.resolve("ideas"));
        Files.writeString(ideas.resolve("bot.yaml"), "project: A bot\n");
        Files.writeString(ideas.resolve("a-lamp.yaml"), "project: Another lamp\n");

        ImportedPages imported = markdown().page("""
                {{GSoC Project
                |Project=A bot
                }}

                {{GSoC Project
                |Project=A lamp
                }}
                """);

        assertThat(imported.files()).containsOnlyKeys("page.wiki");
        assertThat(imported.left())
                .containsEntry("a-bot.md", "ideas/bot.yaml has its title")
                .containsEntry("a-lamp.md", "a-lamp.yaml has its name");
    }

    @Test
    void anIdeaThatIsThereAsMarkdownIsLeftAlone() throws Exception {
        Path ideas = Files.createDirectories(project.resolve("ideas"));
        Files.writeString(ideas.resolve("bot.md"), "# A *bot*\n");

        ImportedPages imported = markdown().page("{{GSoC Project|Project=A ''bot''}}");

        assertThat(imported.left()).containsEntry("a-bot.md", "ideas/bot.md has its title");
    }

    @Test
    void aPageOfHeadingsBecomesMarkdownToo() throws Exception {
        ImportedPages imported = markdown().page("""
                == Tools ==

                === A bot for patches ===

                '''Details:''' It answers ''first'' patches.

                '''Difficulty:''' Medium
                """);

        assertThat(Importing.files(imported)).containsEntry("Tools/a-bot-for-patches.md", """
                ---
                project: A bot for patches
                difficulty: Medium
                ---

                ## Description

                It answers *first* patches.
                """);
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void entriesOfAListAreMarkdownByThemselves() throws Exception {
        Files.writeString(
                project.resolve("list.json"),
                LABELS.formatted(
                        "\"properties\": { \"extra\": { \"title\": \"Extra\", \"x-parameter\": \"Extra\","
                                + " \"type\": \"array\", \"items\": { \"type\": \"string\", \"contentMediaType\": \"text/x-wiki\" } } }"));

        ImportedPages imported = markdown().withSchema("list.json").page("""
                {{GSoC Project
                |Project=A bot
                |Extra=
                * one ''and''
                * a*b
                }}
                """);

        assertThat(Importing.files(imported).get("a-bot.md")).contains("""
                extra:
                  - "one *and*"
                  - "a*b"
                """);
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    private Importing markdown() {
        return Importing.into(project).with(DateOrder.MDY).in(IdeaFormat.MARKDOWN);
    }
}

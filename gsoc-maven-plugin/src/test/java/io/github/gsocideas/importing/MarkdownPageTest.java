package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a Markdown file of many ideas. */
class MarkdownPageTest {

    @TempDir
    private Path project;

    @Test
    void aHeadingIsAnIdeaAndItsTextIsWikitext() throws Exception {
        ImportedPages imported = markdown("""
                ---
                title: Ideas
                ---
                # Our ideas

                Read [the guide](https://example.org/guide) first.

                ## Tools

                ### A bot for `git` & patches

                It answers **at once**. See [1].

                - **Difficulty**: Hard
                - **Mentor(s)**: Ada Obi
                - Language: Python

                #### Expected outcomes

                1. it runs
                2. it *stops*

                ### B bot

                **Skills:** C++,
                or Rust
                **Difficulty:** Low
                Mentors: Ben

                #### Why

                <!-- nobody knows -->
                Since.

                [1]: https://example.org/one
                """);

        assertThat(Importing.files(imported))
                .containsOnlyKeys("Tools/a-bot-for-git-patches.yaml", "Tools/b-bot.yaml", "page.wiki");
        assertThat(Importing.files(imported).get("Tools/a-bot-for-git-patches.yaml"))
                .isEqualTo("""
                project: "A bot for <code>git</code> & patches"
                contact: Ada Obi
                difficulty: Hard
                desc: |
                  It answers '''at once'''. See [https://example.org/one 1].

                  * Language: Python
                outcomes: |
                  # it runs
                  # it ''stops''
                """);
        assertThat(Importing.files(imported).get("Tools/b-bot.yaml")).isEqualTo("""
                project: B bot
                contact: Ben
                difficulty: Low
                skills: "C++, or Rust"
                desc: |
                  ==== Why ====

                  <!-- nobody knows -->

                  Since.
                """);
        assertThat(Importing.files(imported).get("page.wiki"))
                .isEqualTo("= Our ideas =\n\nRead [https://example.org/guide the guide] first.\n\n<!-- ideas -->\n");
        assertThat(imported.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "ideas.md:16:1: the label 'Language' names no field, and so is part of the field 'desc'; if it is to begin a"
                                + " field, let the schema name it in that field's 'x-aliases' [label]",
                        "ideas.md:30:1: the heading 'Why' names no field, and so is part of the field 'desc'; if it is to begin a"
                                + " field, let the schema name it in that field's 'x-aliases' [label]");
        assertThat(imported.report())
                .contains("passed over: the front matter of ideas.md")
                .contains("No difference");
    }

    @Test
    void theSchemasLevelOfIdeasIsThatOfTheFile() throws Exception {
        Files.writeString(project.resolve("schema.json"), """
                {
                  "x-template": "Idea",
                  "x-ideaHeading": 3,
                  "properties": {
                    "title": {"type": "string", "x-parameter": "Title", "x-role": "heading"},
                    "text": {"type": "string", "x-parameter": "Text", "x-preamble": true}
                  }
                }
                """);

        ImportedPages imported = Importing.into(project)
                .withSchema("schema.json")
                .file("ideas.md", "## Tools\n\n### A bot\nWords.\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Importing.files(imported))
                .containsExactly(Map.entry("Tools/a-bot.yaml", "title: A bot\ntext: \"Words.\"\n"));
    }

    @Test
    void aFileThatIsNotClosedIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> markdown("# A\n\n```\ncode\n"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageStartingWith("ideas.md:3:1: the code block that begins here is never closed");
    }

    private ImportedPages markdown(String text) throws Exception {
        return Importing.into(project).file("ideas.md", text.getBytes(StandardCharsets.UTF_8));
    }
}

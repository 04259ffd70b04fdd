package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a page of calls. */
class PageImportTest {

    @TempDir
    private Path project;

    @Test
    void aCallBecomesAFileWithEachFieldAsItIsWritten() throws Exception {
        ImportedPages imported = Importing.into(project).with(DateOrder.MDY).page("""
                {{GSoC Project
                |Project=A tracer for ''queues''
                |Date=04/02/2026
                |Contact=Ada Obi <ada@example.org>; Ben Li <ben@example.org>
                |Difficulty=High
                |Skills=
                * C
                * Reading [[Manual:Drivers|manuals]]
                |Desc=First line.

                Second with  two blanks, and a	tab.
                |Outcomes={{N/A}}
                |Anchor=tracer
                }}
                """);

        assertThat(Importing.files(imported)).containsOnlyKeys("a-tracer-for-queues.yaml", "page.wiki");
        assertThat(Importing.files(imported).get("a-tracer-for-queues.yaml"))
                .isEqualTo("""
                project: "A tracer for ''queues''"
                date: 2026-04-02
                contact:
                  - name: Ada Obi
                    email: ada@example.org
                  - name: Ben Li
                    email: ben@example.org
                difficulty: High
                skills: |
                  * C
                  * Reading [[Manual:Drivers|manuals]]
                desc: |
                  First line.

                  Second with  two blanks, and a	tab.
                outcomes: N/A
                anchor: tracer
                """.replace("\"A tracer for ''queues''\"", "A tracer for ''queues''"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{gSoC Project|Project=A}}",
                "{{GSoC_Project|Project=A}}",
                "{{Template:GSoC Project|Project=A}}",
                "{{ template:gSoC_Project\n|Project=A}}",
                "{{GSoC Project<!-- here -->|Project=A}}"
            })
    void aCallIsFoundByWhateverMediaWikiTakesForItsName(String call) throws Exception {
        assertThat(Importing.into(project).page(call).ideas()).isOne();
    }

    @Test
    void aCallByAnotherNameIsFoundWhereThatIsSaid() throws Exception {
        String page = "{{Idea|Project=A}}\n";

        assertThat(Importing.into(project).withAliases("idea").page(page).ideas())
                .isOne();
        assertThatThrownBy(() -> Importing.into(project).page(page))
                .isInstanceOf(ImportFailure.class)
                .hasMessage(
                        "there is no call of the template 'GSoC Project', on page.txt; seen: calls of 'Idea' (1); name"
                                + " the template's other names with -Dgsoc.templateAliases, or another schema with -Dgsoc.schema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- {{GSoC Project|Project=B}} -->",
                "<nowiki>{{GSoC Project|Project=B}}</nowiki>",
                "<pre>{{GSoC Project|Project=B}}</pre>",
                "<syntaxhighlight lang=\"text\">{{GSoC Project|Project=B}}</syntaxhighlight>",
                "<includeonly>{{GSoC Project|Project=B}}</includeonly>"
            })
    void whatIsNoCallForMediaWikiIsText(String text) throws Exception {
        ImportedPages imported =
                Importing.into(project).page("== Ideas ==\n\n{{GSoC Project\n|Project=A b\n}}\n\n" + text);

        assertThat(Importing.files(imported)).containsOnlyKeys("a-b.yaml", "page.wiki");
        assertThat(Importing.files(imported).get("page.wiki")).isEqualTo("<!-- ideas -->\n\n" + text + "\n");
        assertThat(imported.differences()).isZero();
    }

    @Test
    void aCallInAnotherCallIsTextAndTold() throws Exception {
        ImportedPages imported =
                Importing.into(project).page("{{Box|{{GSoC Project|Project=B}}}}\n{{GSoC Project|Project=A b}}\n");

        assertThat(imported.ideas()).isOne();
        assertThat(imported.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page.txt:1:7: this call of the template stands within another call or a link, and so is text; take it"
                                + " out of there if it is an idea [page]");
    }

    @Test
    void headingsBecomeDirectoriesWithinEachOther() throws Exception {
        ImportedPages imported = Importing.into(project).page("""
                == Networking ==

                {{GSoC Project|Project=B one}}

                === Virtio: queues? ===

                {{GSoC Project|Project=C one}}

                == Docs & more ==

                {{GSoC Project|Project=A one}}
                """);

        assertThat(Importing.files(imported))
                .containsOnlyKeys(
                        "Networking/b-one.yaml",
                        "Networking/virtio-queues/c-one.yaml",
                        "Docs & more/a-one.yaml",
                        "page.wiki");
    }

    @Test
    void aPageKeepsItsHeadingsAndItsTextBetweenIdeas() throws Exception {
        ImportedPages imported = Importing.into(project).page("""
                Welcome.

                {{GSoC Project
                |Project=Z alone
                }}

                = Tools =
                They are many.

                {{GSoC Project
                |Project=B one
                }}

                {{GSoC Project
                |Project=A two
                }}
                Some text.

                {{GSoC Project
                |Project=C three
                }}

                ===== Deep =====
                {{GSoC Project
                |Project=D four
                }}
                Bye.
                """);

        assertThat(imported.differences()).isZero();
        assertThat(Importing.files(imported).get("page.wiki")).isEqualTo("""
                Welcome.

                <!-- ideas: . -->

                = Tools =
                They are many.

                <!-- ideas: Tools/01-b-one.yaml -->

                <!-- ideas: Tools/02-a-two.yaml -->
                Some text.

                <!-- ideas: Tools -->

                ===== Deep =====
                <!-- ideas: Tools/Deep -->
                Bye.
                """);
    }

    @Test
    void filesThatWouldComeInAnotherOrderHaveNumbers() throws Exception {
        ImportedPages imported = Importing.into(project)
                .page("== Ideas ==\n\n{{GSoC Project\n|Project=The tracer\n}}\n\n{{GSoC Project\n|Project=A bot\n}}\n");

        assertThat(Importing.files(imported)).containsOnlyKeys("01-the-tracer.yaml", "02-a-bot.yaml");
        assertThat(imported.differences()).isZero();
    }

    @Test
    void aHeadingWithTextOfItsOwnStaysOnThePageWithIt() throws Exception {
        ImportedPages imported = Importing.into(project).page("""
                == Projects ==
                Choose one.

                {{GSoC Project
                |Project=A bot
                }}
                == See also ==
                * [[Main page]]
                """);

        assertThat(Importing.files(imported)).containsOnlyKeys("a-bot.yaml", "page.wiki");
        assertThat(Importing.files(imported).get("page.wiki"))
                .isEqualTo("== Projects ==\nChoose one.\n\n<!-- ideas -->\n== See also ==\n* [[Main page]]\n");
        assertThat(imported.differences()).isZero();
    }

    @Test
    void aTextBesideAnIdeaInItsLineIsKeptAndTold() throws Exception {
        ImportedPages imported = Importing.into(project)
                .page(
                        "{{GSoC Project|Project=A bot}}\n\n== Tools ==\nFor beginners: {{GSoC Project|Project=A tool}}\n");

        assertThat(Importing.files(imported).get("page.wiki")).isEqualTo("For beginners:\n\n<!-- ideas -->\n");
        assertThat(imported.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page.txt:4:1: a text between ideas has no place there; it comes before all ideas, in page.wiki; move it"
                                + " to where it belongs [page]");
    }

    @Test
    void aDateThatMayBeTwoDaysStaysAndIsTold() throws Exception {
        String page = "{{GSoC Project|Project=A bot\n|Date= 02/04/2026 }}\n";

        ImportedPages imported = Importing.into(project).page(page);

        assertThat(Importing.files(imported).get("a-bot.yaml")).contains("date: \"02/04/2026\"\n");
        assertThat(imported.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page.txt:2:8: parameter 'Date': '02/04/2026' may be 2026-04-02 or 2026-02-04, and stays a text; say with"
                                + " -Dgsoc.importDates=dmy or mdy which comes first, the day or the month [date]");
        assertThat(Importing.files(Importing.into(project).with(DateOrder.DMY).page(page))
                        .get("a-bot.yaml"))
                .contains("date: 2026-04-02\n");
    }

    @Test
    void aWordInAnotherLetterCaseIsTheSchemasAndAnyOtherStaysAndIsTold() throws Exception {
        ImportedPages imported = Importing.into(project)
                .page(
                        "{{GSoC Project|Project=A bot|Difficulty=high}}\n{{GSoC Project|Project=B bot|Difficulty=Tricky}}\n");

        assertThat(Importing.files(imported).get("a-bot.yaml")).contains("difficulty: High\n");
        assertThat(Importing.files(imported).get("b-bot.yaml")).contains("difficulty: Tricky\n");
        assertThat(imported.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page.txt:2:41: parameter 'Difficulty': 'Tricky' is none of the schema's words, and stays a text; write one"
                                + " of Low, Medium, High, Easy, Intermediate, Hard, N/A [word]");
    }

    @Test
    void whatHasNoPlaceInARecordIsToldWithItsLineAndText() throws Exception {
        ImportedPages imported = Importing.into(project)
                .page(
                        "{{GSoC Project\n|Project=A bot\n|Desc=one\n|Desc=two\n|Steps=\n|Mentor=Ada\n|stray\n|skills=C\n}}\n");

        assertThat(Importing.files(imported).get("a-bot.yaml")).isEqualTo("project: A bot\ndesc: two\n");
        assertThat(imported.findings())
                .extracting(finding -> finding.position().line() + " " + finding.message())
                .containsExactly(
                        "3 the parameter 'Desc' is given again in line 4, and only the last one counts",
                        "5 the parameter 'Steps' is empty, and so the field is missing",
                        "6 the schema has no field for the parameter 'Mentor', and so it is left out",
                        "7 this has no parameter's name before it, and so is left out",
                        "8 the schema has no field for the parameter 'skills', and so it is left out");
        assertThat(imported.report()).contains("```\nMentor=Ada\n```", "```\nDesc=one\n```", "```\nstray\n```");
    }

    @Test
    void aReviewIsOneOnlyWhereThereIsNothingElse() throws Exception {
        ImportedPages imported = Importing.into(project).page("""
                {{GSoC Project|Project=A bot|Review=
                {{Comment|Lars 02/13/2026:}} Who could mentor this?
                {{VoteNo|~~~~}} Too much
                }}
                {{GSoC Project|Project=B bot|Review=See {{Vote|Ian}} yes}}
                {{GSoC Project|Project=C bot|Review={{Vote|[[User:Ian|Ian]]}} yes}}
                """);

        assertThat(Importing.files(imported).get("a-bot.yaml"))
                .endsWith("""
                review:
                  - comment: Who could mentor this?
                    by: Lars
                    date: 2026-02-13
                  - voteNo: Too much
                """.replace("Who could mentor this?", "\"Who could mentor this?\""));
        assertThat(Importing.files(imported).get("b-bot.yaml")).endsWith("review: \"See {{Vote|Ian}} yes\"\n");
        assertThat(Importing.files(imported).get("c-bot.yaml")).endsWith("review: \"{{Vote|[[User:Ian|Ian]]}} yes\"\n");
    }

    @Test
    void eachDifferenceOnTheWayBackIsListedWithBothTexts() throws Exception {
        ImportedPages imported = Importing.into(project)
                .page("== Ideas ==\n\n{{GSoC Project\n| Project = A bot\n| Date = 2 April 2026\n}}\n");

        assertThat(imported.differences()).isEqualTo(2);
        assertThat(imported.report())
                .contains(
                        "### page.txt:3:1: a-bot.yaml: the value of 'Date' is written in another way\n",
                        "```\n2 April 2026\n```\n",
                        "```\n04/02/2026\n```\n",
                        "### page.txt:3:1: the call in a-bot.yaml is written in another way around its values\n",
                        "```\n{{GSoC Project\n| Project = …\n| Date = …\n}}\n```\n");
    }

    @Test
    void anIdeaThatIsThereIsLeftAlone() throws Exception {
        Importing importing = Importing.into(project);
        Files.createDirectories(project.resolve("ideas/old"));
        Files.writeString(project.resolve("ideas/old/bot.yaml"), "project: A bot\n");
        Files.writeString(project.resolve("ideas/old/two.yaml"), "project: Another\nanchor: two\n");
        Files.writeString(project.resolve("ideas/c-bot.md"), "# Other\n");

        ImportedPages imported = importing.page("""
                {{GSoC Project|Project=A bot}}
                {{GSoC Project|Project=B bot|Anchor=two}}
                {{GSoC Project|Project=C bot}}
                {{GSoC Project|Project=D bot}}
                """);

        assertThat(imported.left().toString())
                .isEqualTo("{a-bot.yaml=ideas/old/bot.yaml has its title, b-bot.yaml=ideas/old/two.yaml has its anchor,"
                        + " c-bot.yaml=c-bot.md has its name}");
        assertThat(imported.files()).containsOnlyKeys("d-bot.yaml", "page.wiki");
    }

    @Test
    void aSecondImportWritesNothing() throws Exception {
        Importing importing = Importing.into(project);
        String page = "Before.\n{{GSoC Project|Project=A bot}}\n";
        importing.write(importing.page(page));

        ImportedPages again = importing.page(page);

        assertThat(again.files()).isEmpty();
        assertThat(again.left().toString())
                .isEqualTo("{a-bot.yaml=it is there already, page.wiki=it is there already}");
    }

    @Test
    void aPageWithoutTheSchemasParametersIsRefused() {
        assertThatThrownBy(() -> Importing.into(project).page("{{GSoC Project|a=b}}\n"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageStartingWith("no call of the template 'GSoC Project' gives a parameter that the schema has:"
                        + " Project, Date, Contact");
    }

    @Test
    @Timeout(60)
    void callsWithinEachOtherAndAPageOfTwoMebibytesOfOpeningsAreRead() throws Exception {
        String deep = "{{GSoC Project|Project=Deep one|Desc=" + "{{a|".repeat(1000) + "}}".repeat(1000) + "}}\n";

        ImportedPages imported = Importing.into(project).page(deep + "{{a|[[".repeat(350_000));

        assertThat(Importing.files(imported).get("deep-one.yaml")).contains("{{a|".repeat(1000));
        assertThat(imported.report()).contains("calls and links are within each other here, more than a wiki expands");
    }

    @Test
    void aFieldOfTheOrganisationsOwnIsReadAsItsSchemaSays() throws Exception {
        Files.writeString(project.resolve("own.schema.json"), """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                  "properties": {
                    "student": {
                      "title": "Student",
                      "description": "Who works on it",
                      "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#line",
                      "x-parameter": "Student"
                    },
                    "hours": {
                      "title": "Hours",
                      "description": "How long it takes",
                      "type": "integer",
                      "x-parameter": "Hours"
                    },
                    "tags": {
                      "title": "Tags",
                      "description": "What it is about",
                      "type": "array",
                      "items": { "type": "string" },
                      "x-parameter": "Tags"
                    }
                  },
                  "unevaluatedProperties": false
                }
                """);

        ImportedPages imported =
                Importing.into(project).withSchema("own.schema.json").page("""
                == Ideas ==

                {{GSoC Project
                |Project=A bot
                |Student=Jo &#91;joe&#93;
                |Hours=175
                |Tags=
                * mail
                * bots
                }}
                """);

        assertThat(Importing.files(imported).get("a-bot.yaml"))
                .isEqualTo("project: A bot\nstudent: \"Jo [joe]\"\nhours: 175\ntags:\n  - mail\n  - bots\n");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void aFieldInMarkdownIsWrittenInMarkdownOrTold() throws Exception {
        Files.writeString(project.resolve("markdown.schema.json"), """
                {
                  "x-template": "Idea",
                  "properties": {
                    "title": {"type": "string", "x-parameter": "Title", "x-role": "heading"},
                    "text": {"type": "string", "x-parameter": "Text", "contentMediaType": "text/markdown"},
                    "more": {"type": "string", "x-parameter": "More", "contentMediaType": "text/markdown"}
                  }
                }
                """);

        ImportedPages imported = Importing.into(project)
                .withSchema("markdown.schema.json")
                .page("{{Idea\n|Title=A bot\n|Text=It is '''quick''' [https://example.org so]\n|More=[[Bots]]\n}}\n");

        assertThat(Importing.files(imported).get("a-bot.yaml"))
                .isEqualTo("title: A bot\ntext: \"It is **quick** [so](https://example.org)\"\nmore: \"[[Bots]]\"\n");
        assertThat(imported.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page.txt:4:7: parameter 'More': this is wikitext that Markdown, which the schema wants, can't say to the"
                                + " letter, and stays a text; write it in Markdown, as you mean it [markdown]");
    }

    @Test
    void theEntriesOfAListAreWrittenAsTheSchemaWantsThem() throws Exception {
        Files.writeString(project.resolve("lists.schema.json"), """
                {
                  "x-template": "Idea",
                  "properties": {
                    "title": {"type": "string", "x-parameter": "Title", "x-role": "heading"},
                    "skills": {
                      "type": "array", "x-parameter": "Skills",
                      "items": {"type": "string", "contentMediaType": "text/markdown"}
                    },
                    "tags": {
                      "type": "array", "x-parameter": "Tags",
                      "items": {"type": "string", "contentMediaType": "text/plain"}
                    }
                  }
                }
                """);

        ImportedPages imported = Importing.into(project)
                .withSchema("lists.schema.json")
                .page("{{Idea\n|Title=A bot\n|Skills=\n* ''Java''\n* [[Bots]]\n|Tags=\n* a&#124;b\n* c\n}}\n");

        assertThat(Importing.files(imported).get("a-bot.yaml"))
                .isEqualTo("title: A bot\nskills:\n  - \"*Java*\"\n  - \"[[Bots]]\"\ntags:\n  - \"a|b\"\n  - c\n");
        assertThat(imported.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page.txt:4:1: parameter 'Skills': '[[Bots]]' is wikitext that Markdown, which the schema wants, can't say to"
                                + " the letter, and stays a text; write it in Markdown, as you mean it [markdown]");
    }

    @Test
    void theSameBytesComeOutEachTime() throws Exception {
        String page = "{{GSoC Project|Project=B|x=y}}\n== A ==\n{{GSoC Project|Project=A}}\n";

        List<String> reports = List.of(
                Importing.into(project).page(page).report(),
                Importing.into(project).page(page).report());

        assertThat(reports.get(0)).isEqualTo(reports.get(1));
    }
}

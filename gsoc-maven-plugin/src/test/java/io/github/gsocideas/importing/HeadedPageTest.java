package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a page without calls, on which headings are ideas. */
class HeadedPageTest {

    /** A schema that marks no field for text above the first heading. */
    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "x-template": "Idea",
              "properties": {
                "title": {"type": "string", "x-parameter": "Title", "x-role": "heading", "contentMediaType": "text/x-wiki"},
                "mentor": {"type": "string", "x-parameter": "Mentor", "contentMediaType": "text/x-wiki"}
              },
              "additionalProperties": false
            }
            """;

    @TempDir
    private Path project;

    @Test
    void aHeadingIsAnIdeaWithItsLabelsAndWhatIsBelowThem() throws Exception {
        ImportedPages imported = Importing.into(project).page("""
                Welcome to our list. See [[Mentors guide]].

                __TOC__

                == How to apply ==
                Write to the list first.

                == Project ideas ==

                Choose one.

                === Trace queues live ===

                '''Summary:''' Show what ''virtio'' queues do while a guest runs.

                A queue is a ring of buffers. Nobody sees
                when it is stuck.

                '''Links:'''
                * https://example.org/queues
                * [[Manual:Rings|The manual]]

                '''Details:'''
                * Skill level: intermediate
                * Language: C
                * Mentor: Ada Obi <ada@example.org>
                * Suggested by: Ben Li

                === A bot for patches ===

                '''Summary:''' Answer first patches.

                A newcomer waits for days.

                '''Links:'''
                * https://example.org/list

                '''Details:'''
                * Difficulty: hard
                * Mentor: Ben Li <ben@example.org>, Ada Obi <ada@example.org>

                == See also ==
                * [[GSoC 2025]]

                [[Category:GSoC]]
                """);

        assertThat(Importing.files(imported))
                .containsOnlyKeys("01-trace-queues-live.yaml", "02-a-bot-for-patches.yaml", "page.wiki");
        assertThat(Importing.files(imported).get("01-trace-queues-live.yaml")).isEqualTo("""
                project: Trace queues live
                contact:
                  - name: Ada Obi
                    email: ada@example.org
                desc: |
                  '''Summary:''' Show what ''virtio'' queues do while a guest runs.

                  A queue is a ring of buffers. Nobody sees
                  when it is stuck.

                  * Skill level: intermediate
                  * Language: C

                  * Suggested by: Ben Li
                references: |
                  * https://example.org/queues
                  * [[Manual:Rings|The manual]]
                """);
        assertThat(Importing.files(imported).get("02-a-bot-for-patches.yaml"))
                .contains("difficulty: Hard\n", "  - name: Ben Li\n", "  - name: Ada Obi\n");
        assertThat(Importing.files(imported).get("page.wiki")).isEqualTo("""
                Welcome to our list. See [[Mentors guide]].

                __TOC__

                == How to apply ==
                Write to the list first.

                == Project ideas ==

                Choose one.

                <!-- ideas -->
                == See also ==
                * [[GSoC 2025]]

                [[Category:GSoC]]
                """);
        assertThat(imported.findings())
                .extracting(finding -> finding.position().line() + " " + finding.message())
                .containsExactly(
                        "14 the label 'Summary' names no field, and so is part of the field 'desc'",
                        "24 the label 'Skill level' names no field, and so is part of the field 'desc'",
                        "25 the label 'Language' names no field, and so is part of the field 'desc'",
                        "27 the label 'Suggested by' names no field, and so is part of the field 'desc'",
                        "31 the label 'Summary' names no field, and so is part of the field 'desc'");
        assertThat(imported.report())
                .contains(
                        "## 2 differences",
                        "```\nhard\n```",
                        "02-a-bot-for-patches.yaml: the value of 'Contact' is written in")
                .doesNotContain("a word of the page is lost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'''Mentors:''' Ada",
                "'''Mentors''': Ada",
                "'''Mentors''' – Ada",
                "''Mentors:'' Ada",
                "'''''Mentors:''''' Ada<br>",
                "<b>Mentors:</b> Ada",
                "'''Mentors'''\nAda",
                "'''Mentors'''<br />Ada",
                "'''Mentors :'''\n\nAda",
                "Mentor(s): Ada",
                "MENTOR: Ada",
                "; Mentors : Ada",
                "; Mentors: Ada",
                ";Mentors:Ada",
                "; Mentors\n: Ada",
                "; '''Mentors''' : Ada",
                "* Mentors: Ada",
                "* '''Mentors''': Ada",
                "* '''Mentors:''' Ada",
                "# Mentors: Ada",
                ": '''Mentors:''' Ada",
                "* Mentors:\n** Ada",
                "* About\n** Mentors: Ada",
                " '''Mentors:''' Ada",
                "<!-- one -->\n'''Mentors:''' Ada",
                "=== Mentors ===\nAda",
                "=== '''2. Mentors:''' ===\n\nAda",
                "==== Mentors ====\nAda"
            })
    void aFieldIsNamedInManyWays(String field) throws Exception {
        ImportedPages imported =
                Importing.into(project).page("== A bot ==\n\nWords.\n\n" + field + "\n\n'''Skills:''' C\n");

        assertThat(Importing.files(imported).get("a-bot.yaml"))
                .containsPattern("contact: (?:\"\\* )?Ada\"?\n|contact: \"<!-- one -->Ada\"")
                .contains("skills: C\n", "Words.");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void severalLabelsInOneLineAreDividedAtTheirBreaks() throws Exception {
        ImportedPages imported = Importing.into(project)
                .page("== A bot ==\n'''Mentor:''' Ada<br>'''Skills:''' C<br/> '''Difficulty:''' '''High'''<br>\n");

        assertThat(Importing.files(imported).get("a-bot.yaml"))
                .isEqualTo("project: A bot\ncontact: Ada\ndifficulty: High\nskills: C\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'''Mentor''' Ada is here.", "'''Mentor: Ada'''", "* see Mentor: Ada", "A mentor: Ada"})
    void whatIsNoLabelIsText(String text) throws Exception {
        ImportedPages imported = Importing.into(project).page("== A bot ==\n\n" + text + "\n\n'''Skills:''' C\n");

        assertThat(Importing.files(imported).get("a-bot.yaml"))
                .contains("desc: ")
                .doesNotContain("contact");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void aTableAndALabelThatNamesNoFieldAreKeptAndTold() throws Exception {
        ImportedPages imported = Importing.into(project).page("""
                == A bot ==
                '''Skills:''' C

                {|
                ! Mentor
                | Ada
                |}

                '''Size:''' 90 hours
                """);

        assertThat(Importing.files(imported).get("a-bot.yaml"))
                .contains("skills: |\n  C\n\n  {|\n  ! Mentor\n  | Ada\n  |}");
        assertThat(imported.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page.txt:4:1: this table has 'Mentor' in a cell, and tables aren't looked into; all of it is part of the"
                                + " field 'skills'; write its fields as labels, each on a line of its own, and import the page"
                                + " again [label]",
                        "page.txt:9:1: the label 'Size' names no field, and so is part of the field 'desc'; if it is to begin a field,"
                                + " let the schema name it in that field's 'x-aliases' [label]");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void headingsAboveIdeasBecomeDirectoriesAndThoseBelowFields() throws Exception {
        ImportedPages imported = Importing.into(project).page("""
                == Networking ==

                === A bot ===
                Words of it.

                ==== Expected outcomes ====
                * it runs

                ==== Why ====
                Since nobody else does it.

                ===== Long ago =====
                It was done.

                == Tools ==

                === B bot ===
                '''Skills:''' C
                """);

        assertThat(Importing.files(imported)).containsOnlyKeys("Networking/a-bot.yaml", "Tools/b-bot.yaml");
        assertThat(Importing.files(imported).get("Networking/a-bot.yaml")).isEqualTo("""
                project: A bot
                desc: |
                  Words of it.

                  ==== Why ====
                  Since nobody else does it.

                  ===== Long ago =====
                  It was done.
                outcomes: "* it runs"
                """);
        assertThat(imported.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page.txt:9:1: the heading 'Why' names no field, and so is part of the field 'desc'; if it is to begin a"
                                + " field, let the schema name it in that field's 'x-aliases' [label]");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void headingsThatEachIdeaHasAreNoIdeas() throws Exception {
        ImportedPages imported = Importing.into(project).page("""
                == A bot ==
                === About ===
                '''Mentor:''' Ada
                == B bot ==
                === About ===
                '''Mentor:''' Ben
                """);

        assertThat(Importing.files(imported)).containsOnlyKeys("a-bot.yaml", "b-bot.yaml");
        assertThat(Importing.files(imported).get("a-bot.yaml")).contains("contact: Ada\n");
    }

    @Test
    void whereTwoLevelsMayBeThatOfIdeasItIsAsked() throws Exception {
        String page = "== Tools ==\n'''Mentor:''' Ada\n=== A bot ===\n'''Mentor:''' Ada\n";

        assertThatThrownBy(() -> Importing.into(project).page(page))
                .isInstanceOf(ImportFailure.class)
                .hasMessage(
                        "it is in doubt which headings of page.txt are ideas: of 1 heading of level 2 1 has a field's name"
                                + " below, and of 1 heading of level 3 1 has a field's name below; say with -Dgsoc.ideaLevel=3, or"
                                + " another number, of which level they are");
        assertThat(Importing.files(Importing.into(project).withIdeaLevel(3).page(page)))
                .containsOnlyKeys("a-bot.yaml", "page.wiki");
        assertThat(Importing.files(Importing.into(project).withIdeaLevel(2).page(page)))
                .containsOnlyKeys("tools.yaml");
    }

    @Test
    void withoutAnyLabelTheLevelMustBeSaid() throws Exception {
        String page = "= Page =\n== Tools ==\n=== A bot ===\nWords.\n=== B bot ===\nMore.\n";

        assertThatThrownBy(() -> Importing.into(project).page(page))
                .isInstanceOf(ImportFailure.class)
                .hasMessageStartingWith(
                        "there is no call of the template 'GSoC Project', nor a heading with the name of a field"
                                + " below it (Project title, Date of creation, Mentors,")
                .hasMessageContaining("seen: headings of level 3 (2), headings of level 1 (1), headings of level 2 (1)")
                .hasMessageEndingWith("or say with -Dgsoc.ideaLevel of which level the headings of ideas are");
        ImportedPages imported = Importing.into(project).withIdeaLevel(3).page(page);
        assertThat(Importing.files(imported))
                .containsEntry("Page/Tools/a-bot.yaml", "project: A bot\ndesc: \"Words.\"\n")
                .hasSize(2);
    }

    @Test
    void aFieldThatIsGivenTwiceKeepsBothTexts() throws Exception {
        ImportedPages imported = Importing.into(project)
                .page(
                        "== A bot ==\n'''Skills:''' C\n\n'''Difficulty:''' High\n\n'''Requirements:''' Rust\n\n'''Difficulty:''' Low\n");

        assertThat(Importing.files(imported).get("a-bot.yaml")).isEqualTo("""
                project: A bot
                difficulty: High
                skills: |
                  C

                  Rust
                desc: "'''Difficulty:''' Low"
                """);
        assertThat(imported.findings())
                .extracting(finding -> finding.position().line() + " " + finding.message())
                .containsExactly(
                        "6 the label 'Requirements' is the field 'skills', which has a text in line 2 already; both are kept",
                        "8 the label 'Difficulty' is the field 'difficulty', which is given in line 4 already; this one is"
                                + " part of the field 'desc'");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    == A ==\\n'''Skills:''' {{unclosed\\n== B ==\\n'''Skills:''' C | 2
                    == A ==\\n'''Skills:''' ''unbalanced'''\\n== B ==\\n'''Skills:''' C | 2
                    == A ==\\n'''Skills:''' <!-- {{GSoC Project}} --> C | 1
                    ===== A =====\\n'''Skills:''' C\\n=====\\n | 1
                    == A ==\\n{{{!}}\\n'''Skills:''' C\\n {{{!}} \\n | 1
                    """)
    void wildPagesLoseNoWord(String page, int ideas) throws Exception {
        ImportedPages imported = Importing.into(project).page(page.replace("\\n", "\n"));

        assertThat(imported.ideas()).isEqualTo(ideas);
        assertThat(imported.report()).doesNotContain("a word of the page is lost");
    }

    @Test
    void whereNoFieldTakesOtherTextItIsLeftOutAndTold() throws Exception {
        Files.writeString(project.resolve("schema.json"), SCHEMA);

        ImportedPages imported = Importing.into(project)
                .withSchema("schema.json")
                .page("== A bot ==\nWords.\n\n'''Mentor:''' Ada\n\n'''Size:''' small\n\n=== Why ===\nSince.\n");

        assertThat(Importing.files(imported)).containsExactly(Map.entry("a-bot.yaml", "title: A bot\nmentor: Ada\n"));
        assertThat(imported.allLeftovers())
                .extracting(Leftover::text)
                .containsExactly("Words.", "'''Size:''' small", "=== Why ===", "Since.");
        assertThat(imported.findings())
                .extracting(finding -> finding.position().line() + " " + finding.message())
                .containsExactly(
                        "2 this text belongs to no field, and so is left out",
                        "6 the label 'Size' names no field, and so is left out",
                        "8 the heading 'Why' names no field, and so is left out",
                        "9 this text belongs to no field, and so is left out");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void levelsBelowAnIdeaStayBelowTheHeadingThatTheTemplateMakes() throws Exception {
        ImportedPages imported =
                Importing.into(project).page("== A bot ==\n'''Skills:''' C\n=== Why ===\nSince.\n==== Long ago ====\n");

        assertThat(Importing.files(imported).get("a-bot.yaml"))
                .endsWith("desc: |\n  ==== Why ====\n  Since.\n  ===== Long ago =====\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "[[",
                "<b>",
                "{|\n",
                "'''a:''' ",
                "'''Skills:''' C\n\n",
                "* a: ",
                "* '''Skills''': C\n",
                "; a : b\n",
                "<!-- ",
                "''",
                "====== a ======\n"
            })
    @Timeout(120)
    void aLargePageTakesLinearTime(String piece) throws Exception {
        String page = "== A bot ==\n'''Skills:''' C\n\n" + piece.repeat(100_000 / piece.length()) + "\n";

        assertThat(Importing.into(project).page(page).ideas()).isOne();
    }

    @Test
    void whatIsNestedTooDeepForAWikiIsKeptAndTold() throws Exception {
        String deep = "{{a|".repeat(1000) + "}}".repeat(1000);

        ImportedPages imported =
                Importing.into(project).page("== A bot ==\n'''Skills:''' C\n\n'''Steps:''' " + deep + "\n");

        assertThat(Importing.files(imported).get("a-bot.yaml")).contains(deep);
        assertThat(imported.report())
                .contains("calls and links are within each other here, more than a wiki expands")
                .doesNotContain("a word of the page is lost");
    }

    @Test
    void aDirectoryHasOfALinkWhatIsShown() throws Exception {
        ImportedPages imported =
                Importing.into(project).page("== [[Xen|The hypervisor]] ==\n=== [[A bot]] ===\n'''Skills:''' C\n");

        assertThat(Importing.files(imported))
                .containsExactly(Map.entry("The hypervisor/a-bot.yaml", "project: \"[[A bot]]\"\nskills: C\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    == <!-- since 2019 --> Tools == ; Tools
                    == Tools {{since|2019}} == ; Tools
                    == Tools<br />of {{{1|\\n2019}}} == ; tools-br-of
                    == [[Archive of 2019|Tools]] == ; Tools
                    """)
    void whatOfAHeadingIsNotInTheDirectorysNameIsTold(String heading, String directory) throws Exception {
        ImportedPages imported = Importing.into(project)
                .withIdeaLevel(3)
                .page(heading.replace("\\n", "\n") + "\n=== A bot ===\n'''Skills:''' C\n");

        assertThat(Importing.files(imported).keySet()).containsExactly(directory + "/a-bot.yaml");
        assertThat(imported.allLeftovers()).extracting(Leftover::text).containsExactly(heading.replace("\\n", "\n"));
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{Anchor|bot}}\n== A bot ==\n",
                "<span id=\"bot\"></span>\n== A bot ==\n",
                "== <span id=\"bot\"></span>A bot ==\n",
                "== A bot {{anchor|bot}} ==\n"
            })
    void anAnchorAtAHeadingIsTheIdeas(String heading) throws Exception {
        ImportedPages imported =
                Importing.into(project).page("== First ==\n'''Skills:''' C\n\n" + heading + "'''Skills:''' Python\n");

        assertThat(Importing.files(imported))
                .containsValue("project: A bot\nskills: Python\nanchor: bot\n")
                .containsValue("project: First\nskills: C\n");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void anAnchorAtAHeadingBelowStaysThereOrIsToldWhereTheHeadingIsAField() throws Exception {
        ImportedPages imported = Importing.into(project)
                .page("== A bot ==\n{{Anchor|why}}\n=== Why ===\nSince.\n{{Anchor|how}}\n=== Skills ===\nC\n");

        assertThat(Importing.files(imported).get("a-bot.yaml"))
                .contains("  {{Anchor|why}}\n  ==== Why ====\n  Since.\n")
                .contains("skills: C\n");
        assertThat(imported.allLeftovers()).extracting(Leftover::text).containsExactly("{{Anchor|how}}");
    }

    @Test
    void aBoxAroundSeveralFieldsIsLeftOutAndOneWithinAFieldStays() throws Exception {
        ImportedPages imported = Importing.into(project)
                .page("== A bot ==\n<div class=\"a\">\nWords.\n\n<div>\nMore.\n\n</div>\n\n'''Skills:''' C\n</div>\n");

        assertThat(Importing.files(imported).get("a-bot.yaml"))
                .isEqualTo("project: A bot\nskills: C\ndesc: |\n  Words.\n\n  <div>\n  More.\n\n  </div>\n");
        assertThat(imported.findings())
                .extracting(finding -> finding.position().line() + " " + finding.message())
                .containsExactly(
                        "2 this begins or ends a box around more than the field 'desc', and so is left out",
                        "11 this begins or ends a box around more than the field 'skills', and so is left out");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<pre>\n<div>\n</pre>", "<!-- one\n<div>\n-->Words.", "<nowiki>\n</div>\n</nowiki>"})
    void aTagThatMeansNothingStays(String text) throws Exception {
        ImportedPages imported = Importing.into(project).page("== A bot ==\n" + text + "\n\n'''Skills:''' C\n");

        assertThat(Importing.files(imported).get("a-bot.yaml")).contains("div>\n");
        assertThat(imported.leftovers()).isZero();
    }

    @Test
    void theHeadingThatIsGeneratedAboveIdeasIsNotLost() throws Exception {
        ImportedPages imported = Importing.into(project).page("== Ideas ==\n\n=== A bot ===\n'''Skills:''' C\n");

        assertThat(Importing.files(imported)).containsOnlyKeys("a-bot.yaml");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void aFieldsOwnHeadingStaysWhereItIsBelowAnother() throws Exception {
        ImportedPages imported = Importing.into(project)
                .page("== A bot ==\n=== Why ===\nSince.\n=== Description ===\nIt answers.\n=== Skills ===\nC\n");

        assertThat(Importing.files(imported).get("a-bot.yaml"))
                .endsWith("desc: |\n  ==== Why ====\n  Since.\n  ==== Description ====\n  It answers.\n");
    }

    @Test
    void ideasWithoutAFieldBetweenOthersAreIdeasAndTold() throws Exception {
        ImportedPages imported = Importing.into(project).page("""
                == About ==
                Words.
                == A bot ==
                '''Skills:''' C
                == B bot ==
                Nothing but words.
                == C bot ==
                '''Skills:''' C
                == Contact ==
                Write to us.
                """);

        assertThat(Importing.files(imported).keySet())
                .isEqualTo(Set.of("a-bot.yaml", "b-bot.yaml", "c-bot.yaml", "page.wiki"));
        assertThat(Importing.files(imported).get("page.wiki"))
                .isEqualTo("== About ==\nWords.\n\n== Ideas ==\n\n<!-- ideas -->\n== Contact ==\nWrite to us.\n");
        assertThat(imported.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page.txt:5:1: the heading 'B bot' begins an idea, being of level 2, and no field's name stands below it;"
                                + " delete its file if it is none, or name it in the schema's 'x-otherHeadings' [page]");
    }
}

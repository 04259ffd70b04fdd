package io.github.gsocideas.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.schemafile.SchemaReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a wiki comes into a file, and what is left and told. */
class IdeaPullTest {

    private static final String IDEA = """
            project: An idea
            date: 2026-11-22
            contact: Wei Liu
            difficulty: High
            skills: C
            desc: |
              One line.
              Another line.
            outcomes: N/A
            steps: N/A
            references: N/A
            """;

    @TempDir
    private Path directory;

    @Test
    void windowsLineEndsAndAByteOrderMarkStay() throws Exception {
        String file = "\uFEFF" + IDEA.replace("\n", "\r\n");

        assertThat(pulled("idea.yaml", file, "{{C|Desc=One line.\nA third.\nAnother line.}}"))
                .isEqualTo(file.replace("One line.\r\n", "One line.\r\n  A third.\r\n"));
    }

    @Test
    void aLineThatStaysKeepsItsLineEndAmongOthers() throws Exception {
        String file = IDEA.replace("skills: C\n", "skills: C\r\n");

        assertThat(pulled("idea.yaml", file, "{{C|Difficulty=Low}}")).isEqualTo(file.replace("High", "Low"));
    }

    @Test
    void aFileWithoutALineEndAtItsEndGetsNone() throws Exception {
        String file = IDEA.stripTrailing();

        assertThat(pulled("idea.yaml", file, "{{C|References=A book|Anchor=book}}"))
                .isEqualTo(file.replace("references: N/A", "references: A book\nanchor: book"));
    }

    @Test
    void ofAListOfIdeasOnlyTheOneThatIsMeantChanges() throws Exception {
        String ideas = "- " + IDEA.strip().replace("\n", "\n  ") + "\n- "
                + IDEA.strip().replace("An idea", "Another idea").replace("\n", "\n  ") + "\n";
        String expected = ideas.substring(0, ideas.lastIndexOf("High")) + "Low"
                + ideas.substring(ideas.lastIndexOf("High") + "High".length());

        assertThat(text(lists().pull("ideas.yaml", ideas, "{{C|Number=2|Difficulty=Low}}")))
                .isEqualTo(expected);
    }

    @Test
    void ofSeveralDocumentsOnlyTheOneThatIsMeantChanges() throws Exception {
        String second = IDEA.replace("An idea", "Another idea");

        assertThat(text(lists().pull("ideas.yaml", IDEA + "---\n" + second, "{{C|Number=2|Skills=C++|Anchor=x}}")))
                .isEqualTo(IDEA + "---\n" + second.replace("skills: C", "skills: C++") + "anchor: x\n");
    }

    @Test
    void anAliasIsLeftAndTold() throws Exception {
        String file = IDEA.replace("contact: Wei Liu", "contact: &who Wei Liu").replace("steps: N/A", "steps: *who");

        IdeaPull.Pulled pulled = pull("idea.yaml", file, "{{C|Steps=Others|Contact=Ian|Difficulty=Low}}");

        assertThat(text(pulled)).isEqualTo(file.replace("High", "Low"));
        assertThat(pulled.left()).containsOnlyKeys("Steps", "Contact");
        assertThat(pulled.left().get("Steps"))
                .isEqualTo("field 'steps' has an alias, an anchor or a tag, and what is"
                        + " changed there may be meant elsewhere: change it by hand");
    }

    @Test
    void aTagThatExtensionTagsDoesNotNameIsNamedWithTheWayToSayIt() throws Exception {
        IdeaPull.Pulled pulled = pull("idea.yaml", IDEA, "{{C|Skills=C<ref>A {{Icon|<math>x</math>}} book</ref>}}");

        assertThat(text(pulled)).isEqualTo(IDEA);
        assertThat(pulled.left().get("Skills"))
                .isEqualTo(
                        "it has <math>, <ref>, which extensionTags doesn't name: if the wiki has an extension for them, write"
                                + " <extensionTags>math,ref</extensionTags> into the plugin's <configuration>, or say"
                                + " -Dgsoc.extensionTags=math,ref, and pull again");
    }

    @Test
    void aTagThatIsNoReasonIsNotNamed() throws Exception {
        String file = IDEA.replace("skills: C", "skills: &s C").replace("steps: N/A", "steps: *s");

        assertThat(pull("idea.yaml", file, "{{C|Skills=C<ref>x</ref>}}").left().get("Skills"))
                .startsWith("field 'skills' has an alias");
    }

    @Test
    void aRequiredFieldThatWasEmptiedStaysAndIsTold() throws Exception {
        IdeaPull.Pulled pulled = pull("idea.yaml", IDEA, "{{C|Desc=}}");

        assertThat(text(pulled)).isEqualTo(IDEA);
        assertThat(pulled.left())
                .isEqualTo(Map.of(
                        "Desc",
                        "it was emptied on the wiki, and field 'desc' is required: write N/A, or the text again, on the"
                                + " wiki or here"));
    }

    @Test
    void wikitextThatMarkdownCannotSayStaysOnTheWikiAndIsTold() throws Exception {
        String file = """
                ---
                date: 2026-11-22
                contact: Wei Liu
                difficulty: High
                ---
                # An idea

                Words.

                ## Skills

                C
                """;

        IdeaPull.Pulled pulled = pull("idea.md", file, "{{C|Desc={{Icon|x}} and ; this|Skills=C++}}");

        assertThat(text(pulled)).isEqualTo(file.replace("C\n", "C++\n"));
        assertThat(pulled.left().get("Desc"))
                .isEqualTo("Markdown, which the file is in, can't say it to the letter: write it into the file as you"
                        + " mean it and publish, or make the file YAML, which holds wikitext");
    }

    @Test
    void aValueOutsideOfTheSchemaIsLeftAndTold() throws Exception {
        IdeaPull.Pulled pulled = pull("idea.yaml", IDEA, "{{C|Difficulty=Immense}}");

        assertThat(text(pulled)).isEqualTo(IDEA);
        assertThat(pulled.left().get("Difficulty")).startsWith("the file would have a new fault: ");
    }

    @Test
    void wikitextThatWouldComeBackInAnotherWayIsLeftAndTold() throws Exception {
        IdeaPull.Pulled pulled = pull("idea.yaml", IDEA, "{{C|Date=2 April 2026|Skills=some <b>bold}}");

        assertThat(text(pulled)).isEqualTo(IDEA);
        assertThat(pulled.left().get("Date")).contains("would come back as '04/02/2026'");
        assertThat(pulled.left()).containsKey("Skills");
    }

    @Test
    void notApplicableComesBackAsItIsWrittenInFiles() throws Exception {
        assertThat(pulled("idea.yaml", IDEA, "{{C|Skills={{N/A}}}}"))
                .isEqualTo(IDEA.replace("skills: C", "skills: N/A"));
    }

    @Test
    void aFirstLineThatIsIndentedByABlocksSignStaysSo() throws Exception {
        String file = IDEA.replace("desc: |\n  One line.", "desc: |2\n    One line.");

        assertThat(pulled("idea.yaml", file, "{{C|Desc=<nowiki/>\n  One line.\nA third.}}"))
                .isEqualTo(file.replace("Another line.", "A third."));
        assertThat(pulled("idea.yaml", file, "{{C|Desc=The first.\nAnother line.}}"))
                .isEqualTo(file.replace("    One line.", "  The first."));
        String below = file.replace("|2\n", "|2\n\n");
        assertThat(pulled("idea.yaml", below, "{{C|Desc=<nowiki/>\n  One line.\nA third.}}"))
                .isEqualTo(below.replace("Another line.", "A third."));
    }

    @Test
    void eachReviewOfNobodyIsToldByItsBeginning() throws Exception {
        IdeaPull.Pulled pulled = pull(
                "idea.yaml",
                IDEA,
                "{{C|Review={{Comment}} " + "So and so.\n".repeat(30)
                        + "{{Vote|Ada 03/03/2026}} Yes.\n{{VoteNo}} Never.}}");

        assertThat(pulled.left().get("Review"))
                .endsWith(
                        ": «{{Comment}} So and so. So and so. So and so. So and so. So a…», «{{VoteNo}} Never.»; sign it"
                                + " there, or write it into the file");
    }

    @Test
    void aFieldWithAMistakeIsLeftAsItsAuthorWroteIt() throws Exception {
        String file = IDEA.replace("date: 2026-11-22", "date: 22 November");

        IdeaPull.Pulled pulled = pull("idea.yaml", file, "{{C|Date=11/23/2026|Skills=C++}}");

        assertThat(text(pulled)).isEqualTo(file.replace("skills: C", "skills: C++"));
        assertThat(pulled.left().get("Date"))
                .isEqualTo("field 'date' of the file has a mistake: mend it, and pull again");
    }

    @Test
    void aFileThatCannotBeReadIsLeft() throws Exception {
        IdeaPull.Pulled pulled = pull("idea.yaml", "project: [", "{{C|Skills=C++}}");

        assertThat(text(pulled)).isEqualTo("project: [");
        assertThat(pulled.left().get("Skills")).isEqualTo("the file can't be read: mend it, and pull again");
    }

    @Test
    void aReviewThatIsNoEntryStaysOnTheWikiAndTheOthersCome() throws Exception {
        IdeaPull.Pulled pulled = pull(
                "idea.yaml", IDEA, "{{C|Review=So so.\n{{Vote|[[User:Ada|Ada]] 12:34, 3 March 2026 (UTC)}} Yes.}}");

        assertThat(text(pulled)).isEqualTo(IDEA + """
                review:
                  - vote: "Yes."
                    by: Ada
                    date: 2026-03-03
                """);
        assertThat(pulled.left().get("Review"))
                .isEqualTo("this is no comment or vote with a name that can be read, and stays on the wiki: «So so.»;"
                        + " sign it there, or write it into the file");
    }

    @Test
    void aReviewThatIsThereAlreadyIsNotTakenAgain() throws Exception {
        String file = IDEA + "review:\n- vote: \"Yes.\"\n  by: Ada\n  date: 2026-03-03\n";

        IdeaPull.Pulled pulled =
                pull("idea.yaml", file, "{{C|Review={{Vote|[[User:Ada|Ada]] 12:34, 3 March 2026 (UTC)}} Yes.}}");

        assertThat(text(pulled)).isEqualTo(file);
        assertThat(pulled.pulled()).isEmpty();
        assertThat(pulled.left()).isEmpty();
    }

    @Test
    void aFileOfATitleAloneGetsAllElse() throws Exception {
        assertThat(
                        pulled(
                                "idea.yaml",
                                "project: A lamp\n",
                                "{{C|Date=11/22/2026|Contact=Wei Liu|Difficulty=High|Skills=C|Desc=Shines.|Outcomes={{N/A}}|Steps=x|References=z}}"))
                .isEqualTo("""
                        project: A lamp
                        date: 2026-11-22
                        contact: Wei Liu
                        difficulty: High
                        skills: C
                        desc: "Shines."
                        outcomes: N/A
                        steps: x
                        references: z
                        """);
    }

    @Test
    void anEmptyListGetsEntries() throws Exception {
        assertThat(pulled("idea.yaml", IDEA + "review: []\n", "{{C|Review={{Vote|Ada 03/03/2026}} Yes.}}"))
                .isEqualTo(IDEA + """
                        review:
                          - vote: "Yes."
                            by: Ada
                            date: 2026-03-03
                        """);
    }

    @Test
    void labelsAndHeadingsOfAFileOfSeveralIdeasStay() throws Exception {
        String file = """
                # Ideas

                ### A bot

                **Difficulty**: High

                - **Skills:** C and
                  Java
                - Mentors: Wei Liu

                It answers mail
                of people.

                ### A mill

                It grinds.
                """;

        IdeaPull.Pulled pulled = lists().pull(
                        "ideas.md", file, "{{C|Difficulty=Low|Skills=C and Rust|Desc=It answers mail.|Steps=Do it.}}");

        assertThat(pulled.left()).isEmpty();
        assertThat(text(pulled))
                .isEqualTo(file.replace("High", "Low")
                        .replace("Java", "Rust")
                        .replace("mail\nof people.", "mail.\n\n#### Steps\n\nDo it."));
    }

    private Pulling lists() throws Exception {
        Path file = Files.writeString(directory.resolve("list.schema.json"), """
                {"$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record", "x-ideaList": true,
                 "x-labels": true, "x-ideaHeading": 3}
                """);
        return new Pulling(SchemaReader.read(file, directory).schema());
    }

    private static IdeaPull.Pulled pull(String file, String content, String call) throws Exception {
        return Pulling.gsocProject().pull(file, content, call);
    }

    private static String pulled(String file, String content, String call) throws Exception {
        return text(pull(file, content, call));
    }

    private static String text(IdeaPull.Pulled pulled) {
        return pulled.content();
    }
}

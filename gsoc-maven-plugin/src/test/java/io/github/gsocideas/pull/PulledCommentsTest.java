package io.github.gsocideas.pull;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Comments of a file survive what is pulled into it, or the value is left and the comment told. */
class PulledCommentsTest {

    private static final String YAML = """
            project: An idea
            date: 2026-11-22
            contact:
              # ask before you write
              - name: Ada Obi # on leave in May
                email: ada@example.org
            difficulty: High
            skills:
              # needed
              - C # not C++
              # good to have
              - Java
            desc: | # as on the poster
              Text
            outcomes: [
              one, # it must be done
              two
            ]
            steps: One. # till May
            references:
              - url: https://example.org/a # the old one
                # kept for Ada
                title: Archive
              - url: https://example.org/b
                title: B
            """;

    private static final String MARKDOWN = """
            ---
            project: An idea # as on the poster
            date: 2026-11-22
            contact: Ada Obi
            difficulty: High
            skills: C
            outcomes: N/A
            steps: N/A
            references: N/A
            ---

            ## Description

            Some text <!-- ask Ada --> that is here.

            <!-- a block -->

            A second one.

            - one <!-- the first -->
            - two
            """;

    private static final String DESCRIPTION = "Some text  that is here.\n\nA second one.\n\n* one \n* two";

    @Test
    void aCommentBehindAnEntryOutlivesIt() throws Exception {
        assertThat(pull("idea.yaml", YAML, "{{C|Skills=* Java}}").content())
                .isEqualTo(YAML.replace("  - C # not C++\n", "  # not C++\n"));
    }

    @Test
    void aListThatBecomesATextIsLeft() throws Exception {
        isLeft("idea.yaml", YAML, "{{C|Skills=C and Java}}", "# good to have', '# needed', '# not C++", "Skills");
    }

    @Test
    void anEntryInBracketsIsLeft() throws Exception {
        isLeft("idea.yaml", YAML, "{{C|Outcomes=* two}}", "# it must be done", "Outcomes");
    }

    @Test
    void aKeyOfAnEntryIsTakenWithoutItsComment() throws Exception {
        assertThat(pull("idea.yaml", YAML, "{{C|References=* https://example.org/a\n* [https://example.org/b B]}}")
                        .content())
                .isEqualTo(YAML.replace("    title: Archive\n", ""));
    }

    @Test
    void anEntryThatBecomesATextIsLeft() throws Exception {
        isLeft(
                "idea.yaml",
                YAML,
                "{{C|References=* Some words\n* [https://example.org/b B]}}",
                "# kept for Ada', '# the old one",
                "References");
    }

    @Test
    void aCommentBehindTheSignOfABlockStays() throws Exception {
        assertThat(pull("idea.yaml", YAML, "{{C|Desc=Other text|Steps=Two.\n\nThree.}}")
                        .content())
                .contains("desc: | # as on the poster\n  Other text\n", "# till May");
    }

    @Test
    void aCommentAmongWordsStaysWhereOthersChange() throws Exception {
        assertThat(pull("idea.md", MARKDOWN, "{{C|Desc=" + DESCRIPTION.replace("here", "here now") + "}}")
                        .content())
                .isEqualTo(MARKDOWN.replace("here", "here now"));
    }

    @Test
    void wordsAroundACommentAreLeft() throws Exception {
        isLeft(
                "idea.md",
                MARKDOWN,
                "{{C|Desc=" + DESCRIPTION.replace("text  that", "text which") + "}}",
                "<!-- ask Ada -->",
                "Desc");
    }

    @Test
    void aParagraphIsNotTakenWithACommentInIt() throws Exception {
        isLeft(
                "idea.md",
                MARKDOWN,
                "{{C|Desc=" + DESCRIPTION.substring(DESCRIPTION.indexOf("A second")) + "}}",
                "<!-- a block -->', '<!-- ask Ada -->",
                "Desc");
    }

    @Test
    void aCommentOfWikitextIsOnTheWikiTooAndGoesAsItDoesThere() throws Exception {
        String file = YAML.replace("  Text\n", "  Some <!-- ask Ada --> words\n");

        assertThat(pull("idea.yaml", file, "{{C|Desc=Some words}}").content())
                .isEqualTo(YAML.replace("  Text\n", "  Some words\n"));
    }

    private static void isLeft(String file, String content, String call, String comment, String parameter)
            throws Exception {
        IdeaPull.Pulled pulled = pull(file, content, call);

        assertThat(pulled.content()).isEqualTo(content);
        assertThat(pulled.left())
                .containsEntry(
                        parameter,
                        "with it would go '" + comment + "': put such comments above the field, and pull again");
    }

    private static IdeaPull.Pulled pull(String file, String content, String call) throws Exception {
        return Pulling.gsocProject().pull(file, content, call);
    }
}

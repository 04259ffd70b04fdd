package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A required field is missing if a wiki shows nothing of it, whatever is written. */
class UnseenFieldsTest {

    private static final String YAML = """
            project: Teach the bot to answer
            date: 2026-02-04
            contact: %s
            difficulty: Low
            skills: C
            desc: Somebody waits for days.
            outcomes: A bot
            steps: N/A
            references: N/A
            """;

    private static final String MARKDOWN = """
            ---
            date: 2026-02-04
            difficulty: Low
            steps: N/A
            references: N/A
            outcomes: A bot
            skills: C
            ---

            # Teach the bot to answer

            Somebody waits for days.

            ## Mentors

            %s
            """;

    @TempDir
    private Path project;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'<!-- TBD -->'",
                "<br>",
                "<BR/>",
                "'&nbsp;'",
                "'&#8203;'",
                "'> '",
                "', '",
                "'[[Category:GSoC]]'",
                "__NOTOC__",
                "'[[File:Mentor.png|thumb]]'",
                "<nowiki></nowiki>",
                "<div> </div>",
                "'&lt;name&gt;'",
                "\"''''''\"",
                "['<!-- a -->', '<br>']"
            })
    void wikitextOfWhichNothingIsShown(String value) throws Exception {
        assertThat(errors("a.yaml", YAML.formatted(value)))
                .containsExactly(
                        "ideas/a.yaml:3:10: field 'contact' is missing, nothing is shown of its value: mentors"
                                + " of the project: a text, or a list of people; write N/A to leave it out on purpose [missing-field]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br>\n\n&nbsp;",
                "![](x.png)",
                "<name of mentor>",
                "<YOUR NAME>, <YOUR MAIL>",
                ">",
                "```\n```",
                "- \n-",
                "---",
                "<!-- who? -->",
                "<div>\n</div>",
                "**&nbsp;**"
            })
    void markdownOfWhichNothingIsShown(String text) throws Exception {
        assertThat(errors("a.md", MARKDOWN.formatted(text)))
                .singleElement()
                .asString()
                .startsWith("ideas/a.md:")
                .contains("field 'contact' is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- TBD",
                "+ TBD",
                "> TBD",
                "* TODO\n* TODO",
                "<b>TBD</b><br>",
                "### TBD",
                "[TBD](https://example.org)",
                "~~TBD~~",
                "1. to be announced",
                "- [ ] TBD",
                "“TBD”",
                "| TBD |\n|---|\n| TBD |",
                "`TBD`",
                "TODO: name of the mentor"
            })
    void markdownThatShowsAPlaceholder(String text) throws Exception {
        assertThat(errors("a.md", MARKDOWN.formatted(text)))
                .singleElement()
                .asString()
                .contains("field 'contact' is missing, '", "' is a placeholder: mentors of the project");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[https://example.org TBD]",
                "<u>TBD</u>",
                "* TBD",
                ": TBD",
                "== TBD ==",
                "TODO: describe the idea"
            })
    void wikitextThatShowsAPlaceholder(String text) throws Exception {
        assertThat(errors("a.yaml", YAML.formatted("'" + text + "'")))
                .singleElement()
                .asString()
                .contains("field 'contact' is missing, '", "' is a placeholder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wei Liu",
                "<https://example.org/>",
                "<wei@example.org>",
                "[https://example.org Wei]",
                "'C'",
                "李",
                "😀",
                "<b>Wei</b>",
                "a &amp; b",
                "7",
                "Name: Ada",
                "TODO list app",
                "N/A"
            })
    void whatIsShownIsThere(String text) throws Exception {
        assertThat(errors("a.yaml", YAML.formatted("\"" + text + "\""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<name of mentor>", "* <mentor 1>\n* <mentor 2>", "![](x.png)"})
    void whyNothingIsShownIsNotToldBesideIt(String text) throws Exception {
        assertThat(check("a.md", MARKDOWN.formatted(text), MissingFields.FAIL).findings())
                .singleElement()
                .asString()
                .contains("field 'contact' is missing, nothing is shown of its value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"### Name", "### Name\n\n### E-mail", "| Name | E-mail |\n|---|---|\n| | |", "<h3>Name</h3>"})
    void aHeadingWithNothingBelowItIsNoValue(String text) throws Exception {
        assertThat(errors("a.md", MARKDOWN.formatted(text)))
                .containsExactly("ideas/a.md:16:1: field 'contact' is missing, nothing is shown of its value but the"
                        + " heading 'Name': mentors of the project: a text, or a list of people;"
                        + " write N/A to leave it out on purpose [missing-field]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Name:",
                "### Name\n\nTBD",
                "**Name**\n\nTBD",
                "- Name: TBD\n- Mail: TBD",
                "**Mentor:** TBD, **Co-mentor:** TBD",
                "- Name: [Your name]\n- GitHub: [@handle]",
                "| Name |\n|---|\n| TBD |",
                "Name: TBD<br>Mail: TBD",
                "Primary mentor: TBD\n\nSecondary mentor: TBD\n\nMailing list: to be announced\n\nChannel: TBD"
            })
    void aLabelAboveOrBeforeAPlaceholderIsNoValue(String text) throws Exception {
        assertThat(errors("a.md", MARKDOWN.formatted(text)))
                .singleElement()
                .asString()
                .contains("field 'contact' is missing, '", "' is a placeholder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**N/A**", "*N/A*", "`N/A`", "- N/A", "> N/A", "<b>N/A</b>", "### N/A", "(N/A)"})
    void notApplicableInMarkupIsTold(String text) throws Exception {
        assertThat(check("a.md", MARKDOWN.formatted(text), MissingFields.FAIL).findings())
                .extracting(Finding::toString)
                .containsExactly("ideas/a.md:16:1: field 'contact' shows nothing but 'N/A'; write N/A, in this"
                        + " spelling and without markup, to leave it out on purpose [not-applicable]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'''N/A'''", "''N/A''", "**N/A**", "* N/A", "<b>N/A</b>"})
    void notApplicableInMarkupIsToldInYaml(String text) throws Exception {
        assertThat(check("a.yaml", YAML.formatted('"' + text + '"'), MissingFields.FAIL)
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("ideas/a.yaml:3:10: field 'contact' shows nothing but 'N/A'; write N/A, in this"
                        + " spelling and without markup, to leave it out on purpose [not-applicable]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            [{name: "&nbsp;"}] => 3:18: field 'contact[0].name' is missing, nothing is shown of its value
            [{name: "<!-- x -->"}] => 3:18: field 'contact[0].name' is missing, nothing is shown of its value
            [Ada, {name: "<br>"}] => 3:23: field 'contact[1].name' is missing, nothing is shown of its value
            [Ada, "<!-- who? -->"] => 3:16: field 'contact[1]' is missing, nothing is shown of its value
            [Ada, {name: N/A}] => 3:23: field 'contact[1].name' shows nothing but 'N/A'
            """)
    void ofAListEachEntryIsLookedAt(String value, String start) throws Exception {
        assertThat(errors("a.yaml", YAML.formatted(value)))
                .singleElement()
                .asString()
                .startsWith("ideas/a.yaml:" + start);
    }

    @Test
    void anInvisibleCharacterInAKeyIsToldWithTheKey() throws Exception {
        String text = YAML.formatted("Amaka").replace("difficulty", "diffi\u200Bculty");
        assertThat(check("a.yaml", text, MissingFields.FAIL).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "ideas/a.yaml:4:1: unknown key 'diffi\\u200Bculty': U+200B (zero width space) is in it,"
                                + " which can't be seen; did you mean 'difficulty'? It is missing [unknown-key]");
    }

    @Test
    void aDraftLeavesItOutForTheWikisWarningSign() throws Exception {
        CheckedIdeas checked = check("a.yaml", YAML.formatted("'<!-- TBD -->'"), MissingFields.WARN);

        assertThat(checked.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(checked.calls().byPath().get("a.yaml").arguments())
                .extracting(TemplateCall.Argument::parameter)
                .contains("Project")
                .doesNotContain("Contact");
    }

    private List<String> errors(String file, String text) throws Exception {
        return check(file, text, MissingFields.FAIL).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::toString)
                .toList();
    }

    private CheckedIdeas check(String file, String text, MissingFields missing) throws Exception {
        Files.writeString(Files.createDirectories(project.resolve("ideas")).resolve(file), text);
        return IdeasCheck.check(new CheckRequest(
                new IdeaFiles(project.resolve("ideas"), List.of("**"), List.of(), project, project),
                new SchemaParameter("gsoc-project", project, project),
                missing,
                Wikitext.EXTENSION_TAGS,
                Set.of(),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                PageDivision.ONE));
    }
}

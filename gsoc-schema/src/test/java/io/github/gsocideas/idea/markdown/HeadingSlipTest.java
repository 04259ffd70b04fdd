package io.github.gsocideas.idea.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One slip in a Markdown file's headings is one finding. */
class HeadingSlipTest {

    private static final char QUOTE = '\u0001'; // none
    private static final char COMMENT = '\u0002'; // none
    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            # Ideas⏎⏎## A bot⏎⏎x⏎⏎**Difficulty:** Low⏎⏎## A map⏎⏎y⏎⏎**Difficulty:** High => 3:1
            # Our list⏎⏎x⏎⏎## A bot⏎⏎### Skills⏎⏎C⏎⏎## A map⏎⏎### Skills⏎⏎D => 5:1
            ## A bot⏎⏎- Mentors: A⏎⏎## A map⏎⏎- Mentors: B => 1:1
            # A bot⏎⏎**Skills:** C⏎⏎# A map⏎⏎**Skills:** D => 1:1
            # GSoC 2026 ideas⏎⏎## A bot⏎⏎x⏎⏎## A map⏎⏎y => 3:1
            """)
    void severalIdeasInAFileAreOneFinding(String markdown, String place) throws Exception {
        assertThat(findings("idea.md", markdown, SCHEMA))
                .containsExactly(
                        place + ": several ideas stand in this file, and a file is one idea; give each a file of its"
                                + " own, with '# ' and its title at the top, and '## ' for the name of each field; or let the schema allow several by 'x-ideaHeading' [second-idea]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            ## Title⏎⏎A bot⏎⏎## Skills⏎⏎C => 1:1: the heading 'Title' => # A bot' above everything else
            ## Title: A bot⏎⏎x⏎⏎## Skills⏎⏎C => 1:1: the heading 'Title: A bot' => # A bot' above everything else
            ## Name of the project⏎⏎A bot⏎⏎## Skills⏎⏎C => 1:1: the heading 'Name of the project' => # A bot' above everything else
            ## A bot⏎⏎x⏎⏎## Skills⏎⏎C => 1:1: the heading 'A bot' => # A bot' above everything else
            # Idea⏎⏎## Title⏎⏎A bot⏎⏎## Skills⏎⏎C => 3:1: the heading 'Title' => # A bot' above everything else, in place of the title at line 1
            """)
    void aTitleOfAnotherLevelIsOneFinding(String markdown, String what, String hint) throws Exception {
        assertThat(findings("idea.md", markdown, SCHEMA))
                .filteredOn(finding -> finding.contains("itle") || finding.contains("'project'"))
                .containsExactly(
                        what + " names no field: the title is the heading of level one; write '" + hint + " [heading]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            ## Title⏎⏎A bot⏎⏎## Skills⏎⏎C => 3:1
            ## Title: A bot⏎⏎x⏎⏎## Skills⏎⏎C => 1:11
            ##   A bot⏎⏎x⏎⏎## Skills⏎⏎C => 1:6
            """)
    void aTitleOfAnotherLevelIsReadFromWhereItStands(String markdown, String place) throws Exception {
        IdeaDocument document =
                IdeaDocument.of("idea.md", markdown.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8), SCHEMA);
        assertThat(document.value("project")).get().satisfies(title -> {
            assertThat(title.toJson().asString()).isEqualTo("A bot");
            assertThat(title.position()).hasToString(place);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            <dl>⏎<dt>Skills</dt><dd>C</dd>⏎<dt>Steps</dt>⏎<dd>x</dd>⏎</dl> => 4 => 5
            <dl><dt>Skills</dt><dd>C</dd><dt>Steps</dt><dd>x</dd></dl> => 3 => 3
            <table>⏎  <tr>⏎    <td><b>Skills:</b></td>⏎    <td>C</td>⏎  </tr>⏎  <tr><td>Steps</td><td>x</td></tr>⏎</table> => 5 => 8
            | Skills | Steps |⏎|---|---|⏎| C | x | => 3 => 3
            <ul><li>Skills: C</li><li><b>Steps</b>: x</li></ul> => 3 => 3
            """)
    void aFieldInATableOrAListIsPointedTo(String html, String skills, String steps) throws Exception {
        assertThat(findings("idea.md", "# P⏎⏎" + html + "⏎", SCHEMA))
                .anyMatch(finding -> finding.startsWith(skills + ":")
                        && finding.contains("field 'skills'")
                        && finding.contains("; line " + skills + " has '")
                        && finding.contains("write '## Skills'"))
                .anyMatch(finding -> finding.startsWith(steps + ":")
                        && finding.contains("field 'steps'")
                        && finding.contains("; line " + steps + " has '")
                        && finding.contains("write '## Steps'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "name", "project_name"})
    void aKeyIsHintedAtByItsMeaning(String key) throws Exception {
        IdeaSchema google = IdeaSchema.builtIn(BuiltInSchemas.GOOGLE_IDEA);
        assertThat(findings("idea.yaml", key + ": P⏎description: x⏎", google))
                .contains("1:1: unknown key '" + key + "'; did you mean 'title'? It is missing [unknown-key]");
    }

    @Test
    void aWordOfANameThatIsAboutSomethingElseIsNoHint() throws Exception {
        assertThat(findings("idea.md", "# P⏎⏎## Possible⏎⏎x⏎⏎## Skills⏎⏎C⏎", SCHEMA))
                .filteredOn(finding -> finding.contains("Possible"))
                .singleElement()
                .asString()
                .contains("names no field; the headings not in use yet are");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            README.md => # A tool⏎⏎It works.
            docs/CHANGELOG.md => # Changes⏎⏎## 1.0⏎⏎x⏎⏎## 0.9⏎⏎y
            install.md => # Install⏎⏎x⏎⏎## On Linux⏎⏎y⏎⏎## Elsewhere⏎⏎z
            about.md => ---⏎layout: page⏎title: About⏎---⏎⏎x⏎⏎## Us⏎⏎y
            """)
    void aTextThatIsNoIdeaIsOneFinding(String file, String markdown) throws Exception {
        assertThat(findings(file, markdown, SCHEMA))
                .singleElement()
                .asString()
                .endsWith(
                        ": the file is no idea: none of its headings is one of Date of creation, Mentors, Difficulty …; let"
                                + " <includes> name only ideas, or <excludes> this file, or move it elsewhere [no-idea]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# A bot⏎⏎Words.", "# A bot⏎⏎## Skils⏎⏎C", "# A bot⏎⏎## Plans⏎⏎Skills: C"})
    void aTextWithATraceOfAFieldIsAnIdeaThatIsNotReady(String markdown) throws Exception {
        assertThat(findings("idea.md", markdown, SCHEMA))
                .hasSizeGreaterThan(5)
                .noneMatch(finding -> finding.endsWith("[no-idea]"));
    }

    private static List<String> findings(String file, String text, IdeaSchema schema) throws Exception {
        IdeaDocument document = IdeaDocument.of(file, text.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8), schema);
        return IdeaValidator.of(schema).validate(document).stream()
                .map(Finding::toString)
                .map(finding -> finding.substring(file.length() + 1))
                .toList();
    }
}

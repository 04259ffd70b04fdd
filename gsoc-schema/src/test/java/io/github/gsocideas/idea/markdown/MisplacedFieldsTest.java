package io.github.gsocideas.idea.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the author of a Markdown file reads whose fields stand where front matter might, and are none. */
class MisplacedFieldsTest {

    private static final char QUOTE = '\u0001'; // none
    private static final char COMMENT = '\u0002'; // none
    private static final String HINT =
            "; write each field on a line of its own as 'key: value', between a line '---' that"
                    + " is the file's first and another [front-matter]";

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            --- date: 2026-02-04⏎contact: Amaka⏎---⏎# P⏎x => 1:1 => --- date: 2026-02-04
            --- date: 2026-02-04 ---⏎# P⏎x => 1:1 => --- date: 2026-02-04 ---
            ⏎---date: 2026-02-04⏎# P⏎x => 2:1 => ---date: 2026-02-04
            — date: 2026-02-04⏎contact: A⏎—⏎# P => 1:1 => — date: 2026-02-04
            ;;; date = 2026-02-04⏎;;;⏎# P => 1:1 => ;;; date = 2026-02-04
            # P⏎⏎--- date: 2026-02-04⏎---⏎x => 3:1 => --- date: 2026-02-04
            --- # of mine⏎date: 2026-02-04⏎---⏎# P => 1:1 => --- # of mine
            """)
    void aFieldInTheLineOfTheFenceIsOneFinding(String markdown, String place, String line) throws Exception {
        assertThat(findings(markdown))
                .containsExactly(
                        place + ": front matter begins with a line '---' that has nothing else in it, and not with '"
                                + line + "'" + HINT);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            ;;;⏎date: 2026-02-04⏎⏎# P⏎x => 1:1 => ;;;
            ;;;⏎date = 2026-02-04⏎---⏎# P⏎x => 1:1 => ;;;
            %%%⏎date: 2026-02-04⏎%%%⏎# P⏎x => 1:1 => %%%
            # P⏎⏎;;;⏎date: 2026-02-04⏎;;;⏎x => 3:1 => ;;;
            { "date": "2026-02-04", "contact": "A" }⏎# P⏎x => 1:1 => { "date": "2026-02-04", "contact": "A" }
            """)
    void fencesThatAreNoneAreOneFinding(String markdown, String place, String fence) throws Exception {
        assertThat(findings(markdown))
                .containsExactly(
                        place + ": front matter is YAML between two lines '---', and not '" + fence + "'" + HINT);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            ---⏎date: 2026-02-04⏎---⏎---⏎contact: A⏎skills:⏎  - C⏎---⏎# P⏎x => 4:1
            ---⏎date: 2026-02-04⏎---⏎# P⏎⏎---⏎contact: A⏎---⏎x => 6:1
            """)
    void aSecondFrontMatterIsOneFinding(String markdown, String place) throws Exception {
        assertThat(findings(markdown))
                .containsExactly(
                        place + ": a second front matter begins here, and a file has one; move its fields up into"
                                + " the first, and delete this line and the '---' below them [front-matter]");
    }

    @Test
    void aSecondFrontMatterWithTheSameFieldsIsASecondIdea() throws Exception {
        assertThat(findings("---⏎project: P⏎date: N/A⏎---⏎x⏎⏎---⏎project: Q⏎date: N/A⏎---⏎y⏎"))
                .containsExactly("7:1: a second idea begins here; give it a file of its own [second-idea]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            <!--⏎date: 2026-02-04⏎contact: A⏎-->⏎# P⏎x => 2:1
            <!-- date: 2026-02-04 -->⏎<!-- contact: A -->⏎# P⏎x => 1:1
            <!---⏎title: P⏎  date: 2026-02-04⏎--->⏎# P⏎x => 3:3
            # P⏎<!--⏎---⏎date: 2026-02-04⏎contact: A⏎---⏎-->⏎x => 4:1
            """)
    void fieldsInACommentAreOneFinding(String markdown, String place) throws Exception {
        assertThat(findings(markdown))
                .containsExactly(
                        place + ": what stands in a comment isn't read, and so is no field; move the fields out of"
                                + " it, between a line '---' that is the file's first and another [front-matter]");
        assertThat(findings("---⏎skills: C⏎---⏎" + markdown))
                .singleElement()
                .asString()
                .endsWith("; move the fields out of it, up between the two lines '---' [front-matter]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date: 2026-02-04⏎Contact: A⏎---⏎# P⏎x",
                "> date: 2026-02-04⏎> contact: A⏎⏎# P⏎x",
                "| date | 2026-02-04 |⏎|------|----|⏎| contact | A |⏎⏎# P⏎x",
                "- **Date**: 2026-02-04⏎- **Contact**: A⏎⏎# P⏎x",
            })
    void fieldsBetweenNoFencesAreOneFinding(String markdown) throws Exception {
        assertThat(findings(markdown))
                .containsExactly("1:1: fields above the text stand between two lines '---', and these don't" + HINT);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            ---⏎---⏎date: 2026-02-04⏎contact: A⏎---⏎# P⏎x => 3
            {% comment %}⏎date: 2026-02-04⏎contact: A⏎{% endcomment %}⏎# P⏎x => 2
            <details>⏎date: 2026-02-04⏎contact: A⏎</details>⏎# P⏎x => 2
            # P⏎⏎```yaml⏎date: 2026-02-04⏎contact: A⏎```⏎x => 4
            """)
    void whatIsAroundTheFieldsMakesNoDifference(String markdown, int line) throws Exception {
        assertThat(findings(markdown))
                .containsExactly(
                        line + ":1: fields above the text stand between two lines '---', and these don't" + HINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- Contact: who mentors it⏎Steps: what to do first⏎-->⏎# P⏎x⏎## Mentors⏎A⏎## Steps⏎x⏎",
                "# P⏎x⏎⏎---⏎⏎Contact: see above⏎⏎---⏎## Mentors⏎A⏎",
                "# P⏎x⏎⏎---⏎Contact: see above⏎⏎And more.⏎⏎---⏎## Mentors⏎A⏎",
                "---⏎contact: A⏎---⏎# P⏎⏎```⏎---⏎date: x⏎---⏎```⏎",
                "--- x⏎",
                "***Skills: C***⏎",
                "# P⏎⏎***⏎Skills: see below⏎⏎## Skills⏎C⏎",
            })
    void whatOnlyLooksLikeThatIsAText(String markdown) {
        assertThat(document(markdown).findings()).isEmpty();
    }

    private static List<String> findings(String markdown) throws Exception {
        return IdeaValidator.of(IdeaSchema.gsocProject()).validate(document(markdown)).stream()
                .map(Finding::toString)
                .map(finding -> finding.substring("idea.md:".length()))
                .toList();
    }

    private static IdeaDocument document(String markdown) {
        return IdeaDocument.of(
                "idea.md", markdown.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8), IdeaSchema.gsocProject());
    }
}

package io.github.gsocideas.idea.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.ScalarSource;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Labels that begin fields, and sections that are no field's, where the schema allows them. */
class LabelledFieldsTest {

    private static final IdeaSchema SCHEMA = schema("""
            {"x-labels": true, "properties": {
              "title": {"x-role": "heading"},
              "text": {"type": "string", "x-preamble": true, "x-sections": true, "contentMediaType": "text/markdown"},
              "difficulty": {"type": "string", "x-aliases": ["Level"]},
              "skills": {"type": "string", "contentMediaType": "text/markdown"},
              "mentors": {"type": "array", "x-aliases": ["Mentor(s)", "Possible mentors"]}}}
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Difficulty**: hard",
                "**Difficulty:** hard",
                "__Difficulty__: hard",
                "_Difficulty_: hard",
                "*Level*: hard",
                "Difficulty: hard",
                "difficulty : hard",
                "**Difficulty** – hard",
                "<b>Difficulty</b>: hard",
                "<strong>Difficulty:</strong> hard",
                "- Difficulty: hard",
                "* **Difficulty**: hard",
                "1. Difficulty: hard",
                "- [x] Difficulty: hard",
                "**Difficulty**<br>hard",
                "**Difficulty**\n\nhard",
                "**Difficulty**<br>\n**hard**<br>",
                "**Difficulty:**\nhard",
                "- Difficulty:\n\n  hard",
                "Difficulty: **hard**\\\n",
                "**Difficulty**\u00A0:\u00A0hard",
                "Difficulty\u202F: hard",
                "\uD83D\uDCC8 **Difficulty**: hard",
                "\u2699\uFE0F Difficulty: hard",
                "- :chart: Difficulty: hard"
            })
    void aLabelBeginsAField(String markdown) {
        assertThat(read("# T\n\n" + markdown)).containsExactly("title = T", "difficulty = hard");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The difficulty: hard",
                "> Difficulty: hard",
                "**Difficulty** is hard",
                "Difficulty:hard",
                "    Difficulty: hard",
                "- x\n  - Difficulty: hard",
                "`Difficulty`: hard"
            })
    void anythingElseIsText(String markdown) {
        assertThat(read("# T\n\n" + markdown)).containsExactly("title = T", "text = " + markdown.replace('\n', '⏎'));
    }

    @Test
    void whatStandsBelowALabelsParagraphIsTheText() {
        assertThat(read("""
                # T

                **Difficulty**: hard

                First words.

                **Skills**: such as
                - C
                - Java

                Last words.
                """))
                .containsExactlyInAnyOrder(
                        "title = T",
                        "difficulty = hard",
                        "skills = such as⏎- C⏎- Java",
                        "text = First words.⏎⏎Last words.");
    }

    @Test
    void aLabelAloneOnItsLineHasAllUpToTheNext() {
        assertThat(read("""
                # T
                **Skills**

                C

                or Java
                **Difficulty**
                hard
                """)).containsExactly("title = T", "skills = C⏎⏎or Java", "difficulty = hard");
    }

    @Test
    void anEntryOfAListHasWhatIsBelowIt() {
        assertThat(read("""
                # T
                - Skills: several,
                  such as
                  - C
                - no label
                - Mentor(s):
                  - Ada
                  - Wei
                - Difficulty: hard
                """))
                .containsExactly(
                        "title = T",
                        "skills = several,⏎such as⏎- C⏎- no label",
                        "mentors = [\"Ada\",\"Wei\"]",
                        "difficulty = hard");
    }

    @Test
    void labelsAndHeadingsMayStandBesideEachOther() {
        assertThat(read("# T\n\n**Difficulty**: hard\n\n## Skills\n\nC\n\n**Mentors**\n\n- Ada"))
                .containsExactly("title = T", "difficulty = hard", "mentors = [\"Ada\"]", "skills = C");
    }

    @Test
    void aBreakBeginsALineForALabel() {
        assertThat(read("# T\n\nWords<br>and more<br>**Difficulty**: hard<br/>__Skills__: C<br>D\n"))
                .containsExactly("title = T", "difficulty = hard", "skills = C<br>D", "text = Words<br>and more");
        assertThat(read("# T\n\n<br>**Difficulty**: hard<br>**Skills**<br>\n"))
                .containsExactly("title = T", "difficulty = hard", "skills = null");
    }

    @Test
    void textAroundALabelOfTheFieldThatTakesItIsJoinedToIt() {
        assertThat(read("# T\n\nFirst.\n\n**Text**: second.\n\nThird.\n\n**Difficulty**: hard\n\nLast.\n"))
                .containsExactly("title = T", "text = First.⏎⏎second.⏎⏎Third.⏎⏎Last.", "difficulty = hard");
    }

    @Test
    void aTagOrARuleBelowALabelIsNoPartOfIt() {
        assertThat(read("# T\n\n<details>\n\n**Difficulty**: hard\n\n</details>\n\n---\n\nWords.\n"))
                .containsExactly("title = T", "difficulty = hard", "text = <details>⏎⏎</details>⏎⏎---⏎⏎Words.");
        assertThat(read("# T\n\n**Difficulty**: hard\n\n---\n\nWords.\n"))
                .containsExactly("title = T", "difficulty = hard", "text = Words.");
    }

    @Test
    void aSectionThatIsNoFieldsIsPartOfTheTextThatTakesIt() {
        assertThat(read("# T\n\nWords.\n\n## Skills\n\nC\n\n## Links\n\n- a\n\n## More\n\n### Again\n\nb"))
                .containsExactly("title = T", "text = Words.⏎⏎## Links⏎⏎- a⏎⏎## More⏎⏎### Again⏎⏎b", "skills = C");
    }

    @Test
    void aMisspeltNameIsAnErrorWithTheRightOne() {
        assertThat(findings("# T\n\n**Dificulty**: hard\n\n## Skils\n\nC\n"))
                .containsExactly(
                        "5:1: the heading 'Skils' names no field; did you mean 'skills'?",
                        "3:3: the label 'Dificulty' names no field; did you mean 'difficulty'?");
    }

    @Test
    void aLabelThatNamesNoFieldIsToldWhereItIsPartOfAnothersText() {
        assertThat(findings(
                        "# T\n\nWords.\n\n**Note**: x\n\n- Skills: C\n- Upstream issue: y\n- as we said: so be it\n"))
                .containsExactly("8:3: the label 'Upstream issue' names no field, and so is part of the field 'skills';"
                        + " if it is to begin a field, let the schema name it, be it in the 'x-aliases' of one; else move it"
                        + " above the labels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| **Difficulty** | hard |\n|---|---|\n| Ada | Wei |",
                "| a | b |\n|---|---|\n| Difficulty | hard |",
                "Of **Difficulty**: hard",
                "**Skill level:** **Difficulty:** hard",
                "**Difficulty: hard**",
                "- x\n  - **Difficulty:** hard",
                "> __Difficulty__: hard",
                "<p><b>Difficulty</b>: hard</p>",
                "### Difficulty\n\nhard",
                "## Difficulty: hard\n\nWords."
            })
    void aLabelThatBeginsNoFieldWhereItStandsIsToldUnlessItIsOnlyAWordAndAColon(String markdown) {
        String line = markdown.lines()
                .filter(each -> each.contains("Difficulty"))
                .findFirst()
                .orElseThrow();
        assertThat(findings("# T\n\n" + markdown + "\n"))
                .singleElement()
                .asString()
                .contains(
                        ": the field 'difficulty' doesn't begin here, where its name is part of another field's text; line ")
                .contains(" has '" + line.strip().replaceFirst("^[->] ", ""))
                .endsWith("': write '**Difficulty**: ' and the text behind it, on a line of its own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Difficulty**: hard\n\n> **Difficulty**: easy",
                "<!-- **Difficulty**: hard -->",
                "`**Difficulty**: hard`",
                "```\n**Difficulty**: hard\n```"
            })
    void whatIsGivenElsewhereOrNotShownIsNoLabelThatWasMissed(String markdown) {
        assertThat(findings("# T\n\n" + markdown + "\n")).isEmpty();
    }

    @Test
    void aFieldIsGivenOnce() {
        assertThat(findings("# T\n\nDifficulty: hard\n\n## Difficulty\n\nhard\n"))
                .containsExactly(
                        "5:1: the heading 'Difficulty' is the field 'difficulty', which is given twice: it stands at"
                                + " line 3 too; join the two texts below one heading");
    }

    @Test
    void withoutTheKeywordALabelIsText() {
        IdeaSchema schema = schema("{\"properties\": {\"text\": {\"x-preamble\": true}, \"difficulty\": {}}}");
        assertThat(read("**Difficulty**: hard", schema)).containsExactly("text = **Difficulty**: hard");
    }

    @Test
    void aPlaceInATextIsFoundBehindAFieldThatStandsWithinIt() {
        IdeaDocument document = IdeaDocument.of(
                "idea.md",
                "# T\n\nFirst words.\n\nDifficulty: hard\n\nLast words.\n".getBytes(StandardCharsets.UTF_8),
                SCHEMA);
        Node.Text text = (Node.Text) document.value("text").orElseThrow();
        assertThat(ScalarSource.asItStands(document.source().orElseThrow(), text.position(), text.value())
                        .at(text.value().indexOf("words.", 10)))
                .hasToString("7:6");
    }

    private static List<String> read(String markdown) {
        return read(markdown, SCHEMA);
    }

    private static List<String> read(String markdown, IdeaSchema schema) {
        IdeaDocument document = IdeaDocument.of("idea.md", markdown.getBytes(StandardCharsets.UTF_8), schema);
        assertThat(document.findings()).isEmpty();
        return ((Node.Mapping) document.root().orElseThrow())
                .entries().values().stream()
                        .map(entry -> entry.key() + " = "
                                + (entry.value() instanceof Node.Text text
                                        ? text.value().replace('\n', '⏎')
                                        : entry.value().toJson().toString()))
                        .toList();
    }

    private static List<String> findings(String markdown) {
        return IdeaDocument.of("idea.md", markdown.getBytes(StandardCharsets.UTF_8), SCHEMA).findings().stream()
                .map(LabelledFieldsTest::inWords)
                .toList();
    }

    private static String inWords(Finding finding) {
        return finding.position() + ": " + finding.message() + "; " + finding.hint();
    }

    private static IdeaSchema schema(String json) {
        URI id = URI.create("https://example.org/schema.json");
        return new IdeaSchema(
                id, new SchemaDocuments(Map.of(id, JsonMapper.shared().readTree(json))));
    }
}

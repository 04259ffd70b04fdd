package io.github.gsocideas.idea.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import io.github.gsocideas.validation.IdeaValidator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the author of a Markdown file reads that is wrong as a file. */
class MarkdownBadFileTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();
    private static final char QUOTE = '\u0001'; // none
    private static final char COMMENT = '\u0002'; // none
    private static final String UNCLOSED = "1:1: the front matter that begins here is never closed;"
            + " write '---' on a line of its own below its last field [front-matter]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---",
                "---\n",
                "---\nproject: P\n",
                "---\nproject: P\n\n# T\n\n## Steps\n\nx\n",
                "---\nproject: P\n\n# T\n\n***\n",
                "---\nproject: P\n\n## Expected outcomes:\n\nSomething.\n\n---\n\nMore\n"
            })
    void unclosedFrontMatterIsReportedWhereItBegins(String markdown) {
        assertThat(lines(markdown)).containsExactly(UNCLOSED);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            ---⏎project: a: b⏎---⏎ => 2:11: not YAML: a second ': ' stands in this line; leave a blank after each key's colon; a text with ': ' in it goes in quotes, or below 'key: |' [syntax]
            ---⏎project:⏎\tP⏎---⏎ => 3:1: not YAML: a tab stands in the indentation, which is of blanks in YAML; indent with blanks, not with tabs [syntax]
            ---⏎# no field: x⏎desc: "x⏎---⏎y => 3:7: not YAML: the quotes that open here are never closed; close them where the text ends [syntax]
            ---⏎skills: [a⏎---⏎y => 2:9: not YAML: the bracket or brace that opens here is never closed; close the bracket or brace, or put a text that begins with one in quotes [syntax]
            ---⏎a: 1⏎⏎a: 2⏎---⏎ => 4:1: the key 'a' is given twice: it stands at line 2 too; keep one of the two [duplicate-key]
            ---⏎- a⏎---⏎ => 2:1: the front matter must be fields, each as 'key: value'; leave a blank after each key's colon; a text goes below the closing '---' [front-matter]
            ---⏎project:P⏎---⏎ => 2:1: the front matter must be fields, each as 'key: value'; leave a blank after each key's colon; a text goes below the closing '---' [front-matter]
            ---⏎A text between lines.⏎---⏎ => 2:1: the front matter must be fields, each as 'key: value'; leave a blank after each key's colon; a text goes below the closing '---' [front-matter]
            """)
    void frontMatterIsReportedAtItsPlaceInTheFile(String markdown, String finding) {
        assertThat(lines(markdown.replace('⏎', '\n'))).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# P\n\n---\n\nx\n",
                "x\n\n---\n",
                "\n---\nx: y\n",
                " ---\n\nx",
                "--- x\n",
                "----\n\nx",
                "---\nproject: \"a\u2028---\u0085---\"\n---\n",
                "---\n---\n# P\n\n---\n",
                "# P\n\n```yaml\n---\na: b\n---\n```\n"
            })
    void aLineOfDashesElsewhereIsNoFrontMatter(String markdown) {
        assertThat(lines(markdown))
                .filteredOn(line -> !line.endsWith("[invisible-character]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "---\n---\n", "---\n# a\n...\n<!-- b -->\n", "<!-- a -->", "[a]: b"})
    void aFileWithNothingInItIsReportedAsEmpty(String markdown) {
        assertThat(lines(markdown))
                .containsExactly("1:1: the file is empty; write the idea's fields into it, or delete it [empty]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            ## Outcoms => did you mean 'Outcomes'? It is missing
            ## Expected out comes => did you mean 'Expected outcomes'? It is missing
            ## **Expcted** results: => did you mean 'Expected results'? It is missing
            ## Descriptions and more => did you mean 'Description'? It is missing
            ## Prerequisites for this => did you mean 'Prerequisites'? It is missing
            ## Frobnication => the headings not in use yet are Project title, Date of creation, Mentors, Difficulty, Skills, Description, Outcomes, References, Anchor, Review; write '### ' for a heading within a field
            ## => the headings not in use yet are Project title, Date of creation, Mentors, Difficulty, Skills, Description, Outcomes, References, Anchor, Review; write '### ' for a heading within a field
            A paragraph.⏎--- => the line below makes it a heading; put a blank line between if it isn't one
            """)
    void aHeadingThatNamesNoFieldIsReportedWithTheNearest(String heading, String remedy) {
        String words = heading.replaceAll("^## ?|[*]|⏎---", "");
        assertThat(lines("## Steps\n\nx\n\n" + heading.replace('⏎', '\n') + "\n\ny\n"))
                .containsExactly("5:1: the heading '" + words + "' names no field; " + remedy + " [heading]");
    }

    @Test
    void whatAHeadingMeantMayBeGivenFurtherDown() {
        assertThat(lines("## Outcoms\nx\n## Outcomes\ny\n"))
                .singleElement()
                .asString()
                .startsWith("1:1: the heading 'Outcoms' names no field; the headings not in use yet are");
    }

    @Test
    void aLongHeadingIsCut() {
        assertThat(lines("## " + "x".repeat(61))).singleElement().asString().contains("'" + "x".repeat(60) + "…'");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            ## Steps⏎x⏎## Tasks⏎y => 3:1: the heading 'Tasks' is the field 'steps', which is given twice: it stands at line 1 too; join the two texts below one heading [duplicate-key]
            ---⏎steps: x⏎---⏎## Plan:⏎y => 4:1: the heading 'Plan:' is the field 'steps', which is given twice: it stands at line 2 too; join the two texts below one heading [duplicate-key]
            # P⏎x⏎## Description⏎y => 3:1: the heading 'Description' is the field 'desc', which is given twice: it stands at line 2 too; join the two texts below one heading [duplicate-key]
            ---⏎desc: x⏎---⏎⏎y => 5:1: the text above the first heading is the field 'desc', which is given twice: it stands at line 2 too; join the two texts below one heading [duplicate-key]
            # x⏎## Project title⏎y => 2:1: the heading 'Project title' is the field 'project', which is given twice: it stands at line 1 too; let the title stand in one place [duplicate-key]
            """)
    void aFieldGivenTwiceIsReportedWithBothPlacesAndKeepsTheFirst(String markdown, String finding) {
        IdeaDocument document = document(markdown.replace('⏎', '\n'), SCHEMA);
        assertThat(document.findings()).extracting(Finding::toString).containsExactly("idea.md:" + finding);
        assertThat(document.root().orElseThrow().toJson().valueStream())
                .extracting(JsonNode::asString)
                .contains("x")
                .doesNotContain("y");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            # P⏎x⏎# Q => 3:1 => , which stands at line 1 already => , and a second idea into a file of its own
            # P⏎## Steps⏎x⏎⏎Q⏎=== => 5:1 => , which stands at line 1 already => , and a second idea into a file of its own
            ---⏎project: P⏎---⏎# Q => 4:1 => , which stands at line 2 already => , or let it say the same as the title
            ## Steps⏎x⏎# P => 3:1 => , and stands above everything else =>
            """)
    void aHeadingOfLevelOneThatIsNeitherTheTitleNorAFieldIsReported(
            String markdown, String place, String where, String otherwise) {
        assertThat(lines(markdown.replace('⏎', '\n')))
                .containsExactly(place + ": a heading of level one is the title" + where
                        + "; write '## ' for a heading that begins a field, '### ' for one within a field"
                        + Objects.requireNonNullElse(otherwise, "") + " [heading]");
    }

    @ParameterizedTest
    @CsvSource({"A bot", "a  BOT", "A *bot*", "A bot.", "A `bot`!"})
    void aTitleThatTheFrontMatterHasTooIsAcceptedAndNotShownAgain(String title) {
        for (String heading : List.of("# " + title, title + "\n===")) {
            IdeaDocument document = document("---\nproject: A bot\n---\n\n" + heading + "\n\nWords.\n", SCHEMA);
            assertThat(document.findings()).isEmpty();
            assertThat(document.value("desc").orElseThrow().toJson().asString()).isEqualTo("Words.");
        }
    }

    @Test
    void aTitleBesideAnEmptyOneInTheFrontMatterIsTheTitle() {
        IdeaDocument document = document("---\nproject:\n---\n\n# A bot\n", SCHEMA);
        assertThat(document.findings()).isEmpty();
        assertThat(document.value("project").orElseThrow().toJson().asString()).isEqualTo("A bot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nproject: A bot\n---\n\n# Description\n\nWords.\n\n# Skills\n\nC\n",
                "# A bot\n\nWords.\n\n# Skills\n\nC\n",
                "# A bot\n\nWords.\n\nSkills:\n===\n\nC\n"
            })
    void aHeadingOfLevelOneThatNamesAFieldBeginsIt(String markdown) {
        IdeaDocument document = document(markdown, SCHEMA);
        assertThat(document.findings()).isEmpty();
        assertThat(document.value("desc").orElseThrow().toJson().asString()).isEqualTo("Words.");
        assertThat(document.value("skills").orElseThrow().toJson().asString()).isEqualTo("C");
    }

    @Test
    void aFileWhoseHeadingsAreAllOfFieldsHasNoTitle() throws Exception {
        assertThat(validated("# Skills\n\nC\n"))
                .contains("1:1: field 'project' is missing: title of the project, on one line; for example"
                        + " '# Multiqueue support for Xen netback/netfront in Linux kernel' on a line of its own, above"
                        + " everything else [missing-field]");
    }

    @Test
    void theTextBelowAHeadingOfLevelOneIsNotMissedToo() throws Exception {
        assertThat(validated("---\nproject: A bot\n---\n\n# Overview\n\nWords.\n"))
                .filteredOn(line -> !line.endsWith("[missing-field]"))
                .hasSize(1);
        assertThat(validated("---\nproject: A bot\n---\n\n# Overview\n\nWords.\n"))
                .noneMatch(line -> line.contains("'desc'"));
        assertThat(validated("## Steps\n\nx\n\n# A bot\n")).noneMatch(line -> line.contains("'project'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# P\n\nx\n\n## Skills\n\nC\n\n# Q\n\ny\n\n## Skills\n\nD\n\n## Frobnication\n\n# R\n",
                "# P\n\nx\n\n# Skills\n\nC\n\n# Q\n\n# Mentors\n\nA\n\n# Skills\n\nD\n"
            })
    void aSecondIdeaInAFileIsOneFinding(String markdown) {
        assertThat(lines(markdown))
                .containsExactly("9:1: a second idea begins here; give it a file of its own [second-idea]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 1. Skills",
                "## 1) Skills",
                "## (1) Skills",
                "## 1.2 Skills",
                "## \uD83D\uDEE0\uFE0F Skills",
                "## :wrench: Skills",
                "## :wrench: 2. Required skills?",
                "## Skills \uD83D\uDE80",
                "## Skills:"
            })
    void whatDecoratesAHeadingDoesNotHideItsField(String heading) {
        assertThat(document("# P\n\n" + heading + "\n\nC\n", SCHEMA).value("skills"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Skils", "Skills needed", "Step 2: Skills", "The required skills"})
    void aMisspeltHeadingIsNotAMissingFieldToo(String heading) throws Exception {
        assertThat(validated("# P\n\nx\n\n## " + heading + "\n\nC\n"))
                .filteredOn(line -> line.toLowerCase(Locale.ROOT).contains("skill") || line.contains("Skils"))
                .singleElement()
                .asString()
                .startsWith("5:1: the heading '" + heading + "' names no field; did you mean '")
                .endsWith("'? It is missing [heading]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            ### Skills => Skills
            #### Required skills: => Required skills
            **Skills** => Skills
            **Skills:** C => Skills
            **Skills**: C => Skills
            __Skills__ C => Skills
            Skills: C => Skills
            - Skills: C => Skills
            - [ ] Skills: C => Skills
            1. **Prerequisites** - C => Prerequisites
            > Skills: C => Skills
            ##Skills => Skills
            ####### Skills => Skills
            == Skills == => Skills
            | Skills | C | => Skills
            <h2>Skills</h2> => Skills
            <b>Skills:</b> C => Skills
            """)
    void aFieldsNameThatBeginsNoFieldIsWhereTheFieldIsMissed(String line, String name) throws Exception {
        String words = line.replaceAll("^(?:- |1[.] |> )", "");
        assertThat(validated("# P\n\nx\n\n" + line + "\n"))
                .filteredOn(each -> each.contains("'skills'"))
                .singleElement()
                .asString()
                .matches("5:[134]: field 'skills' is missing: skills needed and other preconditions; line 5 has '"
                        + Pattern.quote(words) + "': write '## " + name
                        + "' on a line of its own, and the text below it \\[missing-field\\]");
    }

    @Test
    void aTextAboveTheTitleIsReported() {
        assertThat(lines("<!-- a -->\n\n  x\n# P\n"))
                .containsExactly(
                        "3:3: the text above the title belongs to no field; move it below the title [heading]");
    }

    @Test
    void aTextThatTheSchemaHasNoFieldForIsReported() {
        URI id = URI.create("https://example.org/schema.json");
        Map<URI, JsonNode> documents = new LinkedHashMap<>(BuiltInSchemas.documents());
        documents.put(id, new JsonMapper().readTree("{\"properties\": {\"f\": {}}}"));
        assertThat(document("---\nf: x\n---\n\ny\n", new IdeaSchema(id, new SchemaDocuments(documents)))
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("idea.md:5:1: the text above the first heading belongs to no field;"
                        + " put a heading above it [heading]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            <!-- x => the comment => -->
            x⏎ <!--⏎->⏎## Steps => the comment => -->
            <?php x⏎⏎## Steps => the '<?' => ?>
            <!DOCTYPE html⏎⏎## Steps => the declaration => >
            <![CDATA[⏎⏎## Steps => the '<![CDATA[' => ]]>
            <pre>⏎## Steps => the HTML => </pre>
            <STYLE>⏎x => the HTML => </STYLE>
            ```⏎## Steps⏎~~~ => the code block => ```
            ~~~~ md⏎~~~⏎## Steps => the code block => ~~~~
            """)
    void whatSwallowsTheRestOfTheFileIsReportedAlone(String markdown, String what, String end) {
        String[] lines = lines("# P\n\n" + markdown.replace('⏎', '\n') + "\n\n## Frobnication\n\nx\n");
        assertThat(lines)
                .singleElement()
                .asString()
                .endsWith(": " + what
                        + " that begins here is never closed, so that the rest of the file is part of it; end it with '"
                        + end
                        + "' [unclosed]");
        assertThat(lines[0]).startsWith(markdown.startsWith("x") ? "4:2: " : "3:1: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- x -->\n## Steps",
                "<!--> x\n## Steps",
                "x <!-- y\n## Steps",
                "<pre>x</pre>\n## Steps",
                "<div>\n\n## Steps",
                "> <!-- x\n\n## Steps",
                "- ```\n  x\n\n## Steps",
                "`<!--`\n## Steps"
            })
    void whatEndsBeforeTheNextHeadingIsNot(String markdown) {
        IdeaDocument document = document("# P\n\n" + markdown + "\n\nx\n", SCHEMA);
        assertThat(document.findings()).isEmpty();
        assertThat(document.value("steps")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"'> ', 1:101", "'- ', 1:101", "'1. ', 1:151", "'> - ', 1:101"})
    void theFiftyFirstQuoteOrListIsReportedWhereItBegins(String mark, String place) {
        int marks = mark.equals("> - ") ? 25 : 50;
        assertThat(lines(mark.repeat(marks) + "x")).isEmpty();
        assertThat(lines(mark.repeat(marks + 1) + "x"))
                .containsExactly(place + ": quotes and lists are nested over 50 deep;"
                        + " an idea needs three levels at most [nesting]");
    }

    @Test
    void aFileOfVeryManyLinesIsRefused() {
        assertThat(lines("x\n".repeat(19_999))).isEmpty();
        assertThat(lines("x\n".repeat(20_000)))
                .containsExactly("20001:1: the file has more than 20000 lines, the most that is read of Markdown;"
                        + " move what is long to a page of its own and link to it [size]");
    }

    @Test
    void aMissingFieldIsReportedWhereTheIdeaBegins() throws Exception {
        assertThat(validated("<!-- x -->\n\n# P\n"))
                .contains("3:1: field 'steps' is missing: necessary steps to accomplish the project goal;"
                        + " write '## Steps' on a line of its own, and the text below it, or N/A to leave it out on purpose"
                        + " [missing-field]");
        assertThat(validated("---\n# x\ndate: 2026-01-01\n---\n# P\n"))
                .contains("3:1: field 'steps' is missing: necessary steps to accomplish the project goal;"
                        + " write N/A to leave it out on purpose [missing-field]");
    }

    @Test
    void anEmptyFieldIsReportedAtItsHeading() throws Exception {
        assertThat(validated("# P\n\n## Task ideas\n\n<!-- x -->\n"))
                .contains("3:1: field 'steps' is missing, its value is empty: necessary steps to accomplish the project"
                        + " goal; write N/A to leave it out on purpose [missing-field]");
    }

    @Test
    void aWrongWordIsReportedAtItsPlaceInTheBody() throws Exception {
        assertThat(validated("# P\n\n## Difficulty\n\n<!-- Low, Medium or High -->\n  Hihg\n"))
                .contains("6:3: field 'difficulty' must be one of Low, Medium, High, Easy, Intermediate, Hard, N/A,"
                        + " but is 'Hihg'; did you mean 'High'? [word]");
    }

    private static String[] validated(String markdown) throws Exception {
        return lines(IdeaValidator.of(SCHEMA).validate(document(markdown, SCHEMA)).stream());
    }

    private static String[] lines(String markdown) {
        return lines(document(markdown, SCHEMA).findings().stream());
    }

    private static String[] lines(Stream<Finding> findings) {
        return findings.map(finding -> finding.toString().substring("idea.md:".length()))
                .toArray(String[]::new);
    }

    private static IdeaDocument document(String markdown, IdeaSchema schema) {
        return IdeaDocument.of("idea.md", markdown.getBytes(StandardCharsets.UTF_8), schema);
    }
}

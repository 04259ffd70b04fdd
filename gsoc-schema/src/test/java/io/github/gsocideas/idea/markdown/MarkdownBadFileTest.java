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
import java.util.Map;
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
                "---  \nproject: P\n ---\n",
                "---\nproject: P\n\n## Expected outcomes:\n\nSomething.\n\n---\n\nMore\n"
            })
    void unclosedFrontMatterIsReportedWhereItBegins(String markdown) {
        assertThat(lines(markdown)).containsExactly(UNCLOSED);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            ---⏎project: a: b⏎---⏎ => 2:11: not YAML: mapping values are not allowed here; leave a blank after each key's colon; a text with ': ' in it goes in quotes, or below 'key: |' [syntax]
            ---⏎project:⏎\tP⏎---⏎ => 3:1: not YAML: found character '\\t(TAB)' that cannot start any token; indent with blanks, not with tabs [syntax]
            ---⏎# no field: x⏎desc: "x⏎---⏎y => 3:7: not YAML: found unexpected end of stream; close the quotes that open here [syntax]
            ---⏎skills: [a⏎---⏎y => 2:9: not YAML: expected ',' or ']', but got '<stream end>'; close the bracket or brace that opens here [syntax]
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
            ## Outcoms => did you mean 'Outcomes'?
            ## Expected out comes => did you mean 'Expected outcomes'?
            ## **Expcted** results: => did you mean 'Expected results'?
            ## Descriptions and more => did you mean 'Description'?
            ## Prerequisites for this => did you mean 'Prerequisites'?
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
            ## Steps⏎x⏎## Tasks⏎y => 3:1: the heading 'Tasks' is the field 'steps', which is given twice: it stands at line 1 too; keep one of the two [duplicate-key]
            ---⏎steps: x⏎---⏎## Plan:⏎y => 4:1: the heading 'Plan:' is the field 'steps', which is given twice: it stands at line 2 too; keep one of the two [duplicate-key]
            # P⏎x⏎## Description⏎y => 3:1: the heading 'Description' is the field 'desc', which is given twice: it stands at line 2 too; keep one of the two [duplicate-key]
            ---⏎desc: x⏎---⏎⏎y => 5:1: the text above the first heading is the field 'desc', which is given twice: it stands at line 2 too; keep one of the two [duplicate-key]
            ---⏎project: x⏎---⏎# y => 4:1: the title is the field 'project', which is given twice: it stands at line 2 too; keep one of the two [duplicate-key]
            # x⏎## Project title⏎y => 2:1: the heading 'Project title' is the field 'project', which is given twice: it stands at line 1 too; keep one of the two [duplicate-key]
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
            # P⏎x⏎# Q => 3:1
            # P⏎## Steps⏎x⏎⏎Q⏎=== => 5:1
            ## Steps⏎x⏎# P => 3:1
            """)
    void aHeadingOfLevelOneThatIsNoTitleIsReported(String markdown, String place) {
        assertThat(lines(markdown.replace('⏎', '\n')))
                .containsExactly(place + ": a heading of level one is the title, and stands above everything else;"
                        + " write '## ' for a heading that begins a field, '### ' for one within a field [heading]");
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
                        + " write N/A to leave it out on purpose [missing-field]");
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

package io.github.gsocideas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.IdeaSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author is told who slipped, or whose file isn't what it was: one finding, where it happened. */
class SlipTest {

    private static final String CONFLICT =
            "a merge conflict is left here, with both sides of it; keep what is right, and"
                    + " delete the lines that begin with <<<<<<<, ======= and >>>>>>> [version-control]";

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "difficulty:Low⏎skills: C => 1:11: not YAML: a blank is missing after the colon of 'difficulty'; write 'difficulty: Low'",
                "a: b⏎url:x y⏎c: d => 2:4: not YAML: a blank is missing after the colon of 'url'; write 'url: x y'",
                "a: b⏎difficulty： Low => 2:11: not YAML: the character U+FF1A looks like a colon, and is none to YAML; write 'difficulty: Low'",
                "difficulty:\u00A0Low⏎a: b => 1:12: not YAML: the character U+00A0 looks like a blank, and is none to YAML; write 'difficulty: Low'",
                "desc: |⏎First⏎second⏎a: b => 2:1: not YAML: this line begins no field; indent each line of the text below 'desc: |' by two blanks",
                "desc: First⏎second⏎a: b => 2:1: not YAML: this line begins no field; a field begins with 'key: '; a text of several lines goes below 'key: |', each line indented by two blanks",
                "a: b⏎Just some words => 2:1: not YAML: this line begins no field; a field begins with 'key: '; a text of several lines goes below 'key: |', each line indented by two blanks",
                "a:⏎  - b⏎ - c => 3:2: not YAML: this '- ' begins in another column than the lines that it belongs to; let each '- ' of a list begin in the same column",
                "a: b⏎  c: d => 2:4: not YAML: this line is indented, and the line before it has its value already; let each field begin at the beginning of a line; a text of several lines goes below 'key: |'",
                "a: [EPIC] b => 1:11: not YAML: a text follows where the value has ended; put a text that begins with '[' in quotes, or below 'key: |'",
                "a: b⏎difficulty = Low => 2:12: not YAML: '=' stands where a colon has to be; write 'difficulty: Low'",
                "a: b⏎**difficulty:** Low => 2:1: not YAML: the name of a field has no signs around it; write 'difficulty: Low'",
                "a: b⏎- difficulty: Low => 2:1: not YAML: '- ' begins an entry of a list, and no field; write 'difficulty: Low'",
                "a:⏎\u00A0\u00A0- b => 2:1: not YAML: the character U+00A0 looks like a blank, and is none to YAML; indent with blanks",
                "' a: b⏎c: d' => 1:1: not YAML: this line is indented, and those below aren't; let each field begin at the beginning of a line",
                "```yaml⏎a: b⏎``` => 1:1: not YAML: '```' is Markdown's, and begins no field; delete this line, and the one that ends the block",
                "a: [b, c⏎d: e => 1:4: not YAML: the bracket or brace that opens here is never closed; close the bracket or brace, or put a text that begins with one in quotes",
                "a: |⏎    b⏎  c⏎d: e => 3:3: not YAML: this line goes on with a text that has ended above it; indent each line of a text alike, below 'key: |'",
                "a:⏎  - b: c, d: e => 2:12: not YAML: a second ': ' stands in this line; leave a blank after each key's colon; a text with ': ' in it goes in quotes, or below 'key: |'",
                "a: \"C:\\Users\" => 1:9: not YAML: '\\' in double quotes begins an escape, and this one isn't complete; write \\\\ for '\\' itself, or put the text in single quotes",
                "---⏎a: b⏎--- => 3:1: a second YAML document begins here, with nothing in it; delete this line",
                "a: @b => 1:4: not YAML: a value can't begin with '@'; put a text that begins with this character in quotes",
                "a: b⏎} => 2:1: not YAML: this belongs to nothing that stands above it; each line reads 'key: value'; a text of several lines goes below 'key: |', indented by two blanks",
                "a:⏎  * b⏎  * c => 2:4: not YAML: '*' and '&' at a value's beginning mean something to YAML; begin each entry of the list with '- ' instead of '* ', or write '|' after the key's colon"
            })
    void inYaml(String yaml, String line) {
        assertThat(findings("a.yaml", yaml.replace('⏎', '\n'))).containsExactly("a.yaml:" + line + " [syntax]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '\u0001', textBlock = """
            {⏎"a": "b",⏎} => 2:9: not JSON: nothing follows this comma but '}'; delete the comma
            {⏎"a": "b"⏎"c": "d"} => 2:8: not JSON: a comma is missing after this; write ',' after it
            {'a': "b"} => 1:2: not JSON: ''' is no quote in JSON; each key and each text stands in double quotes: "key": "text"
            {a: "b"} => 1:2: not JSON: 'a' stands without quotes; write "a"
            {"a": Low} => 1:7: not JSON: 'Low' stands without quotes; write "Low"
            {"a": None} => 1:7: not JSON: 'None' is no word of JSON's; write null
            {"a": 2013-01-22} => 1:7: not JSON: '2013-01-22' is no number in JSON; write "2013-01-22"
            {⏎// b⏎"a": 1} => 2:1: not JSON: JSON knows no comments; delete it
            {"a": "b"⏎ => 1:1: not JSON: the '{' that opens here is not closed; write '}' where it ends
            {"a": ["b"} => 1:7: not JSON: the '[' that opens here is not closed; write ']' where it ends
            {"a": "b "c" d"} => 1:10: not JSON: a '"' ends the text here, and words follow it; write \\" for a quote within a text
            {"a": "b⏎c"} => 1:7: not JSON: the quotes that open here are not closed in their line; close them where the text ends; write \\n for a line's end within it
            {"a": "C:\\d"} => 1:10: not JSON: '\\' begins an escape in JSON, and there is none like this; write \\\\ for '\\' itself
            {"a"： "b"} => 1:5: not JSON: the character U+FF1A looks like ':', and is none to JSON; write ':' instead of it
            {"a" = "b"} => 1:6: not JSON: '=' stands where a colon has to be; write ':'
            {"a": 1}⏎x => 2:1: not JSON: something follows the closing '}'; delete it; one file holds one idea
            """)
    void inJson(String json, String line) {
        assertThat(findings("a.json", json.replace('⏎', '\n'))).containsExactly("a.json:" + line + " [syntax]");
    }

    @Test
    void yamlInAJsonFile() {
        assertThat(findings("a.json", "project: P\ndate: 2026-01-01\n"))
                .containsExactly(
                        "a.json:1:1: this is YAML, and not JSON; give the file the ending .yaml [file-format]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "⏎---⏎date: x⏎---⏎# T => 2:1",
                "<!-- a -->⏎---⏎date: x⏎---⏎# T => 2:1",
                "' ---⏎date: x⏎ ---⏎# T' => 1:1",
                "----⏎date: x⏎----⏎# T => 1:1",
                "+++⏎date = \"x\"⏎+++⏎# T => 1:1",
                "{⏎ \"date\": \"x\"⏎}⏎# T => 1:1",
                "--⏎date: x⏎--⏎⏎# T => 1:1",
                "—⏎date: x⏎—⏎⏎# T => 1:1",
                "***⏎date: x⏎***⏎⏎# T => 1:1",
                "```yaml⏎date: x⏎```⏎⏎# T => 1:1",
                "---yaml⏎date: x⏎---⏎⏎# T => 1:1",
                "'# T⏎⏎---⏎date: x⏎skills: y⏎---⏎⏎Words' => 3:1",
                "---⏎date: x⏎----⏎⏎# T => 3:1",
                "---⏎date: x⏎ ---⏎⏎# T => 3:1"
            })
    void frontMatterThatIsNone(String markdown, String place) {
        assertThat(findings("a.md", markdown.replace('⏎', '\n')))
                .singleElement()
                .asString()
                .startsWith("a.md:" + place + ": front matter ")
                .endsWith("[front-matter]");
    }

    @Test
    void twoRulesBelowATitleAreNoFrontMatter() {
        assertThat(findings("a.md", "# T\n\n---\nNote: some words\n\n---\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.json", "a.md"})
    void aMergeConflict(String file) {
        assertThat(findings(file, "a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> topic\n"))
                .containsExactly(file + ":2:1: " + CONFLICT);
    }

    @Test
    void aMergeConflictInAFenceIsAWarningSinceItMayBeAnExample() {
        assertThat(findings("a.md", "# T\n\n```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n```\n"))
                .singleElement()
                .asString()
                .startsWith("a.md:4:1: both sides of a merge conflict are in this code");
    }

    @Test
    void inYamlThereIsNoFence() {
        assertThat(findings("a.yaml", "a: |\n  ```\n  b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> topic\n"))
                .containsExactly("a.yaml:4:1: " + CONFLICT);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a.yaml => a: b⏎>>>>>>> topic⏎c: d => 2:1
            a.yaml => a: b⏎=======⏎c: d => 2:1
            a.yaml => <<<<<<< HEAD⏎a: b => 1:1
            a.json => {"a": "b"⏎=======⏎} => 2:1
            a.json => {"a": "b"⏎>>>>>>> 3f2a1bc (Raise it)⏎} => 2:1
            a.md => # T⏎⏎a⏎>>>>>>> topic => 4:1
            a.md => # T⏎⏎<<<<<<< HEAD⏎a => 3:1
            a.md => # T⏎⏎a⏎=======⏎b⏎>>>>>>> 3f2a1bc (Raise it) => 4:1
            a.md => # T⏎⏎a⏎||||||| merged common ancestors⏎b⏎>>>>>>> topic => 4:1
            """)
    void aLineIsLeftOverFromAMergeConflict(String file, String text, String place) {
        assertThat(findings(file, text.replace('⏎', '\n')))
                .containsExactly(file + ":" + place + ": this line is left over from a merge conflict; delete it,"
                        + " and see that nothing is there twice or missing [version-control]");
    }

    @Test
    void whatOnlyLooksLikeAMergeConflictIsNone() {
        assertThat(findings("a.md", "# T\n\n```\n <<<<<<< HEAD\n a\n =======\n b\n >>>>>>> c\n```\n"))
                .isEmpty();
        assertThat(findings("a.md", "T\n=======\n\n>>>>>>> a quotation in quotations\n"))
                .isEmpty();
        assertThat(findings("a.md", "T\n=======\n\n<<<<<<< is what Git writes\n"))
                .isEmpty();
    }

    @Test
    void aPointerOfGitLfs() {
        assertThat(findings("a.yaml", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 1\n"))
                .containsExactly(
                        "a.yaml:1:1: this is the pointer of Git LFS, and not the file itself; fetch it with git lfs"
                                + " pull, and let the build's checkout do so, or keep ideas out of Git LFS [version-control]");
    }

    @Test
    void yamlInAMarkdownFile() {
        assertThat(findings("a.md", "project: P\ndate: 2026-01-01\n"))
                .containsExactly(
                        "a.md:1:1: this is YAML, and not Markdown; give the file the ending .yaml, or write a line"
                                + " '---' above the fields and one below them [file-format]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skills: C, and other things that a text may begin with",
                "project: P\n\n## Skills\n\ndate: x\n",
                "Skills: C\nMentors: A\n"
            })
    void aMarkdownFileWithAColonInItIsNoYaml(String markdown) {
        assertThat(findings("a.md", markdown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a.yaml => # T⏎⏎Words⏎⏎## Skills⏎⏎C => 5:1",
                "a.yaml => ---⏎project: P⏎---⏎# Title⏎⏎## Skills⏎⏎C => 6:1",
                "a.yml => # T⏎⏎Just words. => 1:1",
                "a.json => # T⏎⏎## Skills⏎⏎C => 3:1"
            })
    void markdownInAnotherFile(String file, String markdown, String place) {
        assertThat(findings(file, markdown.replace('⏎', '\n')))
                .singleElement()
                .asString()
                .startsWith(file + ":" + place + ": this is Markdown, and not ")
                .endsWith("; give the file the ending .md [file-format]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# Skills\nskills: C\n", "# T\nproject:P\n", "## Skills\nskills: [C\n", "# T\nproject: P\n"})
    void aYamlFileWithCommentsIsNoMarkdown(String yaml) {
        assertThat(findings("a.yaml", yaml)).noneMatch(line -> line.contains("Markdown"));
    }

    @Test
    void manyLinesThatBeginAConflictTakeNoTimeThatGrowsWithTheSquare() {
        assertThat(findings("a.md", "<<<<<<< a\n".repeat(90_000))).isNotNull();
        assertThat(findings("a.yaml", "a: b\n".repeat(150_000) + "c")).isNotEmpty();
    }

    @Test
    void aHeadingMayEndInANoBreakSpace() {
        assertThat(findings("a.md", "# T\n\n## Skills\u00A0\n\nC\n")).isEmpty();
    }

    private static List<String> findings(String file, String text) {
        return IdeaDocument.of(file, text.getBytes(StandardCharsets.UTF_8), IdeaSchema.gsocProject())
                .findings()
                .stream()
                .filter(finding -> !finding.rule().equals("invisible-character"))
                .map(Finding::toString)
                .toList();
    }
}

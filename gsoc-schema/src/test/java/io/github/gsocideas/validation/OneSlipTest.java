package io.github.gsocideas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip of somebody who doesn't know YAML is one finding, which says what to write. */
class OneSlipTest {

    private static final char QUOTE = '\u0001'; // none
    private static final char COMMENT = '\u0002'; // none

    private static final List<String> IDEA = List.of(
            "project: P",
            "date: 2026-02-04",
            "contact: A",
            "difficulty: Low",
            "skills: C",
            "desc: x",
            "outcomes: y",
            "steps: N/A",
            "references: N/A");

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            contact:⏎name: Amaka⏎email: a@example.org => 4:1: unknown key 'name'; it belongs to 'contact': write '  - name: Amaka' below that, indented, and begin 'email' in the same column as 'name' [unknown-key]
            contact:⏎name: Amaka => 4:1: unknown key 'name'; it belongs to 'contact': write '  - name: Amaka' below that, indented [unknown-key]
            contact:⏎- name: Amaka⏎email: a@example.org => 5:1: unknown key 'email'; it belongs to 'contact': indent it as far as the keys above it [unknown-key]
            references:⏎url: https://example.org⏎title: X => 10:1: unknown key 'url'; it belongs to 'references': write '  - url: https://example.org' below that, indented, and begin 'title' in the same column as 'url' [unknown-key]
            review:⏎vote: Needed⏎by: Bob => 11:1: unknown key 'vote'; it belongs to 'review': write '  - vote: Needed' below that, indented, and begin 'by' in the same column as 'vote' [unknown-key]
            """)
    void keysInTheColumnOfTheOneThatTheyBelongTo(String lines, String finding) throws Exception {
        assertThat(findings("idea.yaml", idea(lines))).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            references:⏎- X: https://example.org => 10:3: unknown key 'X'; write 'url: https://example.org', and below it 'title: X' [unknown-key]
            contact:⏎- Mentor: Amaka => 4:3: unknown key 'Mentor'; write 'name: Amaka' [unknown-key]
            contact:⏎- Amaka: a@example.org => 4:3: unknown key 'Amaka'; write 'email: a@example.org', and below it 'name: Amaka' [unknown-key]
            references:⏎- A talk: no link => 10:3: unknown key 'A talk'; put a text with ': ' in it in quotes [unknown-key]
            """)
    void aColonInAnEntryOfAList(String lines, String finding) throws Exception {
        assertThat(findings("idea.yaml", idea(lines))).containsExactly(finding);
    }

    @Test
    void aColonInAnEntryIsWrittenAsJsonInJson() throws Exception {
        String json = "{\"project\": \"P\", \"date\": \"2026-02-04\", \"contact\": \"A\", \"difficulty\": \"Low\","
                + " \"skills\": \"C\", \"desc\": \"x\", \"outcomes\": \"y\", \"steps\": \"N/A\",\n"
                + " \"references\": [{\"X\": \"https://example.org\"}]}";
        assertThat(findings("idea.json", json))
                .containsExactly(
                        "2:18: unknown key 'X'; write '\"url\": \"https://example.org\"' and '\"title\": \"X\"'"
                                + " [unknown-key]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            d\u0430te: N/A => 2:1: unknown key 'd\u0430te'; did you mean 'date'? U+0430 looks like 'a' [unknown-key]
            \u0501\u0430t\u0435: N/A => 2:1: unknown key '\u0501\u0430t\u0435'; did you mean 'date'? U+0501 looks like 'd' [unknown-key]
            \uFF44\uFF41\uFF54\uFF45: N/A => 2:1: unknown key '\uFF44\uFF41\uFF54\uFF45'; did you mean 'date'? U+FF44 looks like 'd' [unknown-key]
            difficulty: \u0397igh => 4:13: field 'difficulty' must be one of Low, Medium, High, Easy, Intermediate, Hard, N/A, but is '\u0397igh'; did you mean 'High'? U+0397 looks like 'H' [word]
            """)
    void aLetterThatLooksLikeAnotherIsNamed(String line, String finding) throws Exception {
        String replaced = line.startsWith("difficulty") ? line : "date:" + line.substring(line.indexOf(':') + 1);
        assertThat(findings("idea.yaml", idea(replaced).replace(replaced, line)))
                .containsExactly(finding);
    }

    @Test
    void aLetterThatLooksLikeAnotherIsNamedInAHeading() throws Exception {
        assertThat(findings("idea.md", "# P\n\nx\n\n## R\u0435ferences\n\ny\n"))
                .contains(
                        "5:1: the heading 'R\u0435ferences' names no field; did you mean 'References'? U+0435 looks like 'e'"
                                + " [heading]")
                .noneMatch(finding -> finding.contains("field 'references'"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = QUOTE, commentCharacter = COMMENT, textBlock = """
            skills:⏎- C⏎and Java => 7:1
            skills:⏎  - C⏎  and Java⏎  and more⏎ => 7:3
            skills:⏎  - "C"⏎  and Java => 7:3
            """)
    void anEntrysSecondLineIsToldWhereItIs(String lines, String place) throws Exception {
        assertThat(findings("idea.yaml", idea(lines)))
                .containsExactly(
                        place + ": not YAML: this line begins no entry of the list, and isn't indented as part of the"
                                + " one above it; begin it with '- ', or indent it further than the '- ' above it [syntax]");
    }

    @Test
    void aFieldMissingInJsonIsWrittenAsJson() throws Exception {
        assertThat(findings("idea.json", "{\"project\": \"P\", \"date\": \"\", \"contact\": [{}]}"))
                .contains(
                        "1:2: field 'difficulty' is missing: level of difficulty of the project; for example"
                                + " '\"difficulty\": \"High\"', or '\"difficulty\": \"N/A\"' to leave it out on purpose"
                                + " [missing-field]",
                        "1:2: field 'desc' is missing: description of the project; for example '\"desc\": \"…\"', or"
                                + " '\"desc\": \"N/A\"' to leave it out on purpose [missing-field]",
                        "1:2: field 'outcomes' is missing: what the project is expected to leave behind; for example"
                                + " '\"outcomes\": [\"A patch ready to go upstream\",\"A benchmark report\"]', or"
                                + " '\"outcomes\": \"N/A\"' to leave it out on purpose [missing-field]")
                .anyMatch(finding -> finding.startsWith("1:26: field 'date' is missing, its value is empty")
                        && finding.endsWith(
                                "; for example '\"date\": \"2013-01-22\"', or '\"date\": \"N/A\"' to leave it"
                                        + " out on purpose [missing-field]"));
    }

    /** An idea with other lines in place of a field, or after all where it has none. */
    private static String idea(String lines) {
        String key = lines.substring(0, lines.indexOf(':') + 1);
        String idea = IDEA.stream()
                .map(line -> line.startsWith(key) ? lines : line)
                .collect(Collectors.joining("\n", "", "\n"));
        return (idea.contains(lines) ? idea : idea + lines).replace('⏎', '\n');
    }

    private static List<String> findings(String file, String text) throws Exception {
        IdeaSchema schema = IdeaSchema.gsocProject();
        IdeaDocument document = IdeaDocument.of(file, text.getBytes(StandardCharsets.UTF_8), schema);
        return IdeaValidator.of(schema).validate(document).stream()
                .map(Finding::toString)
                .map(finding -> finding.substring(file.length() + 1))
                .toList();
    }
}

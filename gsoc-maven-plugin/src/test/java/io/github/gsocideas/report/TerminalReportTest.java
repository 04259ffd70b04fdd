package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TerminalReportTest {

    private static final TerminalStyle PLAIN = new TerminalStyle(false, true);

    @Test
    void aFindingIsShownAtWhatItIsAboutWithTheMendBelow() throws Exception {
        assertThat(report(PLAIN, idea("2026-11-22", "Esay") + "steps: N/A\n")).isEqualTo("""
                        [ERROR] ideas/bot.yaml:4:13: field 'difficulty' must be one of Low, Medium, High, Easy, Intermediate, Hard, N/A, but is 'Esay' [word]
                            4 │ difficulty: Esay
                              │             ^^^^ did you mean 'Easy'?
                        """);
    }

    @Test
    void theFieldsThatAreMissingAreOneBlockToBePasted() throws Exception {
        assertThat(report(
                        PLAIN,
                        "project: Bot\ndate: 2026-11-22\ncontact: Wei\ndifficulty: Easy\ndesc: A\noutcomes: B\n"))
                .isEqualTo("""
                        [ERROR] ideas/bot.yaml:1:1: 3 required fields are missing [missing-field]
                              + skills:    # skills needed and other preconditions, or N/A
                              + steps:    # necessary steps to accomplish the project goal, or N/A
                              + references:    # useful references (mail threads, manuals, web pages) from which students learn the background and motivation of the project, or 'References inline in description', or N/A
                        """);
    }

    @Test
    void aWarningIsToldAsOneAndHasAnotherColour() throws Exception {
        SourceText source = SourceText.of("ideas/bot.yaml", "desc: 'x'\n".getBytes(StandardCharsets.UTF_8));
        Finding warning = source.error("markdown", source.region(6, 9), "this is odd", "write it so")
                .withSeverity(Severity.WARNING)
                .withLine(source);

        assertThat(text(new TerminalStyle(true, false), List.of(warning)).replace('\u001B', '~'))
                .isEqualTo("""
                        [WARNING] ~[1mideas/bot.yaml:1:7~[m: this is odd ~[2m[markdown]~[m
                        ~[2m    1 |~[m desc: 'x'
                        ~[2m      |~[m       ~[1;33m^^^~[m ~[32mwrite it so~[m
                        """);
    }

    @Test
    void aLongLineIsCutToWhatIsAroundTheFinding() throws Exception {
        String text = "w ".repeat(200) + "wrong" + " w".repeat(200);
        SourceText source = SourceText.of("a.md", text.getBytes(StandardCharsets.UTF_8));
        Finding finding = source.error("markdown", source.region(400, 405), "this is odd", "")
                .withLine(source);

        assertThat(text(PLAIN, List.of(finding)).lines().toList())
                .containsExactly(
                        "[ERROR] a.md:1:401: this is odd [markdown]",
                        "    1 │ …" + "w ".repeat(15) + "wrong" + " w".repeat(37) + " …",
                        "      │ " + " ".repeat(31) + "^^^^^");
    }

    @Test
    void whatIsWrongIsMarkedBehindWideAndInvisibleCharactersToo() throws Exception {
        SourceText source = SourceText.of("a.yaml", "项目\u200B\t: x\n".getBytes(StandardCharsets.UTF_8));
        Finding finding =
                source.error("key", source.region(5, 6), "this is odd", "").withLine(source);

        assertThat(text(PLAIN, List.of(finding)).lines().toList())
                .containsExactly(
                        "[ERROR] a.yaml:1:6: this is odd [key]",
                        "    1 │ 项目\\u200B : x",
                        "      │ " + " ".repeat(12) + "^");
    }

    private static String idea(String date, String difficulty) {
        return "project: Bot\ndate: " + date + "\ncontact: Wei\ndifficulty: " + difficulty
                + "\nskills: C\ndesc: A\noutcomes: B\nreferences: N/A\n";
    }

    private static String report(TerminalStyle style, String yaml) throws Exception {
        IdeaDocument document = IdeaDocument.of("ideas/bot.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return text(
                style,
                IdeaValidator.of(IdeaSchema.gsocProject()).validate(document).stream()
                        .map(finding -> finding.withLine(document.source().orElseThrow()))
                        .toList());
    }

    private static String text(TerminalStyle style, List<Finding> findings) {
        return new TerminalReport(style, finding -> finding.severity() == Severity.ERROR)
                .blocks(findings).stream()
                        .map(block -> (block.fails() ? "[ERROR] " : "[WARNING] ") + block.text() + "\n")
                        .collect(Collectors.joining());
    }
}

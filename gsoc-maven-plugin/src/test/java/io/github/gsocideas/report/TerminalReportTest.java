package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TerminalReportTest {

    private static final TerminalStyle PLAIN = new TerminalStyle(false, true, 110);

    @Test
    void aFindingIsShownAtWhatItIsAboutWithTheMendBelow() throws Exception {
        assertThat(report(PLAIN, idea("2026-11-22", "Esay") + "steps: N/A\n")).isEqualTo("""
                        [ERROR] ideas/bot.yaml:4:13: field 'difficulty' must be one of Low, Medium, High, Easy, Intermediate, Hard,
                              N/A, but is 'Esay' [word]
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
                              + references:    # useful references (mail threads, manuals, web pages) from which students learn the
                              +                # background and motivation of the project, or 'References inline in description', or
                              +                # N/A
                        """);
    }

    @Test
    void aWarningIsToldAsOneAndHasAnotherColour() throws Exception {
        SourceText source = SourceText.of("ideas/bot.yaml", "desc: 'x'\n".getBytes(StandardCharsets.UTF_8));
        Finding warning = source.error("markdown", source.region(6, 9), "this is odd", "write it so")
                .withSeverity(Severity.WARNING)
                .withLine(source);

        assertThat(text(new TerminalStyle(true, false, 110), List.of(warning)).replace('\u001B', '~'))
                .isEqualTo("""
                        [WARNING] ~[1mideas/bot.yaml:1:7~[m: this is odd ~[2m[markdown]~[m
                        ~[2m    1 |~[m desc: 'x'
                        ~[2m      |~[m       ~[1;35m^^^~[m ~[32mwrite it so~[m
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
                        "    1 │ …" + "w ".repeat(15) + "wrong" + " w".repeat(32) + "…",
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

    @Test
    void linesAreFoldedAtTheTerminalsWidth() throws Exception {
        TerminalStyle narrow = new TerminalStyle(false, true, 60);
        String text = report(
                narrow,
                "project: Bot\ndate: 2026-11-22\ncontact: Wei\ndifficulty: " + "很".repeat(40)
                        + "\ndesc: A\noutcomes: B\nreferences: N/A\nskills: C\n");

        assertThat(text).isEqualTo("""
                        [ERROR] ideas/bot.yaml:1:1: 1 required field is missing
                              [missing-field]
                              + steps:    # necessary steps to accomplish the
                              +           # project goal, or N/A
                        [ERROR] ideas/bot.yaml:4:13: field 'difficulty' must be one
                              of Low, Medium, High, Easy, Intermediate, Hard, N/A,
                              but is
                              '很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很'
                              [word]
                            4 │ difficulty: 很很很很很很很很很很很很很很很很很很很…
                              │             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        """);
        assertThat(text.lines().filter(line -> !line.contains("很'"))).allMatch(line -> TerminalText.width(line) <= 60);
    }

    @Test
    void whatIsFoundInManyFilesIsToldOnceWithItsPlaces() throws Exception {
        List<Finding> findings = new ArrayList<>();
        for (String file : List.of("a.yaml", "b.yaml", "c.yaml", "d.yaml")) {
            SourceText source = SourceText.of(file, "# one\nsize: huge\n".getBytes(StandardCharsets.UTF_8));
            findings.add(Finding.error("file", file, Position.START, "this file is " + file, ""));
            findings.add(source.error("word", source.region(12, 16), "'huge' is no size", "did you mean 'large'?")
                    .withLine(source));
        }

        assertThat(text(PLAIN, findings)).isEqualTo("""
                        [ERROR] a.yaml:1:1: this file is a.yaml [file]
                        [ERROR] a.yaml:2:7: 'huge' is no size [word]
                            2 │ size: huge
                              │       ^^^^ did you mean 'large'?
                              │ the same in 3 other places: b.yaml:2:7, c.yaml:2:7, d.yaml:2:7
                        [ERROR] b.yaml:1:1: this file is b.yaml [file]
                        [ERROR] c.yaml:1:1: this file is c.yaml [file]
                        [ERROR] d.yaml:1:1: this file is d.yaml [file]
                        """);
    }

    @Test
    void whatIsFoundInTwoFilesIsToldTwice() {
        List<Finding> findings = List.of(
                Finding.error("word", "a.yaml", Position.START, "'huge' is no size", ""),
                Finding.error("word", "a.yaml", new Position(2, 1), "'huge' is no size", ""),
                Finding.error("word", "b.yaml", Position.START, "'huge' is no size", ""));

        assertThat(text(PLAIN, findings)).hasLineCount(3);
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
        TerminalReport report = new TerminalReport(style, finding -> finding.severity() == Severity.ERROR);
        return FindingGroup.alike(findings).stream()
                .map(report::block)
                .map(block -> (block.fails() ? "[ERROR] " : "[WARNING] ") + block.text() + "\n")
                .collect(Collectors.joining());
    }
}

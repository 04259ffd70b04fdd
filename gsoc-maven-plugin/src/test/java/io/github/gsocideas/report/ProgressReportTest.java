package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

    private final List<String> log = new ArrayList<>();
    private final StringWriter terminal = new StringWriter();
    private Duration time = Duration.ZERO;

    @Test
    void aRunOfLessThanTwoSecondsSaysNothing() {
        ProgressReport report = inLog();

        after("1.999", report, 9_999);
        report.erase();

        assertThat(log).isEmpty();
    }

    @Test
    void aLongerOneSaysInTheLogEveryFiveSecondsHowFarItIs() {
        ProgressReport report = inLog();

        after("2.0", report, 3_200);
        after("3.0", report, 4_000);
        after("1.9", report, 5_000);
        after("0.1", report, 5_100);
        after("12.0", report, 9_999);
        after("12.0", report, 10_000);
        report.erase();

        assertThat(log)
                .containsExactly(
                        "checked 3,200 of 10,000 files in kernel/ideas",
                        "checked 5,100 of 10,000 files in kernel/ideas",
                        "checked 9,999 of 10,000 files in kernel/ideas");
    }

    @Test
    void aSecondPartOfTheRunGoesOnWhereTheFirstOneEnded() {
        ProgressReport report = inLog();

        after("1.5", report, 10_000);
        report.erase();
        time = time.plusMillis(600);
        report.done("wrote", "target/gsoc", 1, 2);

        assertThat(log).containsExactly("wrote 1 of 2 files in target/gsoc");
    }

    @Test
    void onATerminalEachTextTakesThePlaceOfTheOneBefore() {
        ProgressReport report = onTerminal();

        after("2.0", report, 998);
        after("0.05", report, 999);
        after("0.05", report, 1_000);

        assertThat(terminal).hasToString("\rchecked 998 of 10,000 files\rchecked 1,000 of 10,000 files");
    }

    @Test
    void onATerminalNothingIsLeft() {
        ProgressReport report = onTerminal();

        after("2.0", report, 1_000);
        report.done("wrote", "target/gsoc", 1, 2);
        after("0.1", report, 2);
        report.erase();
        report.erase();

        assertThat(lastLine()).isBlank();
        assertThat(terminal.toString()).doesNotContain("\n").endsWith("\r").doesNotEndWith("\r\r");
    }

    @Test
    void aShorterTextLeavesNothingOfALongerOne() {
        ProgressReport report = onTerminal();

        after("2.0", report, 9_999);
        after("0.1", report, 7);

        assertThat(lastLine()).isEqualTo("checked 7 of 10,000 files    ");
    }

    @Test
    void nobodyIsAskedForADisplayBeforeThereIsSomethingToShow() {
        ProgressReport report = new ProgressReport(() -> time.toNanos(), () -> {
            throw new AssertionError("asked for");
        });

        after("1.9", report, 1);
        report.erase();
    }

    /** What a terminal shows: a carriage return goes back to the line's start, and what comes then is written over it. */
    private String lastLine() {
        StringBuilder line = new StringBuilder();
        for (String text : terminal.toString().split("\r", -1)) {
            line.replace(0, Math.min(text.length(), line.length()), text);
        }
        return line.toString();
    }

    private void after(String seconds, ProgressReport report, int done) {
        time = time.plus(Duration.parse("PT" + seconds + "S"));
        report.done("checked", "kernel/ideas", done, 10_000);
    }

    private ProgressReport inLog() {
        return new ProgressReport(() -> time.toNanos(), () -> new ProgressLines(log::add));
    }

    private ProgressReport onTerminal() {
        return new ProgressReport(() -> time.toNanos(), () -> new ProgressInPlace(new PrintWriter(terminal)));
    }
}

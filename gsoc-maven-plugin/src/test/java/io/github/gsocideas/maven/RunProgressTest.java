package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.gsocideas.disk.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

class RunProgressTest {

    private static final String LINE = "checked 7 of 9 files in kernel/ideas";

    private final Log log = mock(Log.class);
    private final StringWriter terminal = new StringWriter();
    private long seconds;

    @Test
    void whoSitsAtATerminalSeesItInPlace() {
        when(log.isInfoEnabled()).thenReturn(true);

        runForThreeSeconds(true, Optional.of(new PrintWriter(terminal)));

        assertThat(terminal.toString()).startsWith("\rchecked 7 of 9 files\r");
        verify(log, never()).info(anyString());
    }

    @Test
    void aLogThatIsNoTerminalHasALine() {
        when(log.isInfoEnabled()).thenReturn(true);

        runForThreeSeconds(true, Optional.empty());

        verify(log).info(LINE);
    }

    @Test
    void whereSeveralModulesAreBuiltAtOnceATerminalHasALineTooForOthersWriteToItAsWell() {
        when(log.isInfoEnabled()).thenReturn(true);

        runForThreeSeconds(false, Optional.of(new PrintWriter(terminal)));

        verify(log).info(LINE);
        assertThat(terminal).hasToString("");
    }

    @Test
    void nothingIsSaidWhereMavenPrintsOnlyErrors() {
        when(log.isInfoEnabled()).thenReturn(false);

        runForThreeSeconds(true, Optional.of(new PrintWriter(terminal)));
        runForThreeSeconds(true, Optional.empty());

        assertThat(terminal).hasToString("");
        verify(log, never()).info(anyString());
    }

    private void runForThreeSeconds(boolean alone, Optional<PrintWriter> writer) {
        RunProgress run = new RunProgress(log, alone, () -> TimeUnit.SECONDS.toNanos(seconds), () -> writer);
        Progress progress = run.of("checked", "kernel/ideas");
        progress.done(6, 9);
        seconds += 3;
        progress.done(7, 9);
        run.erase();
    }
}

package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void findingsAreCountedByWeightAndByFile() {
        Finding error = Finding.error("required", "a.yaml", Position.START, "message", "hint");
        Finding warning = error.withSeverity(Severity.WARNING);
        Finding elsewhere = Finding.error("required", "b.yaml", Position.START, "message", "hint");

        assertThat(Summary.of(List.of(), 6)).hasToString("no findings in 6 files");
        assertThat(Summary.of(List.of(error), 1)).hasToString("1 error in 1 of 1 file");
        assertThat(Summary.of(List.of(error, warning, elsewhere), 6))
                .hasToString("2 errors and 1 warning in 2 of 6 files");
    }
}

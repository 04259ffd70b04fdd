package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JunitReportTest {

    private static final JunitReport JUNIT = new JunitReport();

    @Test
    void theExampleIsAsItWasLookedAt() {
        ReportedExample.assertGolden(JUNIT, "TEST-ideas.xml");
    }

    @Test
    void aFileWithoutAFindingPasses() {
        assertThat(JUNIT.render(ReportedExample.report(List.of())))
                .contains("tests=\"3\" failures=\"0\"")
                .contains("name=\"docs/ideas/b.yaml\"")
                .doesNotContain("<failure");
    }
}

package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckstyleReportTest {

    private static final CheckstyleReport CHECKSTYLE = new CheckstyleReport();

    @Test
    void theExampleIsAsItWasLookedAt() {
        ReportedExample.assertGolden(CHECKSTYLE, "checkstyle.xml");
    }

    @Test
    void withoutAFindingThereIsNoFile() {
        assertThat(CHECKSTYLE.render(ReportedExample.report(List.of()))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="10.0">
                </checkstyle>
                """);
    }
}

package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CodeQualityReportTest {

    private static final CodeQualityReport CODE_QUALITY = new CodeQualityReport();

    @Test
    void theExampleIsAsItWasLookedAt() {
        ReportedExample.assertGolden(CODE_QUALITY, "codequality.json");
    }

    @Test
    void noTwoFindingsHaveTheSameFingerprint() {
        assertThat(fingerprints(ReportedExample.findings())).doesNotHaveDuplicates();
        assertThat(fingerprints(List.of(at(1), at(1), at(2)))).doesNotHaveDuplicates();
    }

    @Test
    void aFindingThatHasMovedKeepsItsFingerprint() {
        assertThat(fingerprints(List.of(at(40)))).isEqualTo(fingerprints(List.of(at(4))));
    }

    /** A finding whose words name its line. */
    private static ReportedFinding at(int line) {
        Finding finding = Finding.error(
                "unique",
                "ideas/a.yaml",
                Region.at(new Position(line, 1)),
                "so has line " + line + ", a.yaml:" + line,
                "");
        return new ReportedFinding(finding, true, "ideas/a.yaml");
    }

    private static List<String> fingerprints(List<ReportedFinding> findings) {
        return new JsonMapper()
                .readTree(CODE_QUALITY.render(ReportedExample.report(findings)))
                .valueStream()
                .map(issue -> issue.get("fingerprint").stringValue())
                .toList();
    }
}

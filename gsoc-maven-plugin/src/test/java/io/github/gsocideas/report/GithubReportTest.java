package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GithubReportTest {

    private static final GithubReport GITHUB = new GithubReport();

    @Test
    void theExampleIsAsItWasLookedAt() {
        ReportedExample.assertGolden(GITHUB, "github.txt");
    }

    @Test
    void everyLineIsACommandWhateverAnAuthorWrote() {
        assertThat(commands(ReportedExample.findings()))
                .hasSize(6)
                .allMatch(line -> line.matches("::(error|warning) .*"));
    }

    @Test
    void noCommandIsThereWithoutAFinding() {
        assertThat(GITHUB.render(ReportedExample.report(List.of()))).isEmpty();
    }

    @Test
    void ofVeryManyTenOfEachWeightAreShownAndTheRestIsCounted() {
        List<String> commands = commands(ReportedExample.many(3, 5, 6));

        assertThat(commands).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
        assertThat(commands).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
        assertThat(commands.get(20))
                .isEqualTo("::notice title=15 errors and 18 warnings in 3 of 3 files::"
                        + "13 more findings, of which 5 fail the build, are in the log");
        assertThat(commands).hasSize(21);
    }

    @Test
    void theFirstOfEachFileComesBeforeTheSecondOfAny() {
        assertThat(commands(ReportedExample.many(12, 2, 0)).subList(0, 10))
                .extracting(line -> line.substring(0, line.indexOf(',', line.indexOf(',') + 1)))
                .startsWith("::error file=ideas/a.yaml,line=1", "::error file=ideas/b.yaml,line=1")
                .endsWith("::error file=ideas/j.yaml,line=1");
    }

    @Test
    void anotherModuleOfTheStepLeavesLessRoom() {
        Report report = ReportedExample.report(ReportedExample.many(1, 4, 1));

        assertThat(new GithubReport(3, 0).render(report).lines().toList())
                .hasSize(4)
                .last()
                .asString()
                .endsWith("::2 more findings, of which 1 fails the build, are in the log");
    }

    @Test
    void whatIsntKeptIsCounted() {
        Report report =
                ReportedExample.report(ReportedExample.many(1, 1, 0), new Surplus(3, 4, Set.of("ideas/x.yaml")));

        assertThat(GITHUB.render(report)).contains("::7 more findings are in the log");
    }

    private static List<String> commands(List<ReportedFinding> findings) {
        return GITHUB.render(ReportedExample.report(findings)).lines().toList();
    }
}

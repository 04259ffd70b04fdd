package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.Severity;
import edu.hm.hafner.analysis.parser.CheckStyleParser;
import edu.hm.hafner.analysis.parser.violations.CodeClimateAdapter;
import edu.hm.hafner.analysis.parser.violations.JUnitAdapter;
import edu.hm.hafner.analysis.parser.violations.SarifAdapter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.reports.Parser;

/** What others read out of reports: violations-lib, which bots for reviews use, and analysis-model, which Jenkins does. */
class ReportsReadBackTest {

    @TempDir
    private Path directory;

    /** What a reader has to find of each finding. */
    private record Told(String file, int line, boolean isError) {}

    private static final List<Told> TOLD = ReportedExample.findings().stream()
            .map(finding ->
                    new Told(finding.path(), finding.finding().position().line(), finding.fails()))
            .toList();

    @ParameterizedTest
    @CsvSource({"sarif, SARIF", "checkstyle, CHECKSTYLE", "codequality, CODECLIMATE"})
    void violationsLibReadsEveryFinding(String format, Parser parser) throws IOException {
        assertThat(violations(format, parser)).containsExactlyInAnyOrderElementsOf(TOLD);
    }

    static Stream<Arguments> jenkins() {
        return Stream.of(
                Arguments.of("sarif", new SarifAdapter()),
                Arguments.of("checkstyle", new CheckStyleParser()),
                Arguments.of("codequality", new CodeClimateAdapter()));
    }

    @ParameterizedTest
    @MethodSource("jenkins")
    void jenkinsReadsEveryFinding(String format, IssueParser parser) throws Exception {
        assertThat(issues(format, parser)).containsExactlyInAnyOrderElementsOf(TOLD);
    }

    /** Of a test case there is one failure; a name with a colon in it is more than these readers make out. */
    @Test
    void bothReadAFailureOfEachFileThatFails() throws Exception {
        Told first = new Told("docs/ideas/a.yaml", 1, true);

        assertThat(violations("junit", Parser.JUNIT)).hasSize(2).contains(first);
        assertThat(issues("junit", new JUnitAdapter())).hasSize(2).contains(first);
    }

    private List<Told> violations(String format, Parser parser) throws IOException {
        Path report = write(format);
        return ViolationsApi.violationsApi()
                .findAll(parser)
                .inFolder(directory.toString())
                .withPattern(".*" + report.getFileName())
                .violations()
                .stream()
                .map(violation -> new Told(
                        // It takes a URI for a path.
                        format.equals("sarif") ? URI.create(violation.getFile()).getPath() : violation.getFile(),
                        violation.getStartLine(),
                        violation.getSeverity() == SEVERITY.ERROR))
                .toList();
    }

    private List<Told> issues(String format, IssueParser parser) throws Exception {
        Severity warning = Severity.WARNING_NORMAL;
        return parser.parse(new FileReaderFactory(write(format), StandardCharsets.UTF_8)).stream()
                .map(issue -> new Told(
                        issue.getFileName(),
                        issue.getLineStart(),
                        !issue.getSeverity().equals(warning)))
                .toList();
    }

    private Path write(String name) throws IOException {
        ReportFormat format = ReportFormats.find(name).orElseThrow();
        return Files.writeString(
                directory.resolve(format.file().orElseThrow()),
                format.render(ReportedExample.report(ReportedExample.findings())));
    }
}

package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.report.ReportFormat;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class MachineReportsTest {

    private static final Map<String, String> NOWHERE = Map.of();

    private static final Map<String, String> GITHUB = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", "job.md");

    @Test
    void theNamesSayWhichFilesAreWritten() throws Exception {
        MachineReports reports = reports(NOWHERE, "sarif", "junit", "sarif");

        assertThat(reports.files()).extracting(ReportFormat::name).containsExactly("sarif", "junit");
        assertThat(reports.annotates()).isFalse();
        assertThat(reports.jobSummary()).isEmpty();
    }

    @Test
    void underGithubActionsThereAreAnnotationsAndTheJobsSummaryByThemselves() throws Exception {
        MachineReports reports = reports(GITHUB, "sarif");

        assertThat(reports.annotates()).isTrue();
        assertThat(reports.jobSummary()).contains(Path.of("job.md"));
        assertThat(reports.files()).extracting(ReportFormat::name).containsExactly("sarif");
    }

    @Test
    void noneLeavesOnlyWhatIsNamedBesideIt() throws Exception {
        MachineReports none = reports(GITHUB, "none");
        MachineReports sarif = reports(GITHUB, "none", "sarif", "github");

        assertThat(none.files()).isEmpty();
        assertThat(none.annotates()).isFalse();
        assertThat(none.jobSummary()).isEmpty();
        assertThat(sarif.files()).extracting(ReportFormat::name).containsExactly("sarif");
        assertThat(sarif.annotates()).isTrue();
        assertThat(sarif.jobSummary()).isEmpty();
    }

    @Test
    void annotationsCanBeAskedForElsewhere() throws Exception {
        assertThat(reports(NOWHERE, "github").annotates()).isTrue();
    }

    @Test
    void aWrongNameIsToldWithTheRightOnes() {
        assertThatThrownBy(() -> reports(NOWHERE, "junits"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<reports>: 'junits' is none of sarif, rdjson, checkstyle, codequality, junit, github,"
                        + " summary, none; did you mean 'junit'?");
    }

    @Test
    void anEmptyNameIsAWrongOne() {
        assertThatThrownBy(() -> reports(NOWHERE, (String) null))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("<reports>: '' is none of sarif");
    }

    private static MachineReports reports(Map<String, String> environment, String... names)
            throws MojoExecutionException {
        return MachineReports.of(names, environment);
    }
}

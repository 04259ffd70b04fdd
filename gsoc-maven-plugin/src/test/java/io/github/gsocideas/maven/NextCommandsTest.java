package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.validation.RuleName;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** What is offered to somebody whose ideas aren't right. */
class NextCommandsTest {

    private static final Finding MISSING = Finding.error(
            RuleName.MISSING_FIELD,
            "ideas/bot.yaml",
            Region.START,
            RecordLocation.of("steps"),
            "field 'steps' is missing",
            "");

    @Test
    void aDraftIsOfferedWhereAFieldIsMissing() {
        assertThat(lines(MISSING)).anyMatch(line -> line.endsWith(":generate \"-Dgsoc.missingFields=warn\""));
    }

    @Test
    void noDraftIsOfferedWhereAFieldIsOnlyAdvised() {
        assertThat(lines(MISSING.withSeverity(Severity.WARNING)))
                .hasSize(2)
                .noneMatch(line -> line.contains("gsoc.missingFields"));
    }

    private static List<String> lines(Finding finding) {
        MojoExecution execution = new MojoExecution(new Plugin(), "validate", "default-cli");
        return NextCommands.lines(List.of(finding), execution, new MavenProject());
    }
}

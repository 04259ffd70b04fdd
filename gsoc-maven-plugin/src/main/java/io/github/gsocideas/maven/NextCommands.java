package io.github.gsocideas.maven;

import io.github.gsocideas.disk.MavenWrapper;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.validation.RuleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** What somebody whose ideas aren't right may want to type next. */
final class NextCommands {

    private static final String LINE = "        %-21s%s";

    private NextCommands() {}

    /** A line for each command. */
    static List<String> lines(List<Finding> findings, MojoExecution execution, MavenProject project) {
        boolean isOfLifecycle =
                execution.getLifecyclePhase() != null && execution.getSource() != MojoExecution.Source.CLI;
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "check again", isOfLifecycle ? maven(project) + " validate" : command("validate", execution, project)));
        lines.add(line("what a field takes", command("describe", execution, project)));
        if (findings.stream().anyMatch(NextCommands::isMissing)) {
            // In quotes, since PowerShell takes an option apart at its dot.
            String draft = isOfLifecycle ? maven(project) + " package" : command("generate", execution, project);
            lines.add(line("a draft anyway", draft + " \"-Dgsoc.missingFields=warn\""));
        }
        return lines;
    }

    /** Whether something isn't there that must be; what only should be is no reason for a draft. */
    private static boolean isMissing(Finding finding) {
        return finding.severity() == Severity.ERROR && RuleName.isMissing(finding);
    }

    /** How a goal is called: by its prefix only where the project's POM names the plugin, and so what the prefix means. */
    static String command(String goal, MojoExecution execution, MavenProject project) {
        String plugin = execution.getGroupId() + ":" + execution.getArtifactId();
        return maven(project) + " "
                + (project.getPlugin(plugin) != null ? "gsoc" : plugin + ":" + execution.getVersion())
                + ":" + goal;
    }

    /** How Maven is called: by the project's own script where it has one, since its contributors may have no Maven. */
    private static String maven(MavenProject project) {
        return Optional.ofNullable(project.getBasedir())
                .flatMap(directory -> MavenWrapper.command(directory.toPath()))
                .orElse("mvn");
    }

    private static String line(String purpose, String command) {
        return LINE.formatted(purpose, command);
    }
}

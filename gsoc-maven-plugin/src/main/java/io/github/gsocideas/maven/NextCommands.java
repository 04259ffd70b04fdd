package io.github.gsocideas.maven;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.validation.RuleName;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;

/** What somebody whose ideas aren't right may want to type next. */
final class NextCommands {

    private static final String LINE = "        %-21s%s";

    private NextCommands() {}

    /**
     * A line for each command.
     *
     * @param execution the goal that found the findings
     * @param hasPom whether the plugin can be called by its prefix, since a POM names it
     */
    static List<String> lines(List<Finding> findings, MojoExecution execution, boolean hasPom) {
        String plugin = hasPom
                ? "gsoc"
                : execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion();
        boolean isOfLifecycle =
                execution.getLifecyclePhase() != null && execution.getSource() != MojoExecution.Source.CLI;
        List<String> lines = new ArrayList<>();
        lines.add(line("check again", isOfLifecycle ? "mvn validate" : "mvn " + plugin + ":validate"));
        lines.add(line("what a field takes", "mvn " + plugin + ":describe"));
        if (findings.stream().anyMatch(RuleName::isMissing)) {
            String goal = isOfLifecycle ? "package" : plugin + ":generate";
            lines.add(line("a draft anyway", "mvn " + goal + " -Dgsoc.missingFields=warn"));
        }
        return lines;
    }

    private static String line(String purpose, String command) {
        return LINE.formatted(purpose, command);
    }
}

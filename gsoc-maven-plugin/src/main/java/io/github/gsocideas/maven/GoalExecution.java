package io.github.gsocideas.maven;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.report.TerminalStyle;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * A goal as Maven runs it.
 *
 * @param session the build that runs it
 * @param mojo which goal of which plugin it is, and who asks for it
 */
record GoalExecution(MavenSession session, MojoExecution mojo) {

    /** What all modules of the build are built by. */
    MavenExecutionRequest request() {
        return session.getRequest();
    }

    /** The project that it runs for. */
    MavenProject project() {
        return session.getCurrentProject();
    }

    /** Whether the project has a parent beside it, from which it may have inherited this goal. */
    boolean isOfModule() {
        MavenProject parent = project().getParent();
        return parent != null && parent.getFile() != null;
    }

    /** Whether the project's packaging, and no execution that the POM adds, runs this goal. */
    boolean isOfPackaging() {
        return mojo.getExecutionId().equals("default-" + mojo.getGoal());
    }

    /** When the build began, which is the same moment for all its goals and modules. */
    Instant buildStart() {
        return Optional.ofNullable(request().getStartTime())
                .map(Date::toInstant)
                .orElseGet(Instant::now);
    }

    /** How the terminal that somebody reads the log at shows findings; empty where there is none. */
    Optional<TerminalStyle> terminal() {
        return Terminal.style(request());
    }

    /** How another goal of the plugin is called in the same place. */
    String command(String goal) {
        return NextCommands.command(goal, mojo, project());
    }

    /** What somebody may want to type after this goal. */
    List<String> nextCommands(List<Finding> findings) {
        return NextCommands.lines(findings, mojo, project());
    }
}

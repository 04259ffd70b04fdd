package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.ConfigurationException;
import io.github.gsocideas.disk.Verdict;
import io.github.gsocideas.report.Summary;
import io.github.gsocideas.report.Surplus;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The check of a project's ideas. A build makes it once, whichever of its goals ask for it, and tells once what is found;
 * {@code validate} takes what an earlier build has found where nothing has changed since.
 *
 * @param goal what asks for it
 * @param findings tells what is found
 * @param request what is checked
 * @param upToDateChecking whether what an earlier build has found counts
 */
record ProjectCheck(AbstractIdeasMojo goal, FindingsReporter findings, CheckRequest request, boolean upToDateChecking) {

    /**
     * The ideas, with what is wrong in the log.
     *
     * @throws MojoFailureException when the findings are such that the build fails
     */
    CheckedIdeas passed() throws MojoExecutionException, MojoFailureException {
        ToldIdeas told = told();
        told.end(goal.getLog());
        return told.ideas();
    }

    /** The same ideas, of which nothing that is found fails the build. */
    CheckedIdeas asTheyAre() throws MojoExecutionException {
        ToldIdeas told = told();
        if (!told.isEarlier()) {
            sayOutcome(told);
        }
        return told.ideas();
    }

    /** The same ideas, with what the build fails with when the goal has done its work. */
    ToldIdeas told() throws MojoExecutionException {
        ProjectBuild build = goal.projectBuild();
        boolean isTold = build.isTold(request);
        Optional<CheckedIdeas> earlier = build.checked(request);
        CheckedIdeas checked = earlier.isPresent() ? earlier.get() : build.remember(request, now());
        return new ToldIdeas(checked, findings.tell(request, checked.verdict(), checked.surplus(), isTold), isTold);
    }

    /** The ideas as they are at this moment, whatever a goal has checked before; nothing is told. */
    CheckedIdeas now() throws MojoExecutionException {
        try {
            return incremental().run(goal.progress().of("checked", goal.ideasName()));
        } catch (ConfigurationException e) {
            throw new MojoExecutionException(e.getMessage() + moduleHint(), e);
        } catch (InvalidSchemaException e) {
            throw goal.refused(e);
        } finally {
            goal.progress().erase();
        }
    }

    /** Tells what is found, of which nothing fails the build. */
    void tell(CheckedIdeas checked) throws MojoExecutionException {
        sayOutcome(new ToldIdeas(checked, findings.tell(request, checked.verdict(), checked.surplus(), false), false));
    }

    /**
     * Whether an earlier build has checked the very same; then what it found is told.
     *
     * @throws MojoFailureException when the findings are such that the build fails
     */
    boolean isUpToDate() throws MojoExecutionException, MojoFailureException {
        ProjectBuild build = goal.projectBuild();
        Optional<Verdict> verdict =
                build.isTold(request) ? Optional.empty() : incremental().earlier();
        if (verdict.isPresent()) {
            build.tell(request);
            Optional<MojoFailureException> failure = findings.tell(request, verdict.get(), Surplus.NONE, false);
            if (failure.isPresent()) {
                throw failure.get();
            }
            Summary summary = Summary.of(verdict.get().findings(), verdict.get().files());
            goal.getLog().info(summary + "; nothing has changed since that was found");
        }
        return verdict.isPresent();
    }

    private IncrementalCheck incremental() {
        return new IncrementalCheck(
                request,
                name -> upToDateChecking ? CheckIndex.of(name, request, goal.execution()) : Optional.empty(),
                goal.getLog());
    }

    private void sayOutcome(ToldIdeas told) {
        if (told.failure().isEmpty()) {
            goal.getLog().info(told.ideas().summary().toString());
        } else if (goal.execution().terminal().isEmpty()) { // else it stands below the findings
            goal.getLog().error(told.failure().get().getMessage());
        }
    }

    /** What to do if the goal was meant for another of the build's modules. */
    private String moduleHint() {
        return goal.execution().isOfModule() && !goal.hasIdeas()
                ? "; if this module has none, write <inherited>false</inherited> where the plugin is declared above it"
                : "";
    }
}

package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.disk.PassedOver;
import io.github.gsocideas.disk.Verdict;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.report.Summary;
import io.github.gsocideas.report.Surplus;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Tells findings to whom they concern: the log's reader, the IDE, and the machines that reports are asked for; and Maven, if
 * the build fails.
 *
 * @param goal what finds them
 * @param failOnWarnings whether a warning fails the build as an error does
 * @param maxFindings how many the log names
 * @param reports the reports for machines that are asked for
 */
record FindingsReporter(
        AbstractGsocMojo goal, boolean failOnWarnings, int maxFindings, Optional<MachineReportsWriting> reports) {

    /**
     * Tells what a check says.
     *
     * @param isTold whether an earlier goal has told it, and only reports of it may be wanting
     * @return what the build fails with, if it does
     */
    Optional<MojoFailureException> tell(CheckRequest request, Verdict verdict, Surplus surplus, boolean isTold)
            throws MojoExecutionException {
        List<Finding> findings = verdict.findings();
        Summary summary = Summary.of(findings, surplus, verdict.files());
        if (!isTold) {
            show(request, verdict);
        }
        if (findings.isEmpty()) {
            write(request, summary, findings, surplus);
            return Optional.empty();
        }
        FindingsLog log = log();
        LoggedFindings logged = log.select(findings, surplus);
        if (!isTold) {
            log.add(logged);
        }
        write(request, summary, findings, surplus);
        if (summary.errors() == 0 && !failOnWarnings) {
            return Optional.empty();
        }
        if (!isTold) {
            sayWhatNext(log, summary, findings);
        }
        String named = logged.others().isEmpty()
                ? "each is named above, with its place and a way to mend it"
                : "the first are named above, each with its place and a way to mend it";
        return Optional.of(new MojoFailureException(summary + "; " + named));
    }

    /**
     * Tells more findings.
     *
     * @throws MojoFailureException when one of them is such that the build fails
     */
    void tell(List<Finding> findings) throws MojoFailureException {
        goal.ide().ifPresent(ide -> ide.show(findings, this::fails));
        if (!findings.isEmpty()) {
            FindingsLog log = log();
            log.add(log.select(findings, Surplus.NONE));
        }
        Optional<Finding> failing = findings.stream().filter(this::fails).findFirst();
        if (failing.isPresent()) {
            throw new MojoFailureException(
                    failing.get().message() + "; " + failing.get().hint());
        }
    }

    /** Every check comes here, and so there are no lambdas: of each Java makes a class. */
    private void show(CheckRequest request, Verdict verdict) {
        Optional<Ide> ide = goal.ide();
        if (ide.isPresent()) {
            ide.get().show(request, verdict.findings(), this::fails);
        }
        for (PassedOver file : verdict.passedOver()) {
            goal.getLog().debug(file.toString());
        }
    }

    private void write(CheckRequest request, Summary summary, List<Finding> findings, Surplus surplus)
            throws MojoExecutionException {
        if (reports.isPresent()) {
            reports.get().write(request, summary, findings, surplus, this::fails);
        }
    }

    private FindingsLog log() {
        return new FindingsLog(
                goal.escapingLog(),
                this::fails,
                goal.execution().terminal(),
                maxFindings,
                reports.flatMap(MachineReportsWriting::directoryName));
    }

    /** On a terminal, somebody is there to type something. */
    private void sayWhatNext(FindingsLog log, Summary summary, List<Finding> findings) {
        if (log.terminal().isPresent()) {
            String next = String.join("\n", goal.execution().nextCommands(findings));
            log.log().composed().error(summary + "\n" + next);
        }
    }

    /** Whether a finding fails the build. */
    private boolean fails(Finding finding) {
        return finding.severity() == Severity.ERROR || failOnWarnings;
    }
}

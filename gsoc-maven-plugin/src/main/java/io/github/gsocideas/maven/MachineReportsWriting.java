package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.RepositoryPaths;
import io.github.gsocideas.disk.SharedFile;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.report.GithubReport;
import io.github.gsocideas.report.Report;
import io.github.gsocideas.report.ReportedFinding;
import io.github.gsocideas.report.Summary;
import io.github.gsocideas.report.SummaryReport;
import io.github.gsocideas.report.Surplus;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Predicate;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Reports for machines, on their way out of a build, which writes none of them twice.
 *
 * @param reports which are asked for
 * @param directory where the files go
 * @param goal what writes them
 */
record MachineReportsWriting(MachineReports reports, Path directory, AbstractGsocMojo goal) {

    private static final String SHOWN = MachineReportsWriting.class.getName();

    /** What the directory is called in the log; empty where nothing goes there. */
    Optional<String> directoryName() {
        return reports.files().isEmpty() ? Optional.empty() : Optional.of(goal.displayName(directory));
    }

    /**
     * Writes the reports of a check that no goal has written in this build.
     *
     * @param fails whether a finding fails the build
     */
    void write(CheckRequest request, Summary summary, List<Finding> findings, Surplus surplus, Predicate<Finding> fails)
            throws MojoExecutionException {
        ProjectBuild build = goal.projectBuild();
        boolean annotates = reports.annotates() && build.isNewReport(request, "annotations");
        boolean summarizes = reports.jobSummary().isPresent() && build.isNewReport(request, "summary of the job");
        boolean writes =
                !reports.files().isEmpty() && build.isNewReport(request, reports.fileNames() + " in " + directory);
        if (annotates || summarizes || writes) {
            Report report = report(request, summary, findings, surplus, fails);
            if (annotates) {
                annotate(report, goal.execution().request());
            }
            if (summarizes) {
                summarize(report, reports.jobSummary().get());
            }
            if (writes) {
                new BuildOutput(goal).writeBesideOthers(directory, "reportDirectory", reports.contents(report));
            }
        }
    }

    private Report report(
            CheckRequest request, Summary summary, List<Finding> findings, Surplus surplus, Predicate<Finding> fails) {
        Optional<Path> pom =
                Optional.ofNullable(goal.execution().project().getFile()).map(BuildDirectories::absolute);
        RepositoryPaths paths = new RepositoryPaths(request.files(), pom);
        List<ReportedFinding> reported = findings.stream()
                .map(finding -> new ReportedFinding(finding, fails.test(finding), paths.path(finding.file())))
                .toList();
        return new Report(reported, surplus, summary, paths.directory(), paths::ideas, paths::text, goal.version());
    }

    /**
     * Writes annotations to the process's own output: what goes through Maven's log has a level before it, also what Maven 4
     * finds in {@code System.out}, and then GitHub takes it for no command.
     *
     * @param build the build, of whose modules all annotations together are as many as GitHub shows
     */
    private static void annotate(Report report, MavenExecutionRequest build) throws MojoExecutionException {
        AtomicIntegerArray shown = shown(build);
        byte[] commands;
        synchronized (shown) {
            GithubReport github = new GithubReport(GithubReport.MOST - shown.get(0), GithubReport.MOST - shown.get(1));
            commands = github.render(report).getBytes(StandardCharsets.UTF_8);
            shown.addAndGet(0, (int) github.shownErrors(report));
            shown.addAndGet(1, (int) github.shownWarnings(report));
        }
        System.out.flush();
        try {
            new FileOutputStream(FileDescriptor.out).write(commands); // not closed, since it is everybody's
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "can't write annotations to the build's output: " + DiskFailure.reason(e), e);
        }
    }

    private static AtomicIntegerArray shown(MavenExecutionRequest build) {
        return BuildData.of(build, SHOWN, () -> new AtomicIntegerArray(2));
    }

    /** Puts a summary behind what is in the job's already. */
    private static void summarize(Report report, Path file) throws MojoExecutionException {
        SharedFile summary = new SharedFile(file);
        try {
            int most = (int) Math.max(0, SummaryReport.MOST - summary.size());
            summary.append(new SummaryReport(most).render(report).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MojoExecutionException("can't write the summary of the job: " + DiskFailure.reason(e), e);
        }
    }
}

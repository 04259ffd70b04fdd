package io.github.gsocideas.maven;

import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.RepositoryPaths;
import io.github.gsocideas.disk.SharedFile;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.report.GithubReport;
import io.github.gsocideas.report.Report;
import io.github.gsocideas.report.ReportFormat;
import io.github.gsocideas.report.ReportFormats;
import io.github.gsocideas.report.ReportedFinding;
import io.github.gsocideas.report.Summary;
import io.github.gsocideas.report.SummaryReport;
import io.github.gsocideas.report.Surplus;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Which reports for machines a build writes: those that the parameter names, and under GitHub Actions annotations and the
 * job's summary, unless {@code none} is among the names.
 *
 * @param files formats that come to a file each
 * @param annotates whether annotations go to the build's output
 * @param jobSummary the file that GitHub Actions shows with the job; empty where there is none
 */
record MachineReports(List<ReportFormat> files, boolean annotates, Optional<Path> jobSummary) {

    /** The name that stands for no report but those named beside it. */
    private static final String NONE = "none";

    private static final String SHOWN = MachineReports.class.getName();

    /** The variable that is {@code true} under GitHub Actions. */
    static final String ENVIRONMENT = "GITHUB_ACTIONS";

    /**
     * Those that are asked for.
     *
     * @throws MojoExecutionException when a name is none of a format
     */
    static MachineReports of(String[] names, Map<String, String> environment) throws MojoExecutionException {
        List<String> given =
                Stream.of(names).map(name -> name == null ? "" : name.strip()).toList();
        boolean isAutomatic = isGithub(environment) && !given.contains(NONE);
        List<ReportFormat> formats = new ArrayList<>();
        for (String name : given) {
            if (!name.equals(NONE)) {
                formats.add(find(name));
            }
        }
        Optional<Path> summary = Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY"))
                .filter(path -> !path.isBlank())
                .map(Path::of);
        return new MachineReports(
                formats.stream()
                        .filter(format -> format.file().isPresent())
                        .distinct()
                        .toList(),
                isAutomatic || formats.stream().anyMatch(format -> format.file().isEmpty()),
                isAutomatic ? summary : Optional.empty());
    }

    private static boolean isGithub(Map<String, String> environment) {
        return "true".equals(environment.get(ENVIRONMENT));
    }

    private static ReportFormat find(String name) throws MojoExecutionException {
        List<String> names = new ArrayList<>(ReportFormats.names());
        names.add(NONE);
        return ReportFormats.find(name)
                .orElseThrow(() -> new MojoExecutionException("<reports>: '" + name + "' is none of "
                        + String.join(", ", names)
                        + NearMatch.find(name, names)
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse("")));
    }

    /**
     * What they are made of.
     *
     * @param fails whether a finding fails the build
     * @param version the plugin's
     */
    static Report report(
            RepositoryPaths paths,
            Summary summary,
            List<Finding> findings,
            Surplus surplus,
            Predicate<Finding> fails,
            String version) {
        List<ReportedFinding> reported = findings.stream()
                .map(finding -> new ReportedFinding(finding, fails.test(finding), paths.path(finding.file())))
                .toList();
        return new Report(reported, surplus, summary, paths.directory(), paths::ideas, paths::text, version);
    }

    /** What is written, by the file's name. */
    SortedMap<String, byte[]> contents(Report report) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        files.forEach(format ->
                contents.put(format.file().orElseThrow(), format.render(report).getBytes(StandardCharsets.UTF_8)));
        return contents;
    }

    /** What the files are, in words that are the same for the same. */
    String fileNames() {
        return String.join(",", files.stream().map(ReportFormat::name).sorted().toList());
    }

    /**
     * Writes annotations to the process's own output: what goes through Maven's log has a level before it, also what Maven 4
     * finds in {@code System.out}, and then GitHub takes it for no command.
     *
     * @param build the build, of whose modules all annotations together are as many as GitHub shows
     */
    static void annotate(Report report, MavenExecutionRequest build) throws MojoExecutionException {
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
        synchronized (build) { // with -T all modules come here at once, and the request's map isn't made for that
            return (AtomicIntegerArray) build.getData().computeIfAbsent(SHOWN, key -> new AtomicIntegerArray(2));
        }
    }

    /** Puts a summary behind what is in the job's already. */
    static void summarize(Report report, Path file) throws MojoExecutionException {
        SharedFile summary = new SharedFile(file);
        try {
            int most = (int) Math.max(0, SummaryReport.MOST - summary.size());
            summary.append(new SummaryReport(most).render(report).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MojoExecutionException("can't write the summary of the job: " + DiskFailure.reason(e), e);
        }
    }
}

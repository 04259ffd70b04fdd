package io.github.gsocideas.maven;

import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.report.Report;
import io.github.gsocideas.report.ReportFormat;
import io.github.gsocideas.report.ReportFormats;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
}

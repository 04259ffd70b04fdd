package io.github.gsocideas.report;

import io.github.gsocideas.idea.Finding;
import io.github.gsocideas.idea.Severity;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many findings of each weight there are, and in how many files.
 *
 * @param errors findings that an idea can't be published with
 * @param warnings the others
 * @param faultyFiles files with a finding
 * @param files all files that were looked at
 */
public record Summary(long errors, long warnings, long faultyFiles, long files) {

    /** Counts findings. */
    public static Summary of(Collection<Finding> findings, long files) {
        return new Summary(
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                findings.stream().map(Finding::file).distinct().count(),
                files);
    }

    /** The sum on one line, such as {@code 2 errors and 1 warning in 1 of 6 files}. */
    @Override
    public String toString() {
        List<String> found = Stream.of(number(errors, "error"), number(warnings, "warning"))
                .filter(text -> !text.isEmpty())
                .toList();
        return found.isEmpty()
                ? "no findings in " + files(files)
                : String.join(" and ", found) + " in " + faultyFiles + " of " + files(files);
    }

    private static long count(Collection<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String number(long count, String noun) {
        return count == 0 ? "" : count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String files(long count) {
        return count + (count == 1 ? " file" : " files");
    }
}

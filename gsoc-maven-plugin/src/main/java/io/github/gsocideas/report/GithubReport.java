package io.github.gsocideas.report;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Commands of GitHub Actions, which shows each as an annotation at its line of a pull request. It shows no more than ten
 * errors and ten warnings of a step; so of more the first of each file come before the second of any, and a notice counts the
 * rest.
 *
 * @param errors how many errors may still be shown
 * @param warnings how many warnings
 */
public record GithubReport(int errors, int warnings) implements ReportFormat {

    /** How many of each are shown of a step. */
    public static final int MOST = 10;

    /** That of a step in which nothing was shown yet. */
    public GithubReport() {
        this(MOST, MOST);
    }

    @Override
    public String name() {
        return "github";
    }

    @Override
    public Optional<String> file() {
        return Optional.empty();
    }

    @Override
    public String render(Report report) {
        List<ReportedFinding> failing =
                report.findings().stream().filter(ReportedFinding::fails).toList();
        List<ReportedFinding> others =
                report.findings().stream().filter(finding -> !finding.fails()).toList();
        StringBuilder commands = new StringBuilder();
        first(failing, errors).forEach(finding -> commands.append(command(finding)));
        first(others, warnings).forEach(finding -> commands.append(command(finding)));
        long moreFailing = Math.max(0, failing.size() - errors);
        long more = moreFailing
                + Math.max(0, others.size() - warnings)
                + report.surplus().size();
        if (more > 0) {
            String failures = moreFailing == 0
                    ? ""
                    : ", of which " + moreFailing + (moreFailing == 1 ? " fails" : " fail") + " the build,";
            String text = new Quantity(more, "more finding") + failures + (more == 1 ? " is" : " are") + " in the log";
            commands.append("::notice title=")
                    .append(property(report.summary().toString()))
                    .append("::")
                    .append(data(text))
                    .append('\n');
        }
        return commands.toString();
    }

    /** How many of a report's errors are shown. */
    public long shownErrors(Report report) {
        return Math.min(
                errors,
                report.findings().stream().filter(ReportedFinding::fails).count());
    }

    /** How many of a report's warnings are shown. */
    public long shownWarnings(Report report) {
        return Math.min(
                warnings,
                report.findings().stream().filter(finding -> !finding.fails()).count());
    }

    /** So many of some findings, the first of each file before the second of any; sorted as they were. */
    private static List<ReportedFinding> first(List<ReportedFinding> findings, int most) {
        if (findings.size() <= most) {
            return findings;
        }
        Map<String, Integer> seen = new HashMap<>();
        record Ranked(ReportedFinding finding, int rank, int index) {}
        List<Ranked> ranked = new ArrayList<>();
        for (ReportedFinding finding : findings) {
            ranked.add(new Ranked(finding, seen.merge(finding.path(), 1, Integer::sum), ranked.size()));
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(most)
                .sorted(Comparator.comparingInt(Ranked::index))
                .map(Ranked::finding)
                .toList();
    }

    private static String command(ReportedFinding reported) {
        Finding finding = reported.finding();
        List<String> properties = new ArrayList<>(List.of(
                "file=" + property(reported.path()),
                "line=" + finding.position().line(),
                "endLine=" + finding.region().end().line()));
        // GitHub refuses columns where a region has several lines.
        if (finding.region().isOnOneLine()) {
            properties.add("col=" + finding.position().column());
            properties.add("endColumn=" + finding.region().end().column());
        }
        properties.add("title=" + property(finding.rule()));
        return properties.stream()
                .collect(Collectors.joining(",", "::" + reported.level() + " ", "::" + data(reported.text()) + "\n"));
    }

    /** A text as GitHub's own toolkit writes it. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** The same in a property's value. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

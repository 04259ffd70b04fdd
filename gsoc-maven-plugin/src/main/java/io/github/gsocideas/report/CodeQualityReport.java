package io.github.gsocideas.report;

import io.github.gsocideas.disk.ContentHash;
import io.github.gsocideas.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * GitLab's report of code quality. GitLab compares a branch's with the one that it goes to by fingerprints alone; so a
 * finding keeps its own where lines are added above it, and no two have the same.
 */
final class CodeQualityReport implements ReportFormat {

    /** Where a text of ours names a line or a place, which moves. */
    private static final Pattern PLACE = Pattern.compile("(?<=\\blines? )\\d+|:\\d+(?::\\d+)?");

    @Override
    public String name() {
        return "codequality";
    }

    @Override
    public Optional<String> file() {
        return Optional.of("codequality.json");
    }

    @Override
    public String render(Report report) {
        Map<String, Integer> seen = new HashMap<>();
        ArrayNode issues = JsonNodeFactory.instance.arrayNode();
        for (ReportedFinding reported : report.findings()) {
            Finding finding = reported.finding();
            String own = identity(reported);
            ObjectNode issue = issues.addObject();
            // What GitLab leaves out of Code Climate's own format, and others can't read it without.
            issue.put("type", "issue");
            issue.putArray("categories").add("Style");
            issue.put("description", reported.text());
            issue.put("check_name", finding.rule());
            issue.put(
                    "fingerprint",
                    ContentHash.sha256(
                            (own + "\0" + seen.merge(own, 1, Integer::sum)).getBytes(StandardCharsets.UTF_8)));
            issue.put("severity", reported.fails() ? "critical" : "minor");
            ObjectNode place = issue.putObject("location");
            place.put("path", reported.path());
            place.putObject("lines")
                    .put("begin", finding.position().line())
                    .put("end", finding.region().end().line());
        }
        return JsonText.render(issues);
    }

    /** What a finding is known by, wherever in the file it stands. */
    private static String identity(ReportedFinding reported) {
        Finding finding = reported.finding();
        return String.join(
                "\0",
                reported.path(),
                finding.rule(),
                finding.location().displayName(),
                PLACE.matcher(finding.message()).replaceAll(""));
    }
}

package io.github.gsocideas.report;

import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Region;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * SARIF 2.1.0, with what GitHub's code scanning asks beyond its schema: texts of each rule, all four numbers of a region, and
 * the hash by which it knows a finding again in the next version of a file.
 */
final class SarifReport implements ReportFormat {

    /** The most results that code scanning takes. */
    private static final int MOST = 25_000;

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What would be the place of an argument, or a link, in a text that is to be shown as it is. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)\\}");

    private static final Pattern LINK = Pattern.compile("\\](?=\\()");

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public Optional<String> file() {
        return Optional.of("findings.sarif");
    }

    @Override
    public String render(Report report) {
        List<ReportedFinding> findings = report.findings().size() <= MOST
                ? report.findings()
                : report.findings().stream()
                        .sorted(Comparator.comparing(finding -> !finding.fails()))
                        .limit(MOST)
                        .toList();
        List<String> rules = findings.stream()
                .map(finding -> finding.finding().rule())
                .distinct()
                .sorted()
                .toList();
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        driver(run.putObject("tool").putObject("driver"), report.version(), rules);
        // Two modules' runs of one commit are told apart by it.
        run.putObject("automationDetails").put("id", "gsoc/" + report.directory() + "/");
        invocation(
                run.putArray("invocations").addObject(),
                report,
                report.findings().size() - findings.size());
        run.put("columnKind", "unicodeCodePoints");
        results(run.putArray("results"), findings, rules, report);
        return JsonText.render(log);
    }

    private static void driver(ObjectNode driver, String version, List<String> rules) {
        driver.put("name", Report.TOOL);
        driver.put("version", version);
        driver.put("informationUri", Documentation.HOME);
        ArrayNode descriptions = driver.putArray("rules");
        for (String rule : rules) {
            RuleDescription description = RuleDescription.of(rule);
            ObjectNode node = descriptions.addObject();
            node.put("id", rule);
            node.put("name", rule);
            node.putObject("shortDescription").put("text", message(description.brief()));
            node.putObject("fullDescription").put("text", message(description.full()));
            node.putObject("help")
                    .put("text", message(description.full()))
                    .put(
                            "markdown",
                            message(MarkdownEscape.escape(description.brief()) + "\n\n"
                                    + MarkdownEscape.escape(description.mend())));
            node.put("helpUri", Documentation.ofRule(rule));
            node.putObject("defaultConfiguration").put("level", "error");
        }
    }

    /** Findings are no failure of the tool: it has done what it is for. */
    private static void invocation(ObjectNode invocation, Report report, int leftOut) {
        invocation.put("executionSuccessful", true);
        long missing = leftOut + report.surplus().size();
        if (missing > 0) {
            ObjectNode notification =
                    invocation.putArray("toolExecutionNotifications").addObject();
            notification.put("level", "warning");
            notification
                    .putObject("message")
                    .put(
                            "text",
                            new Quantity(missing, "more finding") + (missing == 1 ? " is" : " are")
                                    + " left out; mend these first");
        }
    }

    private static void results(ArrayNode results, List<ReportedFinding> findings, List<String> rules, Report report) {
        Map<String, List<String>> hashes = new HashMap<>();
        for (ReportedFinding finding : findings) {
            ObjectNode result = results.addObject();
            result.put("ruleId", finding.finding().rule());
            result.put("ruleIndex", rules.indexOf(finding.finding().rule()));
            result.put("level", finding.level());
            result.putObject("message").put("text", message(finding.text()));
            ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
            artifact(place, finding);
            region(place.putObject("region"), finding.finding().region());
            List<String> ofFile = hashes.computeIfAbsent(
                    finding.path(),
                    path -> report.texts().apply(path).map(LineHashes::of).orElse(List.of()));
            int line = finding.finding().position().line();
            if (line <= ofFile.size()) {
                result.putObject("partialFingerprints").put("primaryLocationLineHash", ofFile.get(line - 1));
            }
            finding.finding()
                    .fix()
                    .ifPresent(fix -> fix(result.putArray("fixes").addObject(), finding, fix));
        }
    }

    private static void fix(ObjectNode node, ReportedFinding finding, Fix fix) {
        node.putObject("description").put("text", message(finding.text()));
        ObjectNode change = node.putArray("artifactChanges").addObject();
        artifact(change, finding);
        ObjectNode replacement = change.putArray("replacements").addObject();
        region(replacement.putObject("deletedRegion"), fix.region());
        replacement.putObject("insertedContent").put("text", fix.replacement());
    }

    private static void artifact(ObjectNode node, ReportedFinding finding) {
        node.putObject("artifactLocation").put("uri", RelativeUri.render(finding.path()));
    }

    private static void region(ObjectNode node, Region region) {
        node.put("startLine", region.start().line());
        node.put("startColumn", region.start().column());
        node.put("endLine", region.end().line());
        node.put("endColumn", region.end().column());
    }

    /** A text that nobody takes for one with places for arguments, or with links. */
    private static String message(String text) {
        String escaped = ARGUMENT.matcher(text).replaceAll("{{$1}}");
        return LINK.matcher(escaped).find() ? escaped.replace("[", "\\[").replace("]", "\\]") : escaped;
    }
}

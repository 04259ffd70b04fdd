package io.github.gsocideas.report;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** reviewdog's format, which counts columns in bytes of UTF-8; so each file with a finding is looked into. */
final class RdjsonReport implements ReportFormat {

    @Override
    public String name() {
        return "rdjson";
    }

    @Override
    public Optional<String> file() {
        return Optional.of("findings.rdjson");
    }

    @Override
    public String render(Report report) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.putObject("source").put("name", Report.TOOL).put("url", Documentation.HOME);
        ArrayNode diagnostics = result.putArray("diagnostics");
        report.byPath().forEach((path, findings) -> {
            Optional<SourceText> source = report.source(path);
            findings.forEach(finding -> diagnostic(diagnostics.addObject(), finding, source));
        });
        return JsonText.render(result);
    }

    private static void diagnostic(ObjectNode node, ReportedFinding finding, Optional<SourceText> source) {
        node.put("message", finding.text());
        ObjectNode location = node.putObject("location").put("path", finding.path());
        range(location.putObject("range"), finding.finding().region(), source);
        node.put("severity", finding.fails() ? "ERROR" : "WARNING");
        String rule = finding.finding().rule();
        node.putObject("code").put("value", rule).put("url", Documentation.ofRule(rule));
        finding.finding().fix().filter(fix -> source.isPresent()).ifPresent(fix -> {
            ObjectNode suggestion = node.putArray("suggestions").addObject();
            range(suggestion.putObject("range"), fix.region(), source);
            suggestion.put("text", fix.replacement());
        });
    }

    private static void range(ObjectNode node, Region region, Optional<SourceText> source) {
        position(node.putObject("start"), region.start(), source);
        position(node.putObject("end"), region.end(), source);
    }

    private static void position(ObjectNode node, Position position, Optional<SourceText> source) {
        node.put("line", position.line());
        node.put("column", source.map(text -> column(position, text)).orElse(position.column()));
    }

    /** A place's column in bytes, from 1. */
    private static int column(Position position, SourceText source) {
        String line = source.line(position.line());
        int characters = Math.min(position.column() - 1, line.codePointCount(0, line.length()));
        return line.substring(0, line.offsetByCodePoints(0, characters)).getBytes(StandardCharsets.UTF_8).length + 1;
    }
}

package io.github.gsocideas.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Checkstyle's XML, which more tools read than any other. */
final class CheckstyleReport implements ReportFormat {

    @Override
    public String name() {
        return "checkstyle";
    }

    @Override
    public Optional<String> file() {
        return Optional.of("checkstyle.xml");
    }

    @Override
    public String render(Report report) {
        XmlText xml = new XmlText().start("checkstyle", Map.of("version", "10.0"));
        report.byPath().forEach((path, findings) -> {
            xml.start("file", Map.of("name", path));
            findings.forEach(finding -> xml.empty("error", error(finding)));
            xml.end("file");
        });
        return xml.end("checkstyle").toString();
    }

    private static Map<String, String> error(ReportedFinding finding) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("line", String.valueOf(finding.finding().position().line()));
        attributes.put("column", String.valueOf(finding.finding().position().column()));
        attributes.put("severity", finding.level());
        attributes.put("message", finding.text());
        attributes.put("source", "gsoc." + finding.finding().rule());
        return attributes;
    }
}

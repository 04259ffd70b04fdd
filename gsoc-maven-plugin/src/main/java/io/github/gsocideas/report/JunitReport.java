package io.github.gsocideas.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * JUnit's XML, which nearly every CI server shows: a test case for each idea file, and for another file with a finding. Its
 * name is the file's whole path, so that no two have the same.
 */
final class JunitReport implements ReportFormat {

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public Optional<String> file() {
        return Optional.of("TEST-ideas.xml");
    }

    @Override
    public String render(Report report) {
        Map<String, List<ReportedFinding>> byPath = report.byPath();
        SortedSet<String> paths = new TreeSet<>(report.ideas().get());
        paths.addAll(byPath.keySet());
        long failing = byPath.values().stream()
                .filter(findings -> findings.stream().anyMatch(ReportedFinding::fails))
                .count();
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("name", "ideas in " + report.directory());
        counts.put("tests", String.valueOf(paths.size()));
        counts.put("failures", String.valueOf(failing));
        counts.put("errors", "0");
        counts.put("skipped", "0");
        counts.put("time", "0");
        XmlText xml = new XmlText().start("testsuite", counts);
        paths.forEach(path -> testCase(xml, path, byPath.getOrDefault(path, List.of())));
        return xml.end("testsuite").toString();
    }

    private static void testCase(XmlText xml, String path, List<ReportedFinding> findings) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("classname", "ideas");
        attributes.put("name", path);
        attributes.put("file", path);
        attributes.put("time", "0");
        if (findings.isEmpty()) {
            xml.empty("testcase", attributes);
            return;
        }
        xml.start("testcase", attributes);
        List<ReportedFinding> failing =
                findings.stream().filter(ReportedFinding::fails).toList();
        if (!failing.isEmpty()) {
            Map<String, String> failure = new LinkedHashMap<>();
            failure.put("message", failing.get(0).text());
            failure.put("type", failing.get(0).finding().rule());
            xml.element("failure", failure, lines(path, failing));
        }
        List<ReportedFinding> others =
                findings.stream().filter(finding -> !finding.fails()).toList();
        if (!others.isEmpty()) {
            xml.element("system-out", Map.of(), lines(path, others));
        }
        xml.end("testcase");
    }

    private static String lines(String path, List<ReportedFinding> findings) {
        return findings.stream()
                .map(finding -> path + ":" + finding.finding().position() + ": " + finding.text() + " ["
                        + finding.finding().rule() + "]")
                .collect(Collectors.joining("\n"));
    }
}

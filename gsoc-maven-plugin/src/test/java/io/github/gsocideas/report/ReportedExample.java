package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small set of findings whose texts would break any format that doesn't escape them. */
public final class ReportedExample {

    /** What an author may write of whom nobody knows what they want. */
    static final String HOSTILE = "100%,\r\n::error::x: `a` | <script>alert(1)</script> ]]> & \"q\" [l](u) *b* {0} "
            + "\uD83D\uDE00\u0000##[warning]";

    /** A path that no format may take for anything but a path. */
    static final String ODD_PATH = "docs/ideas/sub dir/ü, 100%: [x](y)|`z`<b>&\"'.md";

    private static final Map<String, String> TEXTS = Map.of(
            "docs/ideas/a.yaml",
            "project: \uD83D\uDE00 Bot\r\ndate: 2026-11-22\r\ndesc: '\uD83D\uDE00 {{'\r\ndifficulty: Esay\r\n",
            ODD_PATH,
            "# Bot\n\n## Description\n\nA | B\n");

    private ReportedExample() {}

    /** The findings: four errors and two warnings in two files of three. */
    public static List<ReportedFinding> findings() {
        return List.of(
                finding(
                        Severity.ERROR,
                        "missing-field",
                        "docs/ideas/a.yaml",
                        region(1, 1, 1, 1),
                        "steps",
                        "field 'steps' is missing",
                        "write N/A to leave it out on purpose",
                        Optional.empty()),
                finding(
                        Severity.WARNING,
                        "wikitext",
                        "docs/ideas/a.yaml",
                        region(3, 10, 3, 12),
                        "desc",
                        "field 'desc': '{{' is never closed",
                        "close it",
                        Optional.empty()),
                finding(
                        Severity.ERROR,
                        "word",
                        "docs/ideas/a.yaml",
                        region(4, 13, 4, 17),
                        "difficulty",
                        "field 'difficulty' must be Easy or Hard, but is 'Esay'",
                        "did you mean 'Easy'?",
                        Optional.of(new Fix(region(4, 13, 4, 17), "Easy"))),
                finding(
                        Severity.ERROR,
                        "unknown-key",
                        ODD_PATH,
                        region(3, 1, 5, 6),
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        Optional.of(new Fix(region(3, 1, 5, 6), HOSTILE))),
                finding(
                        Severity.WARNING,
                        "rule|of,an:organisation%",
                        ODD_PATH,
                        region(5, 1, 5, 2),
                        "desc",
                        "the same",
                        "",
                        Optional.empty()),
                finding(
                        Severity.ERROR,
                        "word",
                        ODD_PATH,
                        region(5, 5, 5, 6),
                        "desc",
                        "the same",
                        "",
                        Optional.empty()));
    }

    /** A report of findings. */
    public static Report report(List<ReportedFinding> findings) {
        return report(findings, Surplus.NONE);
    }

    static Report report(List<ReportedFinding> findings, Surplus surplus) {
        List<Finding> all = findings.stream().map(ReportedFinding::finding).toList();
        return new Report(
                findings,
                surplus,
                Summary.of(all, surplus, 3),
                "docs/ideas",
                () -> List.of("docs/ideas/a.yaml", "docs/ideas/b.yaml", ODD_PATH),
                path -> Optional.ofNullable(TEXTS.get(path)),
                "1.2.3");
    }

    /** So many errors in each of so many files, then so many warnings. */
    static List<ReportedFinding> many(int files, int errors, int warnings) {
        List<ReportedFinding> findings = new ArrayList<>();
        for (int file = 1; file <= files; file++) {
            for (int line = 1; line <= errors + warnings; line++) {
                findings.add(finding(
                        line <= errors ? Severity.ERROR : Severity.WARNING,
                        "word",
                        "ideas/" + (char) ('a' + file - 1) + ".yaml",
                        region(line, 1, line, 2),
                        "difficulty",
                        "no. " + line,
                        "",
                        Optional.empty()));
            }
        }
        return findings;
    }

    private static ReportedFinding finding(
            Severity severity,
            String rule,
            String path,
            Region region,
            String field,
            String message,
            String hint,
            Optional<Fix> fix) {
        Finding finding = new Finding(
                severity, rule, path.substring("docs/".length()), region, RecordLocation.of(field), message, hint, fix);
        return new ReportedFinding(finding, severity == Severity.ERROR, path);
    }

    private static Region region(int startLine, int startColumn, int endLine, int endColumn) {
        return new Region(new Position(startLine, startColumn), new Position(endLine, endColumn));
    }

    /** Holds a format's report of the example against the file that was looked at. */
    static void assertGolden(ReportFormat format, String file) {
        assertThat(format.render(report(findings()))).isEqualTo(resource(file));
    }

    /** A file among the tests' resources. */
    public static String resource(String file) {
        try (InputStream stream = ReportedExample.class.getResourceAsStream("/reports/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

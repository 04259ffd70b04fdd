package io.github.gsocideas.report;

import io.github.gsocideas.finding.Quantity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Markdown for people, such as GitHub shows as the summary of a job: all findings, each file's in a table. A job's summary that
 * is larger than a mebibyte isn't shown at all; so files are left out as a whole where they would make it so, and counted.
 *
 * @param most how many bytes it may have
 */
public record SummaryReport(int most) implements ReportFormat {

    /** What GitHub shows of a step, with room for a sentence at the end. */
    public static final int MOST = 1024 * 1024 - 1024;

    private static final String TABLE = "| Line | | What is wrong | Rule |\n|---:|---|---|---|\n";

    /** One of a size that GitHub shows. */
    public SummaryReport() {
        this(MOST);
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public Optional<String> file() {
        return Optional.of("summary.md");
    }

    @Override
    public String render(Report report) {
        StringBuilder text = new StringBuilder("## Ideas in " + MarkdownEscape.escape(report.directory()) + "\n\n"
                + MarkdownEscape.escape(report.summary().toString()) + "\n");
        int size = bytes(text);
        List<String> leftOut = new ArrayList<>();
        int leftOutFindings = 0;
        for (Map.Entry<String, List<ReportedFinding>> file : report.byPath().entrySet()) {
            String section = section(file.getKey(), file.getValue());
            if (size + bytes(section) <= most) {
                text.append(section);
                size += bytes(section);
            } else {
                leftOut.add(file.getKey());
                leftOutFindings += file.getValue().size();
            }
        }
        if (!leftOut.isEmpty()) {
            text.append("\n").append(new Quantity(leftOutFindings, "more finding"));
            text.append(" in ").append(new Quantity(leftOut.size(), "file"));
            text.append(" would make this summary too large; `-Dgsoc.reports=sarif` writes a file that names them.\n");
        }
        report.more()
                .ifPresent(more ->
                        text.append("\n").append(more).append(" aren't named, since there are too many to be kept.\n"));
        return text.toString();
    }

    private static String section(String path, List<ReportedFinding> findings) {
        StringBuilder text = new StringBuilder("\n### " + MarkdownEscape.escape(path) + "\n\n" + TABLE);
        for (ReportedFinding finding : findings) {
            text.append("| ")
                    .append(finding.finding().position().line())
                    .append(" | ")
                    .append(finding.level())
                    .append(" | ")
                    .append(MarkdownEscape.escape(finding.text()))
                    .append(" | ")
                    .append(rule(finding.finding().rule()))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String rule(String rule) {
        return "[" + MarkdownEscape.escape(rule) + "](" + Documentation.ofRule(rule) + ")";
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}

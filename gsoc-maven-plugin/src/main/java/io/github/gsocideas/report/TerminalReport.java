package io.github.gsocideas.report;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.validation.RuleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Findings as somebody at a terminal reads them: each with the line that it is about, what of it is wrong marked, and how to
 * mend it below. The fields that a file lacks are one block, as they are to be written. Where no terminal is, a finding is
 * one line, which a machine finds, too: {@code Finding.toString()}.
 */
public final class TerminalReport {

    private static final int COLUMNS = 110;

    /** A line's number takes five columns, since no sane idea has more lines. */
    private static final String NUMBER = "%5d ";

    private static final String NO_NUMBER = " ".repeat(6);

    /** The heading that a hint on a Markdown file asks for. */
    private static final Pattern HEADING = Pattern.compile("'(##? [^']*)'");

    private final TerminalStyle style;
    private final Predicate<Finding> fails;

    /**
     * A report.
     *
     * @param fails whether a finding fails the build, and so is shown as an error
     */
    public TerminalReport(TerminalStyle style, Predicate<Finding> fails) {
        this.style = style;
        this.fails = fails;
    }

    /**
     * A piece of the report, which begins behind the log's word for its weight.
     *
     * @param fails whether the word is that for an error
     * @param text lines, of which only the first begins there
     */
    public record Block(boolean fails, String text) {}

    /** The blocks of findings that are sorted by place. */
    public List<Block> blocks(List<Finding> findings) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < findings.size(); ) {
            List<Finding> group = missingFrom(findings, i);
            blocks.add(group.isEmpty() ? block(findings.get(i)) : missing(group));
            i += Math.max(1, group.size());
        }
        return blocks;
    }

    /** The fields that a record lacks, all of which are told at the same place; none where something else is told first. */
    private List<Finding> missingFrom(List<Finding> findings, int start) {
        Finding first = findings.get(start);
        return findings.subList(start, findings.size()).stream()
                .takeWhile(finding -> finding.rule().equals(RuleName.MISSING_FIELD)
                        && finding.location().isField()
                        && finding.file().equals(first.file())
                        && finding.region().equals(first.region())
                        && finding.severity() == first.severity()
                        && isAtRecord(finding))
                .toList();
    }

    /** Whether a field is missing altogether, and not a value where its key is. */
    private static boolean isAtRecord(Finding finding) {
        return finding.message().matches("field '[^']*' is missing(?::.*)?")
                && !finding.hint().startsWith("line ");
    }

    private Block block(Finding finding) {
        boolean isError = fails.test(finding);
        StringBuilder text = new StringBuilder(head(finding, finding.message()));
        if (finding.line().filter(line -> !line.isBlank()).isPresent()) {
            QuotedLine line = QuotedLine.of(finding, COLUMNS);
            String marks = "^".repeat(line.width());
            text.append('\n')
                    .append(style.aside(NUMBER.formatted(finding.position().line()) + style.border()))
                    .append(' ')
                    .append(line.text())
                    .append('\n')
                    .append(margin())
                    .append(" ".repeat(line.indent()))
                    .append(isError ? style.error(marks) : style.warning(marks));
            boolean fits = line.indent() + line.width() + finding.hint().length() < COLUMNS;
            text.append(finding.hint().isEmpty() ? "" : fits ? " " : "\n" + margin());
        } else if (!finding.hint().isEmpty()) {
            text.append('\n').append(margin());
        }
        return new Block(isError, text.append(style.hint(finding.hint())).toString());
    }

    private Block missing(List<Finding> findings) {
        Finding first = findings.get(0);
        String lines = findings.stream()
                .map(finding -> NO_NUMBER + style.hint("+ " + line(finding)))
                .collect(Collectors.joining("\n"));
        Quantity fields = new Quantity(findings.size(), "required field");
        return new Block(
                fails.test(first),
                head(first, fields + (findings.size() == 1 ? " is" : " are") + " missing") + "\n" + lines);
    }

    /** What to write, in the file's own format. */
    private static String line(Finding finding) {
        String field = finding.location().field().orElseThrow();
        String meaning = finding.message().replaceFirst("^field '[^']*' is missing(?:: )?", "");
        String comment = meaning + (finding.hint().contains("N/A") ? ", or N/A" : "");
        Matcher heading = HEADING.matcher(finding.hint());
        if (heading.find()) {
            return heading.group(1) + (comment.isEmpty() ? "" : "    (" + comment + ")");
        }
        String file = finding.file().toLowerCase(Locale.ROOT);
        if (file.endsWith(".json")) {
            return "\"" + field + "\": \"" + comment + "\",";
        }
        return field + ":" + (comment.isEmpty() ? "" : "    # " + comment);
    }

    private String head(Finding finding, String message) {
        return style.place(finding.file() + ":" + finding.position()) + ": " + message + " "
                + style.aside("[" + finding.rule() + "]");
    }

    private String margin() {
        return style.aside(NO_NUMBER + style.border()) + " ";
    }
}

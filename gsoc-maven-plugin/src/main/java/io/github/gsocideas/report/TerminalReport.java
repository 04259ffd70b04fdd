package io.github.gsocideas.report;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Findings as somebody at a terminal reads them: each with the line that it is about, what of it is wrong marked, and how to
 * mend it below. The fields that a file lacks are one block, as they are to be written, and what is found in many files is told
 * once. Lines are folded at the terminal's width. Where no terminal is, a finding is one line, which a machine finds, too: {@code Finding.toString()}.
 */
public final class TerminalReport {

    /** How many columns the log's words for a weight take, with the blank behind. */
    private static final int ERROR = "[ERROR] ".length();

    private static final int WARNING = "[WARNING] ".length();

    /** How many other places are named where the same is found. */
    private static final int PLACES = 20;

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

    /** The block of findings that are told together. */
    public Block block(FindingGroup group) {
        boolean isError = fails.test(group.first());
        String own = group.isOfMissingFields() ? missing(group.findings(), isError) : shown(group.first(), isError);
        return new Block(isError, own + elsewhere(group.elsewhere()));
    }

    private String shown(Finding finding, boolean isError) {
        StringBuilder text = new StringBuilder(head(finding, finding.message(), isError));
        int width = style.columns() - NO_NUMBER.length() - 2;
        if (finding.line().filter(line -> !line.isBlank()).isPresent()) {
            QuotedLine line = QuotedLine.of(finding, width - 1);
            String marks = "^".repeat(line.width());
            text.append('\n')
                    .append(style.aside(NUMBER.formatted(finding.position().line()) + style.border()))
                    .append(' ')
                    .append(line.text())
                    .append('\n')
                    .append(margin())
                    .append(" ".repeat(line.indent()))
                    .append(isError ? style.error(marks) : style.warning(marks));
            int used = line.indent() + line.width() + 1;
            if (used + TerminalText.width(finding.hint()) <= width) {
                return text.append(finding.hint().isEmpty() ? "" : " " + style.hint(finding.hint()))
                        .toString();
            }
        }
        if (!finding.hint().isEmpty()) {
            TerminalText.fold(finding.hint(), width, width)
                    .forEach(line -> text.append('\n').append(margin()).append(style.hint(line)));
        }
        return text.toString();
    }

    private String missing(List<Finding> findings, boolean isError) {
        Quantity fields = new Quantity(findings.size(), "required field");
        String head = head(findings.get(0), fields + (findings.size() == 1 ? " is" : " are") + " missing", isError);
        return findings.stream().map(this::toBeWritten).collect(Collectors.joining("\n", head + "\n", ""));
    }

    /** What to write, in the file's own format, and its meaning as a comment, which is folded where the format lets it. */
    private String toBeWritten(Finding finding) {
        String field = finding.location().field().orElseThrow();
        String meaning = finding.message().replaceFirst("^field '[^']*' is missing(?:: )?", "");
        String comment = meaning + (finding.hint().contains("N/A") ? ", or N/A" : "");
        Matcher heading = HEADING.matcher(finding.hint());
        if (heading.find()) {
            return added(heading.group(1), comment.isEmpty() ? "" : "    (" + comment + ")", "     ");
        }
        String file = finding.file().toLowerCase(Locale.ROOT);
        if (file.endsWith(".json")) {
            return NO_NUMBER + style.hint("+ \"" + field + "\": \"" + comment + "\",");
        }
        return added(field + ":", comment.isEmpty() ? "" : "    # " + comment, "    # ");
    }

    private String added(String line, String comment, String next) {
        int width = style.columns() - NO_NUMBER.length() - 2;
        String blank = " ".repeat(TerminalText.width(line));
        List<String> folded = TerminalText.fold(line + comment, width, width - TerminalText.width(blank + next));
        return NO_NUMBER
                + style.hint("+ " + folded.get(0))
                + folded.stream()
                        .skip(1)
                        .map(rest -> "\n" + NO_NUMBER + style.hint("+ " + blank + next + rest))
                        .collect(Collectors.joining());
    }

    private String head(Finding finding, String message, boolean isError) {
        String place = finding.file() + ":" + finding.position();
        int first = style.columns() - (isError ? ERROR : WARNING) - TerminalText.width(place) - 2;
        List<String> lines = TerminalText.fold(
                message + " [" + finding.rule() + "]", Math.max(0, first), style.columns() - NO_NUMBER.length());
        String text = String.join("\n" + NO_NUMBER, lines);
        int rule = text.lastIndexOf('[');
        return style.place(place) + ": " + text.substring(0, rule) + style.aside(text.substring(rule));
    }

    /** Where else the same is found. */
    private String elsewhere(List<List<Finding>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        int width = style.columns() - NO_NUMBER.length() - 2;
        String more = rows.size() > PLACES ? " and " + (rows.size() - PLACES) + " more" : "";
        String places = rows.stream()
                .limit(PLACES)
                .map(row -> row.get(0).file() + ":" + row.get(0).position())
                .collect(Collectors.joining(
                        ", ", "the same in " + new Quantity(rows.size(), "other place") + ": ", more));
        return TerminalText.fold(places, width, width).stream()
                .map(line -> "\n" + margin() + line)
                .collect(Collectors.joining());
    }

    private String margin() {
        return style.aside(NO_NUMBER + style.border()) + " ";
    }
}

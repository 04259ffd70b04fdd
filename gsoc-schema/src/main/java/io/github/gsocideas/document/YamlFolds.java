package io.github.gsocideas.document;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts over several lines of which YAML joins some that mean something apart: below {@code >}, in quotes, and without them, it
 * makes a blank of a line end, and a line end of one blank line. So of
 * <pre>
 * desc: >
 *   The bot shall
 *   * answer
 *   * learn
 * </pre>
 * nobody sees a list. Of each value the first such line is a warning; lines that are only wrapped are none.
 */
final class YamlFolds {

    private static final String RULE = "joined-lines";

    /** What begins an entry, a table, a row, a heading or a rule, and hardly ever a line of a sentence. */
    private static final Pattern BLOCK =
            Pattern.compile("(?:[*#]+|[:;]) .*|\\{\\|.*|\\|[-+} ].*|={2,6}[^=]+={2,6}|#{1,6} .*|-{3,}|```.*|~~~.*");

    /** What begins an entry, or goes on with a sentence: one such line may be either. */
    private static final Pattern ENTRY = Pattern.compile(
            "(?:[-+\\u2022\\u2023\\u25CF\\u25AA\\u00B7\\u2013\\u2014]|[0-9]{1,2}[.)])[\\p{Zs}].*|-(?=\\p{L}).*");

    /** What is an entry of the list whose entry it stands in, in another column. */
    private static final Pattern MISALIGNED = Pattern.compile("[-*+\\u2022] .*");

    private final SourceText source;
    private final List<Finding> findings = new ArrayList<>();

    YamlFolds(SourceText source) {
        this.source = source;
    }

    /** How YAML reads a value's lines: what joins them, for a message, and how to keep them apart. */
    enum Style {
        FOLDED("'>'", "write '|' instead of '>' to keep the lines"),
        PLAIN("YAML, in a value without quotes,", "write '|' behind the key, and the text in indented lines below it"),
        QUOTED(
                "YAML, in a value in quotes,",
                "write '|' behind the key, and the text without quotes in indented lines below it");

        private final String words;
        private final String hint;

        Style(String words, String hint) {
            this.words = words;
            this.hint = hint;
        }
    }

    /** A line of a value: where it begins in the file, how far it is indented, and what it says. */
    private record Line(int start, int indentation, String words) {

        private boolean isBlank() {
            return words.isEmpty();
        }
    }

    /** Looks at a value's lines. */
    void lookAt(Region value, Style style) {
        if (value.isOnOneLine()) {
            return;
        }
        List<Line> lines = lines(value, style);
        long entries = lines.stream()
                .filter(line -> ENTRY.matcher(line.words()).matches())
                .count();
        int indentation = lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(Line::indentation)
                .orElse(0);
        boolean isItem = source.text(source.region(
                        source.offset(new Position(value.start().line(), 1)), source.offset(value.start())))
                .matches("\\s*- +");
        Optional<Line> above = Optional.empty();
        int blankLines = 0;
        for (Line line : lines) {
            boolean isKept = style == Style.FOLDED && line.indentation() > indentation;
            if (line.isBlank() || isKept) {
                blankLines += line.isBlank() ? 1 : 0;
                above = isKept ? Optional.empty() : above;
                continue;
            }
            Optional<String> lost = above.flatMap(before -> lost(line, entries > 1, isItem));
            if (above.isPresent() && blankLines == 1) {
                warn(
                        line,
                        style.words + " makes one line end of the blank line above, and so no paragraph begins here",
                        style.hint);
                return;
            }
            if (blankLines == 0 && lost.isPresent()) {
                warn(
                        line,
                        style.words + " joins this line with the one above, and so " + lost.get() + " begins here",
                        entryHint(line, isItem).orElse(style.hint));
                return;
            }
            above = Optional.of(line);
            blankLines = 0;
        }
    }

    /** What to write where a list was meant, and not a text. */
    private static Optional<String> entryHint(Line line, boolean isItem) {
        if (line.words().matches("-[^\\s-].*")) {
            return Optional.of("leave a blank after each '-' of a list");
        }
        if (line.words().matches("[^-+*#:;0-9\\x00-\\x7F][\\p{Zs}].*|-\u00A0.*")) {
            return Optional.of("begin each entry of a list with '- '");
        }
        return isItem && MISALIGNED.matcher(line.words()).matches()
                ? Optional.of("let each '- ' of a list begin in the same column")
                : Optional.empty();
    }

    private static Optional<String> lost(Line line, boolean isList, boolean isItem) {
        if (isItem && MISALIGNED.matcher(line.words()).matches()) {
            return Optional.of("no entry of a list");
        }
        if (isList && ENTRY.matcher(line.words()).matches()) {
            return Optional.of("no entry of a list");
        }
        return BLOCK.matcher(line.words()).matches()
                ? Optional.of(line.words().matches("[*:;].*|#+ .*") ? "no entry of a list" : "no block")
                : Optional.empty();
    }

    private List<Line> lines(Region value, Style style) {
        List<Line> lines = new ArrayList<>();
        int start = source.offset(value.start());
        for (String line : source.text(value).split("\n", -1)) {
            String words = line.strip();
            int blanks = line.length() - line.stripLeading().length();
            boolean isFirst = lines.isEmpty();
            lines.add(
                    isFirst && style == Style.FOLDED
                            ? new Line(start, 0, "")
                            : new Line(
                                    start + blanks,
                                    blanks,
                                    isFirst && style == Style.QUOTED ? words.substring(1) : words));
            start += line.length() + 1;
        }
        return style == Style.FOLDED ? lines.subList(1, lines.size()) : lines;
    }

    private void warn(Line line, String message, String hint) {
        findings.add(new Finding(
                Severity.WARNING,
                RULE,
                source.file(),
                source.region(line.start(), line.start() + line.words().length()),
                RecordLocation.ROOT,
                message,
                hint,
                Optional.empty()));
    }

    /** The warnings, in the order of the values. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}

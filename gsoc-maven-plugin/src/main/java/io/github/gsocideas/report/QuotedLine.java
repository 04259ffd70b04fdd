package io.github.gsocideas.report;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.LogText;

/**
 * The line that a finding is about, cut to what is around it, and the columns on a terminal of what it is about.
 *
 * @param text the line, fit for a log
 * @param indent how many columns are before what the finding is about
 * @param width how many columns that takes, one at least
 */
record QuotedLine(String text, int indent, int width) {

    private static final String CUT = "…";

    /** How many characters are shown before what a finding is about where the line is cut. */
    private static final int BEFORE = 30;

    /**
     * The line of a finding that has one.
     *
     * @param columns how many columns are there for it
     */
    static QuotedLine of(Finding finding, int columns) {
        String line = finding.line().orElseThrow();
        int start = offset(line, finding.position().column());
        int end = finding.region().isOnOneLine()
                ? Math.max(start, offset(line, finding.region().end().column()))
                : Math.max(start, line.stripTrailing().length());
        boolean isWhole = columns(line) <= columns || columns(line.substring(0, start)) <= columns / 2;
        int from = isWhole ? 0 : whole(line, Math.max(0, start - BEFORE));
        int to = from + fitting(line.substring(from), columns - (from > 0 ? 2 : 1));
        String before = (from > 0 ? CUT : "") + shown(line.substring(from, start));
        String marked = shown(line.substring(start, Math.max(start, Math.min(end, to))));
        String after = shown(line.substring(Math.max(start, Math.min(end, to)), Math.max(to, start)))
                + (to < line.length() ? CUT : "");
        return new QuotedLine(
                before + marked + after, TerminalText.width(before), Math.max(1, TerminalText.width(marked)));
    }

    private static int offset(String line, int column) {
        int characters = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.min(column - 1, characters));
    }

    private static int columns(String part) {
        return TerminalText.width(shown(part));
    }

    /** How much of a text fits into some columns, or all of it into one more, in UTF-16 units. */
    private static int fitting(String text, int columns) {
        if (columns(text) <= columns + 1) {
            return text.length();
        }
        int at = 0;
        for (int used = 0; used <= columns && at < text.length(); ) {
            int next = text.offsetByCodePoints(at, 1);
            used += columns(text.substring(at, next));
            at = used <= columns ? next : at;
        }
        return at;
    }

    /** An offset that isn't within a character. */
    private static int whole(String line, int offset) {
        return offset < line.length() && Character.isLowSurrogate(line.charAt(offset)) ? offset - 1 : offset;
    }

    private static String shown(String part) {
        return LogText.escape(part.replace('\t', ' '));
    }
}

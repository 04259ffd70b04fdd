package io.github.gsocideas.report;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.LogText;
import java.util.Set;

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

    private static final Set<Character.UnicodeScript> WIDE = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA);

    /**
     * The line of a finding that has one.
     *
     * @param columns how many of it are shown
     */
    static QuotedLine of(Finding finding, int columns) {
        String line = finding.line().orElseThrow();
        int start = offset(line, finding.position().column());
        int end = finding.region().isOnOneLine()
                ? Math.max(start, offset(line, finding.region().end().column()))
                : Math.max(start, line.stripTrailing().length());
        int from = line.length() <= columns || start <= columns / 2 ? 0 : whole(line, start - BEFORE);
        int to = Math.min(line.length(), whole(line, from + columns));
        String before = (from > 0 ? CUT : "") + shown(line.substring(from, start));
        String marked = shown(line.substring(start, Math.max(start, Math.min(end, to))));
        String after = shown(line.substring(Math.max(start, Math.min(end, to)), Math.max(to, start)))
                + (to < line.length() ? CUT : "");
        return new QuotedLine(before + marked + after, width(before), Math.max(1, width(marked)));
    }

    private static int offset(String line, int column) {
        int characters = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.min(column - 1, characters));
    }

    /** An offset that isn't within a character. */
    private static int whole(String line, int offset) {
        return offset < line.length() && Character.isLowSurrogate(line.charAt(offset)) ? offset - 1 : offset;
    }

    private static String shown(String part) {
        return LogText.escape(part.replace('\t', ' '));
    }

    private static int width(String text) {
        return text.codePoints().map(QuotedLine::width).sum();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean isFullWidth = character >= 0xFF01 && character <= 0xFF60;
        boolean isPicture = character >= 0x1F300 && character <= 0x1FAFF;
        return isFullWidth || isPicture || WIDE.contains(Character.UnicodeScript.of(character)) ? 2 : 1;
    }
}

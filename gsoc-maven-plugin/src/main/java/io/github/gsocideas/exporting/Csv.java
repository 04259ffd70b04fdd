package io.github.gsocideas.exporting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180, with LF) that a spreadsheet opens as it is: a mark in front says that it is
 * UTF-8, each cell stands in quotes, and what a spreadsheet would calculate has an apostrophe before it, which makes a text of it:
 * {@code =HYPERLINK(…)}, {@code +1}, {@code -1}, {@code @SUM(…)}, also behind blanks and in full-width signs. That is so at the
 * beginning of a cell, and where a cell would begin if the spreadsheet parted them otherwise: in a line, behind a semicolon or a tab.
 */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern FORMULA =
            Pattern.compile("(?:\\A|[;\t\r\n])[\\s\\p{Z}\\p{C}]*+(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /** Adds a row. */
    Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    private static String cell(String value) {
        String harmless = FORMULA.matcher(value).replaceAll("$0'");
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

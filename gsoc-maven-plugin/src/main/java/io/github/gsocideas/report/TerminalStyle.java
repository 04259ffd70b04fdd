package io.github.gsocideas.report;

/**
 * How a terminal shows the parts of a finding.
 *
 * @param colours whether it shows colours, by the escapes of ECMA-48 (section 8.3.117)
 * @param boxes whether its encoding has the characters that lines are drawn with
 */
public record TerminalStyle(boolean colours, boolean boxes) {

    private static final String RESET = "\u001B[m";

    /** Where something is. */
    String place(String text) {
        return styled("1", text);
    }

    /** What marks an error. */
    String error(String text) {
        return styled("1;31", text);
    }

    /** What marks a warning. */
    String warning(String text) {
        return styled("1;33", text);
    }

    /** How to mend something. */
    String hint(String text) {
        return styled("32", text);
    }

    /** What is seldom read. */
    String aside(String text) {
        return styled("2", text);
    }

    /** What stands between a line's number and the line. */
    String border() {
        return boxes ? "│" : "|";
    }

    private String styled(String parameter, String text) {
        return colours && !text.isEmpty() ? "\u001B[" + parameter + "m" + text + RESET : text;
    }
}

package io.github.gsocideas.report;

/**
 * How a terminal shows the parts of a finding.
 *
 * @param colours whether it shows colours, by the escapes of ECMA-48 (section 8.3.117)
 * @param boxes whether its encoding has the characters that lines are drawn with
 * @param columns how many characters a line has
 */
public record TerminalStyle(boolean colours, boolean boxes, int columns) {

    /** How many columns there are at least where text is folded. */
    private static final int NARROWEST = 40;

    private static final String RESET = "\u001B[m";

    /** Takes a terminal that is narrower than any text can be read at for a wider one. */
    public TerminalStyle {
        columns = Math.max(NARROWEST, columns);
    }

    /** Where something is. */
    String place(String text) {
        return styled("1", text);
    }

    /** What marks an error. */
    String error(String text) {
        return styled("1;31", text);
    }

    /** What marks a warning: in magenta, since yellow can't be read on white. */
    String warning(String text) {
        return styled("1;35", text);
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

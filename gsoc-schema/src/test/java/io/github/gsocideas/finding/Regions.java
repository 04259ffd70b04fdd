package io.github.gsocideas.finding;

/** Makes regions for tests. */
public final class Regions {

    private Regions() {}

    /** Some characters of a line. */
    public static Region inLine(int line, int start, int length) {
        return new Region(new Position(line, start), new Position(line, start + length));
    }

    /** Some characters that begin in one line, and end in another before a column. */
    public static Region inLines(int line, int start, int lastLine, int end) {
        return new Region(new Position(line, start), new Position(lastLine, end));
    }
}

package io.github.gsocideas.finding;

/**
 * A part of a text.
 *
 * @param start its first character
 * @param end the place after its last character; the start where the region is empty
 */
public record Region(Position start, Position end) {

    /** The empty region at the first character of a text. */
    public static final Region START = at(Position.START);

    /** The empty region at a place, where no more is known than where something begins. */
    public static Region at(Position position) {
        return new Region(position, position);
    }

    /** Whether it begins and ends in the same line. */
    public boolean isOnOneLine() {
        return start.line() == end.line();
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}

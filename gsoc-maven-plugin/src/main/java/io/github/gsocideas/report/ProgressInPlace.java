package io.github.gsocideas.report;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * Progress on a terminal's last line, each text in the place of the one before it. The cursor stays in that line, and is at
 * its start again when the text is erased, with nothing but blanks behind it. So no line of a log is broken, and none of it
 * is seen when one scrolls back.
 */
public final class ProgressInPlace implements ProgressDisplay {

    private final PrintWriter terminal;
    private int width;

    /** Takes what writes to the terminal at once, and nowhere else. */
    public ProgressInPlace(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration interval() {
        return Duration.ofMillis(100);
    }

    @Override
    public void show(String text, String directory) {
        String blanks = " ".repeat(Math.max(0, width - text.length()));
        terminal.print("\r" + text + blanks);
        terminal.flush();
        width = text.length() + blanks.length();
    }

    /** By blanks, which every terminal understands. */
    @Override
    public void erase() {
        if (width > 0) {
            terminal.print("\r" + " ".repeat(width) + "\r");
            terminal.flush();
            width = 0;
        }
    }
}

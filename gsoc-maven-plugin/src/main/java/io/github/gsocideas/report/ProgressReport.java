package io.github.gsocideas.report;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Decides when to say how far a run is: nothing in its first two seconds, which is all that most take, then as often as the
 * display has it. Asks for the clock at each file, and for the display only when there is something to show.
 */
public final class ProgressReport {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LongSupplier clock;
    private final Supplier<ProgressDisplay> displays;
    private Optional<ProgressDisplay> display = Optional.empty();
    private long shown;
    private long pause = PATIENCE.toNanos();

    /**
     * A run that begins now.
     *
     * @param clock in nanoseconds since any moment, as {@code System.nanoTime()}
     * @param displays makes what shows it, once at most
     */
    public ProgressReport(LongSupplier clock, Supplier<ProgressDisplay> displays) {
        this.clock = clock;
        this.displays = displays;
        this.shown = clock.getAsLong();
    }

    /**
     * Says how far the run is, if it is time for that, and not all is done: {@code checked 3,200 of 10,000 files}.
     *
     * @param verb what has been done to each file
     * @param directory where the files are
     * @param done how many files are done
     * @param all how many there are
     */
    public void done(String verb, String directory, int done, int all) {
        long now = clock.getAsLong();
        if (done < all && now - shown >= pause) {
            ProgressDisplay chosen = display.orElseGet(displays);
            chosen.show(String.format(Locale.ROOT, "%s %,d of %,d files", verb, done, all), directory);
            display = Optional.of(chosen);
            shown = now;
            pause = chosen.interval().toNanos();
        }
    }

    /** Makes room for lines of the log: to be called before there is one. */
    public void erase() {
        display.ifPresent(ProgressDisplay::erase);
    }
}

package io.github.gsocideas.report;

import java.time.Duration;

/** Where somebody sees how far a run is. */
public interface ProgressDisplay {

    /** How long what is shown stands before it is worth another. */
    Duration interval();

    /**
     * Shows how far the run is.
     *
     * @param text short, and of ASCII characters
     * @param directory where the files are, for whoever sees several runs at once
     */
    void show(String text, String directory);

    /** Takes away what isn't meant to stay; there may be nothing. Something may be shown again after it. */
    void erase();
}

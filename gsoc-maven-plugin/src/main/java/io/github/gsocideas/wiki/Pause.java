package io.github.gsocideas.wiki;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {

    /** Returns after that time. */
    void last(Duration time) throws InterruptedException;
}

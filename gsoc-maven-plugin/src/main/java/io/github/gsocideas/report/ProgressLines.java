package io.github.gsocideas.report;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Progress in a log, which somebody looks at from afar or afterwards: a line every few seconds.
 *
 * @param log takes a line
 */
public record ProgressLines(Consumer<String> log) implements ProgressDisplay {

    @Override
    public Duration interval() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void show(String text, String directory) {
        log.accept(text + " in " + directory);
    }

    @Override
    public void erase() {
        // A log keeps its lines.
    }
}

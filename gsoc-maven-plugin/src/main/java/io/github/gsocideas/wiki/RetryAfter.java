package io.github.gsocideas.wiki;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long a server asks to wait: so many seconds, or until a date, which is one of the server's clock.
 *
 * @param headers of its answer
 */
record RetryAfter(HttpHeaders headers) {

    /** How long to wait where the server doesn't say that. */
    private static final Duration WAIT = Duration.ofSeconds(30);

    /** Whether it says so. */
    boolean isSaid() {
        return said().isPresent();
    }

    /** When to come again, for people. */
    String words() {
        return said().map(value -> value.matches("[0-9]+") ? "in " + value + " s" : "after " + value)
                .orElse("in a few minutes");
    }

    /** How long to wait. */
    Duration time() {
        return said().map(this::time).orElse(WAIT);
    }

    private Optional<String> said() {
        return headers.firstValue("Retry-After");
    }

    private Duration time(String said) {
        try {
            if (said.matches("[0-9]{1,9}")) {
                return Duration.ofSeconds(Integer.parseInt(said));
            }
            Duration until = Duration.between(date(headers.firstValue("Date").orElse("")), date(said));
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException e) {
            return WAIT;
        }
    }

    private static ZonedDateTime date(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}

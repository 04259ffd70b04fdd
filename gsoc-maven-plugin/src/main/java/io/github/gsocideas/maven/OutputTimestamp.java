package io.github.gsocideas.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apache.maven.plugin.MojoExecutionException;

/** The time of a reproducible build, as Maven's plugins have it in {@code project.build.outputTimestamp}. */
final class OutputTimestamp {

    /** What Maven 4 takes where a project says nothing. */
    static final Instant DEFAULT = Instant.parse("1980-02-01T00:00:00Z");

    /** What stands for the moment at which the build began. */
    static final String NOW = "now";

    /** The last second that MediaWiki's timestamps can tell. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private OutputTimestamp() {}

    /**
     * The moment that is meant.
     *
     * @param value ISO 8601 with a time zone, seconds since 1970, or {@link #NOW}; nothing, or a word of no meaning as
     *     {@code off}, where a project wants none
     * @param start when the build began
     * @throws MojoExecutionException when it is none of these
     */
    static Instant parse(String value, Instant start) throws MojoExecutionException {
        if (!isGiven(value)) {
            return DEFAULT;
        }
        if (value.equals(NOW)) {
            return start;
        }
        try {
            Instant instant = value.matches("[0-9]+")
                    ? Instant.ofEpochSecond(Long.parseLong(value))
                    : OffsetDateTime.parse(value).toInstant();
            if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LAST)) {
                throw new DateTimeException("not between 1970 and 9999");
            }
            return instant;
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoExecutionException(
                    "<outputTimestamp>" + value + "</outputTimestamp> is no moment between 1970 and 9999,"
                            + " such as 2026-02-04T12:00:00Z, nor '" + NOW + "'",
                    e);
        }
    }

    /** Whether a project wants one. Where it says nothing, Maven 3.10 and 4 say the moment that stands for none here. */
    static boolean isGiven(String value) {
        return value != null && !value.matches("off|\\D?") && !value.equals(DEFAULT.toString());
    }

    /** The day of a moment, by universal time, as the log tells it. */
    static String day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}

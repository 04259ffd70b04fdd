package io.github.gsocideas.encoding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How the wiki writes a date, in English.
 *
 * @param pattern one of {@link DateTimeFormatter}
 */
public record DateFormat(String pattern) {

    /**
     * Takes a pattern.
     *
     * @throws IllegalArgumentException when it isn't one of a date; the message says why
     */
    public DateFormat {
        try {
            if (formatter(pattern)
                    .format(LocalDate.EPOCH)
                    .isBlank()) { // a pattern with hours is one too, but throws here
                throw new IllegalArgumentException("it is empty");
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** What writes dates in this format. */
    public DateTimeFormatter formatter() {
        return formatter(pattern);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}

package io.github.gsocideas.maven;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;

/** How the wiki writes a date. */
final class DateFormat {

    private DateFormat() {}

    /**
     * The format that a pattern means, in English.
     *
     * @throws MojoExecutionException when it isn't one of a date
     */
    static DateTimeFormatter of(String pattern) throws MojoExecutionException {
        try {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
            if (format.format(LocalDate.EPOCH).isBlank()) { // a pattern with hours is one too, but throws here
                throw new IllegalArgumentException("it is empty");
            }
            return format;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MojoExecutionException(
                    "<dateFormat>" + pattern + "</dateFormat> is not a pattern of a date: " + e.getMessage(), e);
        }
    }
}

package io.github.gsocideas.validation.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day as people write it. Of {@code 01/02/2026} nobody can tell whether it is in January or in February. */
final class WrittenDay {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-./ ]([0-9]{1,2})[-./ ]([0-9]{1,2})(?:[T ].*)?");

    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-./ ]([0-9]{1,2})[-./ ]([0-9]{4})");

    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th|\\.)?[ -]+(?:of )?(\\p{L}{3,9})\\.?,?[ -]+([0-9]{4})");

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,9})\\.? +([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{4})");

    private WrittenDay() {}

    /** The days that may be meant, year-month-day: none, one or two. */
    static List<String> meanings(String written) {
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return days(day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        }
        Matcher yearLast = YEAR_LAST.matcher(written);
        if (yearLast.matches()) {
            return days(
                    day(yearLast.group(3), yearLast.group(1), yearLast.group(2)),
                    day(yearLast.group(3), yearLast.group(2), yearLast.group(1)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return days(day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(written);
        return monthFirst.matches()
                ? days(day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2)))
                : List.of();
    }

    private static List<String> days(Optional<String> day) {
        return day.stream().toList();
    }

    private static List<String> days(Optional<String> day, Optional<String> other) {
        return Stream.concat(day.stream(), other.stream()).distinct().toList();
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number of a month by its English name, or what it is cut to; 0 where there is none. */
    private static String month(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(upper) || (upper.equals("SEPT") && month == Month.SEPTEMBER))
                .map(month -> String.valueOf(month.getValue()))
                .findFirst()
                .orElse("0");
    }
}

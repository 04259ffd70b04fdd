package io.github.gsocideas.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day as people write it: {@code 2026-04-02}, {@code 2 April 2026}, {@code April 2, 2026}, {@code 02.04.2026},
 * {@code 04/02/2026}. In numbers the day is certain where only one of the two orders gives a day, or both the same.
 *
 * @param readings the days that it may be; none where it isn't a day in one of these forms
 */
record WrittenDate(List<LocalDate> readings) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (\\p{Alpha}{3,9})\\.?,? (\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{Alpha}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /**
     * Reads a text.
     *
     * @param order the order of numbers, if that is known
     */
    static WrittenDate of(String text, Optional<DateOrder> order) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(day(iso.group(1), iso.group(2), iso.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return of(month(dayFirst.group(2)).flatMap(month -> day(dayFirst.group(3), month, dayFirst.group(1))));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return of(
                    month(monthFirst.group(1)).flatMap(month -> day(monthFirst.group(3), month, monthFirst.group(2))));
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? ofNumbers(numbers, order) : new WrittenDate(List.of());
    }

    private static WrittenDate ofNumbers(Matcher numbers, Optional<DateOrder> order) {
        Optional<LocalDate> dayFirst = day(numbers.group(4), numbers.group(3), numbers.group(1));
        Optional<LocalDate> monthFirst = day(numbers.group(4), numbers.group(1), numbers.group(3));
        Optional<LocalDate> asked = order.flatMap(each -> each == DateOrder.DMY ? dayFirst : monthFirst);
        return asked.isPresent()
                ? of(asked)
                : new WrittenDate(Stream.of(dayFirst, monthFirst)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }

    private static WrittenDate of(Optional<LocalDate> day) {
        return new WrittenDate(day.stream().toList());
    }

    /** The number of an English month, or of its first three letters or more; {@code Sept} is one, too. */
    private static Optional<String> month(String word) {
        String lowerCase = word.toLowerCase(Locale.ROOT);
        return MONTHS.stream()
                .filter(month -> month.equals(lowerCase) || (lowerCase.length() <= 4 && month.startsWith(lowerCase)))
                .findFirst()
                .map(month -> String.valueOf(MONTHS.indexOf(month) + 1));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day; empty where none or several may be meant. */
    Optional<LocalDate> certain() {
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    /** Whether two days may be meant. */
    boolean isAmbiguous() {
        return readings.size() > 1;
    }
}

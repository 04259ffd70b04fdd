package io.github.gsocideas.validation.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a day that isn't written year-month-day, and says how it is. {@code 01/22/2026} can only be 22 January;
 * {@code 02/04/2026} is one day to an American and another to anybody else, so both are offered.
 */
final class DateHints {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/. ]?(0?[1-9]|1[0-2])[-/. ]?([0-9]{1,2})(?:[T ].*)?");

    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-/.] ?([0-9]{1,2})[-/.] ?([0-9]{4})");

    private static final Pattern DAY_AND_NAME =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th|\\.)?[- ]+(?:of )?(\\p{L}{3,9})\\.?,?[- ]+([0-9]{4})");

    private static final Pattern NAME_AND_DAY =
            Pattern.compile("(\\p{L}{3,9})\\.? +([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{4})");

    private static final int LONGEST = 40;

    private DateHints() {}

    /** How to write the day that a text names; nothing where it names none. */
    static Hint of(String text) {
        String day = text.strip();
        if (day.length() > LONGEST) {
            return Hint.NONE;
        }
        return yearFirst(day)
                .or(yearLast(day))
                .or(named(DAY_AND_NAME.matcher(day), 1, 2))
                .or(named(NAME_AND_DAY.matcher(day), 2, 1));
    }

    private static Hint yearFirst(String text) {
        Matcher parts = YEAR_FIRST.matcher(text);
        if (!parts.matches()) {
            return Hint.NONE;
        }
        int day = number(parts, 3);
        YearMonth month = YearMonth.of(number(parts, 1), number(parts, 2));
        return day > month.lengthOfMonth()
                ? new Hint(Words.daysOf(month))
                : write(date(month.getYear(), month.getMonthValue(), day));
    }

    private static Hint yearLast(String text) {
        Matcher parts = YEAR_LAST.matcher(text);
        if (!parts.matches()) {
            return Hint.NONE;
        }
        int year = number(parts, 3);
        List<LocalDate> days = Stream.of(
                        date(year, number(parts, 1), number(parts, 2)), date(year, number(parts, 2), number(parts, 1)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return days.size() == 2
                ? new Hint(Words.writeEither(named(days.get(0)), named(days.get(1))))
                : write(days.stream().findFirst());
    }

    private static Hint named(Matcher parts, int day, int name) {
        if (!parts.matches()) {
            return Hint.NONE;
        }
        OptionalInt month = month(parts.group(name));
        return month.isEmpty() ? Hint.NONE : write(date(number(parts, 3), month.getAsInt(), number(parts, day)));
    }

    /** The month of an English name, or of its first letters; three at least. */
    private static OptionalInt month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, 12)
                .filter(month ->
                        english(Month.of(month)).toLowerCase(Locale.ROOT).startsWith(start)
                                || (month == 9 && start.equals("sept")))
                .findFirst();
    }

    private static String english(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String named(LocalDate date) {
        return date + " (" + date.getDayOfMonth() + " " + english(date.getMonth()) + ")";
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day
        }
    }

    private static Hint write(Optional<LocalDate> date) {
        return date.map(day -> new Hint(Words.write(day.toString()), Optional.of(day.toString())))
                .orElse(Hint.NONE);
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}

package io.github.gsocideas.importing;

import io.github.gsocideas.encoding.DateFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order a page's dates in numbers are. */
public enum DateOrder {
    /** Day, month, year. */
    DMY,
    /** Month, day, year. */
    MDY;

    /** The order of this word; empty where there is none. */
    public static Optional<DateOrder> of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** The order in which a wiki's dates have day and month; empty where either may be, or there is no such order. */
    public static Optional<DateOrder> of(DateFormat format) {
        LocalDate day = LocalDate.of(2001, 2, 3);
        String written = format.formatter().format(day);
        return Arrays.stream(values())
                .filter(order ->
                        WrittenDate.of(written, Optional.of(order)).certain().equals(Optional.of(day)))
                .findFirst();
    }
}

package io.github.gsocideas.importing;

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
}

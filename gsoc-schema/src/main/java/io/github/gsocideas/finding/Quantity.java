package io.github.gsocideas.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of things, such as {@code 1 file} or {@code 2 files}.
 *
 * @param count how many
 * @param noun what one of them is called, with a plural in -s, or in -ies after a consonant: {@code keys}, but {@code entries}
 */
public record Quantity(long count, String noun) {

    private static final Pattern CONSONANT_Y = Pattern.compile("(?<=[^aeiou])y$");

    @Override
    public String toString() {
        return count + " " + (count == 1 ? noun : plural());
    }

    private String plural() {
        Matcher ending = CONSONANT_Y.matcher(noun);
        return ending.find() ? ending.replaceFirst("ies") : noun + "s";
    }
}

package io.github.gsocideas.finding;

/**
 * A number of things, such as {@code 1 file} or {@code 2 files}.
 *
 * @param count how many
 * @param noun what one of them is called, with a plural in -s or -y
 */
public record Quantity(long count, String noun) {

    @Override
    public String toString() {
        return count + " "
                + (count == 1 ? noun : noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }
}

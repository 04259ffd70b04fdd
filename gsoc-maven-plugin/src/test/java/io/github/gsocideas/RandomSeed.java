package io.github.gsocideas;

import java.util.Random;

/** What random inputs are made from; a new one each time or always the same, unless a property repeats an earlier one. */
public final class RandomSeed {

    private static final String PROPERTY = "gsoc.seed";

    private RandomSeed() {}

    /** The seed of a test's {@link Random}. */
    public static long next() {
        return Long.getLong(PROPERTY, new Random().nextLong());
    }

    /** A seed that is always the same: for inputs some of which are known to differ, though not yet in every way. */
    public static long same() {
        return Long.getLong(PROPERTY, 1);
    }

    /** What to give Maven for the same inputs. */
    public static String option(long seed) {
        return "-D" + PROPERTY + "=" + seed;
    }
}

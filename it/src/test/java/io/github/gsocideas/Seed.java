package io.github.gsocideas;

import java.util.Random;

/** What random inputs are made from; a new one each time, unless a property repeats an earlier one. */
public final class Seed {

    private static final String PROPERTY = "gsoc.it.seed";

    private Seed() {}

    /** The seed of a test's {@link Random}. */
    public static long next() {
        return Long.getLong(PROPERTY, new Random().nextLong());
    }

    /** What to give Maven for the same inputs. */
    public static String option(long seed) {
        return "-D" + PROPERTY + "=" + seed;
    }
}

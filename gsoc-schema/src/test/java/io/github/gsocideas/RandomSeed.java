package io.github.gsocideas;

import java.util.Random;

/**
 * What random inputs are made from. A build tries the same inputs each time, so that it fails for what was changed and for
 * nothing else; {@code -Dgsoc.seed=random} looks for new ones, and {@code -Dgsoc.seed=}<i>number</i> repeats those of a run.
 */
public final class RandomSeed {

    private static final String PROPERTY = "gsoc.seed";
    private static final long SAME = 1;

    private RandomSeed() {}

    /** The seed of a test's {@link Random}. */
    public static long next() {
        return System.getProperty(PROPERTY, "").equals("random") ? new Random().nextLong() : same();
    }

    /** A seed that is new in no run: for inputs some of which are known to differ, though not yet in every way. */
    public static long same() {
        return Long.getLong(PROPERTY, SAME);
    }

    /** What to give Maven for the same inputs. */
    public static String option(long seed) {
        return "-D" + PROPERTY + "=" + seed;
    }
}

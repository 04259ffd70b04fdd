package io.github.gsocideas.validation.rules;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Optional;

/** The rule {@code x-minIdeas}: how many ideas there must be at least, whether or not they are good. */
public final class MinIdeas {

    private MinIdeas() {}

    /**
     * The finding that there are too few; empty where there are enough.
     *
     * @param actual how many there are
     */
    public static Optional<Finding> find(IdeaSchema schema, IdeaSet ideas, int actual) {
        int least = schema.minIdeas();
        return actual >= least
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "too-few-ideas",
                        ideas.file(),
                        Region.START,
                        "there must be at least " + new Quantity(least, "idea") + ", but "
                                + (actual == 1 ? "there is 1" : "there are " + actual),
                        "add " + (least - actual) + " more"));
    }
}

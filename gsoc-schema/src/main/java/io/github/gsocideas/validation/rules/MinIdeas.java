package io.github.gsocideas.validation.rules;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import java.util.List;

/** The rule {@code x-minIdeas}: how many ideas there must be at least, whether or not they are good. */
public final class MinIdeas implements SetRule {

    @Override
    public List<Finding> findings(IdeaSchema schema, IdeaSet ideas) {
        int actual = ideas.documents().size();
        int least = schema.minIdeas();
        return actual >= least
                ? List.of()
                : List.of(Finding.error(
                        Keyword.MIN_IDEAS.name(),
                        ideas.file(),
                        Region.START,
                        "there must be at least " + new Quantity(least, "idea") + ", but "
                                + (actual == 1 ? "there is 1" : "there are " + actual),
                        "add " + (least - actual) + " more"));
    }
}

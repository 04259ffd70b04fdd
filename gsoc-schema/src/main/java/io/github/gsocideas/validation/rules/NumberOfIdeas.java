package io.github.gsocideas.validation.rules;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.KeywordUse;
import java.util.Optional;

/**
 * The rules {@code x-minIdeas} and {@code x-recommendedIdeas}: how many ideas there must and should be at least, whether or not they
 * are good.
 */
public final class NumberOfIdeas {

    private NumberOfIdeas() {}

    /**
     * The finding that there are too few; empty where there are enough. Where there are fewer than there must be, that there
     * should be more is not said.
     *
     * @param actual how many there are
     */
    public static Optional<SetFinding> find(IdeaSchema schema, IdeaSet ideas, int actual) {
        if (actual < schema.minIdeas()) {
            return Optional.of(new SetFinding(
                    KeywordUse.ofIdeas(Keyword.MIN_IDEAS), tooFew("must", schema.minIdeas(), ideas, actual)));
        }
        int least = schema.recommendedIdeas();
        return actual >= least
                ? Optional.empty()
                : Optional.of(new SetFinding(
                        KeywordUse.ofIdeas(Keyword.RECOMMENDED_IDEAS),
                        tooFew("should", least, ideas, actual).withSeverity(Severity.WARNING)));
    }

    private static Finding tooFew(String obligation, int least, IdeaSet ideas, int actual) {
        return Finding.error(
                "too-few-ideas",
                ideas.file(),
                Region.START,
                "there " + obligation + " be at least " + new Quantity(least, "idea") + ", but "
                        + (actual == 1 ? "there is 1" : "there are " + actual),
                "add " + (least - actual) + " more");
    }
}

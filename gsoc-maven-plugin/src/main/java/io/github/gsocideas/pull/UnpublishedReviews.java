package io.github.gsocideas.pull;

import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.importing.WrittenReview;
import io.github.gsocideas.publish.ComparedIdea;
import io.github.gsocideas.publish.ComparedPage;
import io.github.gsocideas.publish.ComparedValue;
import io.github.gsocideas.publish.ValueState;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comments and votes that were added to idea files, and that the wiki hasn't. Those on the wiki are people's, so nothing is
 * published among them.
 *
 * @param reviews reads them
 */
public record UnpublishedReviews(WrittenReview reviews) {

    /** How both stand to each other where the file has nothing that it hadn't before. */
    private static final Set<ValueState> NOTHING_NEW =
            Set.of(ValueState.SAME, ValueState.CHANGED_ON_WIKI, ValueState.ONLY_ON_WIKI);

    /**
     * Those of a page, with what to do about them, as lines.
     *
     * @param fileName what a file is called, by its path in the ideas directory
     */
    public List<String> lines(ComparedPage page, UnaryOperator<String> fileName) {
        return page.merged().ideas().stream()
                .filter(idea -> idea.path().isPresent())
                .flatMap(idea -> idea.values().stream()
                        .filter(value -> value.isTheirs()
                                && !NOTHING_NEW.contains(value.merged().state()))
                        .flatMap(value -> line(idea, value, fileName)))
                .toList();
    }

    private Stream<String> line(ComparedIdea idea, ComparedValue value, UnaryOperator<String> fileName) {
        List<String> entries = entries(value);
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(fileName.apply(idea.path().orElseThrow()) + ": '" + idea.title() + "': of "
                        + value.parameter()
                        + " isn't on the wiki, and isn't published, "
                        + entries.stream()
                                .map(entry -> "«" + Quotation.shorten(entry.replaceAll("\\s+", " ")) + "»")
                                .collect(Collectors.joining(", "))
                        + ": reviews there are people's, so write it there, or take it out of the file");
    }

    /** Entries of the file that are neither on the wiki nor were there, and taken away. */
    private List<String> entries(ComparedValue value) {
        List<WrittenReview.Entry> there = Stream.of(value.states().wiki(), value.base())
                .flatMap(text -> reviews.entries(text.orElse("")).stream())
                .toList();
        return reviews.entries(value.states().repo().orElse("")).stream()
                .filter(own -> there.stream().noneMatch(other -> isSame(own, other)))
                .map(WrittenReview.Entry::wikitext)
                .toList();
    }

    private static boolean isSame(WrittenReview.Entry own, WrittenReview.Entry other) {
        return own.wikitext().equals(other.wikitext())
                || own.values()
                        .flatMap(values -> other.values().filter(others -> ReviewEntries.isSame(values, others)))
                        .isPresent();
    }
}

package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What pages have come to. */
public final class ImportedPages {

    private final List<PlannedPage> pages;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, String> left;
    private final List<Finding> doubts;
    private final List<Leftover> leftovers;
    private final RoundTrip way;
    private final List<String> passedOver;

    ImportedPages(
            List<PlannedPage> pages,
            SortedMap<String, byte[]> files,
            SortedMap<String, String> left,
            List<Finding> doubts,
            List<Leftover> leftovers,
            RoundTrip way,
            List<String> passedOver) {
        this.pages = List.copyOf(pages);
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
        this.doubts = List.copyOf(doubts);
        this.leftovers = List.copyOf(leftovers);
        this.way = way;
        this.passedOver = List.copyOf(passedOver);
    }

    /** The content of the files that aren't there yet, by path in the ideas directory. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** Which files aren't written, each with what is there instead, as the end of a sentence. */
    public SortedMap<String, String> left() {
        return left;
    }

    /** What somebody should look at on the pages, by place. */
    public List<Finding> findings() {
        return Stream.concat(doubts.stream(), leftovers.stream().map(Leftover::finding))
                .sorted(Finding.BY_PLACE)
                .toList();
    }

    /** Whether all ideas were calls on their page, so that it may come back as it was. */
    public boolean areOfCalls() {
        return pages.stream().allMatch(page -> page.source().isOfCalls());
    }

    /** How many ideas were found. */
    public int ideas() {
        return pages.stream().mapToInt(page -> page.ideas().size()).sum();
    }

    /** How many ideas are YAML though Markdown was asked for, since that can't say all of their texts. */
    public long unsaidIdeas() {
        return pages.stream()
                .flatMap(page -> page.ideas().stream())
                .filter(idea -> !idea.file().unsaid().isEmpty())
                .count();
    }

    /** How many differences the way back has shown. */
    public int differences() {
        return way.differences().size();
    }

    /** How many of them are in what an idea says, or around the ideas: more than spaces in a call. */
    public long weightyDifferences() {
        return way.differences().stream()
                .filter(difference -> difference.kind() != PageDifference.Kind.SPELLING)
                .count();
    }

    /** How many things have no place in an idea file. */
    public int leftovers() {
        return leftovers.size();
    }

    /** All of it as a page in Markdown. */
    public String report() {
        return new ImportReport(this).markdown();
    }

    List<PlannedPage> pages() {
        return pages;
    }

    List<Leftover> allLeftovers() {
        return leftovers;
    }

    RoundTrip way() {
        return way;
    }

    List<String> passedOver() {
        return passedOver;
    }

    /** How many ideas have each of the parameters. */
    Map<Field, Integer> fields() {
        Map<Field, Integer> fields = new LinkedHashMap<>();
        pages.stream()
                .flatMap(page -> page.ideas().stream())
                .forEach(idea -> idea.read().values().keySet().forEach(field -> fields.merge(field, 1, Integer::sum)));
        return fields;
    }
}

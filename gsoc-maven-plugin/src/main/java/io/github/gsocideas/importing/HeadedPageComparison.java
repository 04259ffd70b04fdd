package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.wikitext.MediaWikiSpace;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a page without calls with the calls that are generated of its ideas. They can't be the same; but each value must be
 * one of a call, and each word of the page in a value, a directory's name, the page around the ideas, or told as left out.
 */
final class HeadedPageComparison {

    /** What stands for a bar within a call. */
    private static final String BAR = "{{!}}";

    private final PlannedPage page;
    private final PageDifferences differences;

    /**
     * A comparison.
     *
     * @param ideas the ideas directory's name in findings
     * @param findings what was found wrong by files, which says why something isn't generated
     */
    HeadedPageComparison(PlannedPage page, String ideas, Map<String, List<Finding>> findings) {
        this.page = page;
        this.differences = new PageDifferences(page, ideas, findings);
    }

    /**
     * The differences.
     *
     * @param calls the generated calls by the path of each idea's file, in the page's order
     */
    List<PageDifference> compare(Map<String, TemplateCall> calls) {
        differences.compareOrder(calls.keySet());
        for (PlannedPage.Idea idea : page.ideas()) {
            Optional.ofNullable(calls.get(idea.path()))
                    .ifPresentOrElse(call -> compareCall(idea, call), () -> differences.addMissing(idea));
        }
        compareWords();
        return differences.all();
    }

    private void compareCall(PlannedPage.Idea idea, TemplateCall call) {
        Map<String, String> generated = PageDifferences.values(call);
        idea.read()
                .written()
                .forEach((field, written) -> field.parameter()
                        .ifPresent(parameter ->
                                compareValue(idea, field, written, Optional.ofNullable(generated.get(parameter)))));
    }

    private void compareValue(PlannedPage.Idea idea, Field field, String written, Optional<String> generated) {
        if (generated.isEmpty()) {
            differences.addMissing(idea, field, written);
            return;
        }
        String value = MediaWikiSpace.trim(generated.get());
        if (!value.replace(BAR, "|").equals(written.replace(BAR, "|"))) {
            differences.addOther(idea, field, written, value);
        }
    }

    /** Looks for each word of the page in what has become of it. */
    private void compareWords() {
        String text = page.source().page().text();
        List<String> kept = new ArrayList<>(page.source().found().fieldNames());
        kept.add(page.frame());
        if (hasGeneratedHeading()) {
            kept.add(WikiPage.WITHOUT_DIRECTORY);
        }
        page.shortened().forEach(leftover -> kept.add(leftover.text()));
        for (PlannedPage.Idea idea : page.ideas()) {
            kept.addAll(idea.read().written().values());
            idea.read().leftovers().forEach(leftover -> kept.add(leftover.text()));
        }
        page.directoryHeadings().forEach(heading -> kept.addAll(page.directoryNames(heading)));
        int told = -1;
        for (int at : LostWords.find(text, kept)) {
            if (at > told) {
                int end = text.indexOf('\n', at);
                told = end < 0 ? text.length() : end;
                differences.add(new PageDifference(
                        page.place(at),
                        "a word of the page is lost",
                        PageDifference.Kind.PAGE,
                        text.substring(text.lastIndexOf('\n', at) + 1, told),
                        ""));
            }
        }
    }

    /** Whether the page that is generated has a heading above ideas that are in no directory. */
    private boolean hasGeneratedHeading() {
        return page.ideas().stream().anyMatch(idea -> idea.path().indexOf('/') < 0)
                && !new PageFrame(page.layout().before(), "").hasHeading();
    }
}

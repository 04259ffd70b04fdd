package io.github.gsocideas.maven;

import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.publish.ComparedPage;
import io.github.gsocideas.publish.WikiComparison;
import io.github.gsocideas.pull.UnpublishedReviews;
import io.github.gsocideas.wiki.WikiPage;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells how pages on the wiki stand to the ideas.
 *
 * @param log takes it
 * @param failsOnOpen whether the build fails where somebody has to decide about a value
 * @param reviews tells comments and votes that aren't published
 * @param fileName what an idea file is called, by its path in the ideas directory
 * @param directory the name of the directory that all of it is written to
 */
record WikiLog(
        Log log, boolean failsOnOpen, UnpublishedReviews reviews, UnaryOperator<String> fileName, String directory) {

    /** So much of a page's diff is in the log, in lines; the file has all of it. */
    private static final int MOST_LINES = 200;

    /** Tells how all pages stand to the ideas. */
    void tell(WikiComparison comparison) {
        comparison.pages().forEach(this::tell);
        comparison.unlinkedSubpages().forEach(log::warn);
    }

    /** Tells how a page stands to the ideas. */
    void tell(ComparedPage page) {
        tellWhole(log, page);
        page.moves().forEach(log::info);
        page.newPlaces().forEach(log::warn);
        page.lines(fileName).forEach(log::info);
        reviews.lines(page, fileName).forEach(log::warn);
        page.openLines(fileName).forEach(failsOnOpen ? log::error : log::warn);
        List<String> diff = page.diff().lines().toList();
        diff.stream().limit(MOST_LINES).forEach(log::info);
        if (diff.size() > MOST_LINES) {
            log.info("… and " + new Quantity(diff.size() - MOST_LINES, "line") + " more in " + directory + "/"
                    + WikiComparison.diffFile(page));
        }
    }

    /** Tells what a page as a whole is, and what of it can't be held against ideas. */
    static void tellWhole(Log log, ComparedPage page) {
        String title = page.title().text();
        String leadsTo = page.there()
                .filter(WikiPage::isLedTo)
                .map(WikiPage::title)
                .map(other -> " (on the wiki '" + other + "')")
                .orElse("");
        log.info(title + leadsTo + ": " + (page.there().isPresent() ? "" : "no such page on the wiki; ")
                + page.counts());
        if (page.nested() > 0) {
            log.warn(title + ": " + new Quantity(page.nested(), "call")
                    + " of the template within another call or a link on the wiki, not compared; what is an idea"
                    + " should stand by itself");
        }
        page.doubt().ifPresent(log::warn);
        page.unseen().forEach(log::warn);
    }
}

package io.github.gsocideas.publish;

import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.wiki.Disappearance;
import io.github.gsocideas.wiki.PageEdit;
import io.github.gsocideas.wiki.SaveResult;
import io.github.gsocideas.wiki.WikiAccount;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Publishes pages: compares, proves that the wiki would read the merged page as it is meant, and saves it upon the revision that
 * it was merged with. Where somebody is faster, all of that is done again with what they wrote.
 */
public final class PagePublisher {

    private static final int ATTEMPTS = 3;

    private static final String NOTHING_SAVED = "; nothing of this page is saved";

    private final WikiAccount account;
    private final PageComparisons comparisons;

    /**
     * A publisher.
     *
     * @param account by which pages are saved
     * @param comparisons compares them with the wiki as the account sees it
     */
    public PagePublisher(WikiAccount account, PageComparisons comparisons) {
        this.account = account;
        this.comparisons = comparisons;
    }

    /**
     * Publishes a page.
     *
     * @throws WikiFailure when the wiki doesn't save it
     * @throws PublishFailure when it can't be published as it is
     */
    public PublishedComparison publish(PageTitle title, CheckedPage page) throws WikiFailure, PublishFailure {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            ComparedPage compared = comparisons.compare(title, page);
            refuse(compared);
            if (!compared.merged().isChanged()) {
                return new PublishedComparison(compared, Optional.empty(), Optional.empty());
            }
            String stored = account.asStored(title.text(), compared.merged().after());
            if (stored.equals(compared.merged().before())) {
                return new PublishedComparison(compared, Optional.empty(), Optional.empty());
            }
            prove(compared, stored);
            SaveResult result = account.save(new PageEdit(
                    title.text(),
                    stored,
                    summary(compared, stored),
                    compared.there().map(WikiPage::revision)));
            if (result instanceof SaveResult.Saved saved) {
                boolean isMixed = saved.parent()
                        != compared.there().map(WikiPage::revision).orElse(0L);
                return new PublishedComparison(
                        compared,
                        Optional.of(saved.revision()),
                        isMixed ? Optional.of(comparisons.compare(title, page)) : Optional.empty());
            }
            if (result instanceof SaveResult.Unchanged) {
                return new PublishedComparison(compared, Optional.empty(), Optional.empty());
            }
        }
        throw new PublishFailure("'" + title.text() + "' was edited by others each of the " + ATTEMPTS
                + " times that it was to be saved" + NOTHING_SAVED + ": run this again");
    }

    private void refuse(ComparedPage page) throws WikiFailure, PublishFailure {
        String title = page.title().text();
        Optional<String> elsewhere =
                page.there().map(WikiPage::title).filter(other -> !other.equals(PageTitle.normalize(title)));
        if (elsewhere.isPresent()) {
            throw new PublishFailure("'" + title + "' leads to '" + elsewhere.get() + "' on the wiki" + NOTHING_SAVED
                    + ": say <page>" + elsewhere.get() + "</page> if that is the page of the ideas");
        }
        if (page.there().isEmpty()) {
            Optional<String> gone =
                    comparisons.wiki().disappearance(page.title()).map(each -> words(title, each));
            if (gone.isPresent()) {
                throw new PublishFailure(gone.get());
            }
        }
        Optional<String> objection = comparisons.objection(page);
        if (objection.isPresent()) {
            throw new PublishFailure(objection.get() + NOTHING_SAVED);
        }
    }

    private void prove(ComparedPage page, String stored) throws PublishFailure {
        Optional<Integer> unread = page.merged().unread(comparisons.reader().read(stored));
        if (unread.isPresent()) {
            throw new PublishFailure(
                    "'" + page.title().text() + "' would not be read on the wiki as it is meant, from call "
                            + unread.get() + " on" + NOTHING_SAVED
                            + ": look there for something that is opened and never closed, such as <nowiki>, <!-- or {{");
        }
    }

    private String summary(ComparedPage page, String stored) throws PublishFailure {
        KeptValues kept = page.merged().kept();
        // Reviews stay without being kept in mind; only what gsoc:pull knows of them is less then.
        KeptValues without = kept.without(comparisons.reader().parameters().reviews());
        return Stream.of(kept, without)
                .map(values -> new EditSummary(
                        page.merged().changes(), comparisons.repo().head(), Digest.of(stored), values))
                .filter(EditSummary::fits)
                .map(EditSummary::line)
                .findFirst()
                .orElseThrow(() -> new PublishFailure("on '" + page.title().text()
                        + "' people have changed more than can be kept in mind in the summary of an edit"
                        + NOTHING_SAVED
                        + ": take it into the repo first, with gsoc:pull, then publish"));
    }

    private static String words(String title, Disappearance gone) {
        String when = (gone.user().isEmpty() ? "" : " by " + gone.user()) + " on " + gone.timestamp()
                + (gone.comment().isEmpty() ? "" : " («" + gone.comment() + "»)") + NOTHING_SAVED;
        return gone.movedTo()
                .map(to -> "'" + title + "' was moved to '" + to + "'" + when + ": say <page>" + to
                        + "</page> if that is the page of the ideas")
                .orElseGet(() -> "'" + title + "' was deleted" + when
                        + ", and it isn't made anew: have it restored there, or say another <page>");
    }
}

package io.github.gsocideas.publish;

import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.wiki.PageEdit;
import io.github.gsocideas.wiki.SaveResult;
import io.github.gsocideas.wiki.WikiAccount;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.Optional;

/**
 * Publishes pages: compares, proves that the wiki would read the merged page as it is meant, and saves it upon the revision that
 * it was merged with. Where somebody is faster, all of that is done again with what they wrote.
 */
public final class PagePublisher {

    private static final int ATTEMPTS = 3;

    private final WikiAccount account;
    private final PageComparisons comparisons;
    private final Objections objections;

    /**
     * A publisher.
     *
     * @param account by which pages are saved
     * @param comparisons compares them with the wiki as the account sees it
     */
    public PagePublisher(WikiAccount account, PageComparisons comparisons) {
        this.account = account;
        this.comparisons = comparisons;
        this.objections = new Objections(comparisons);
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
            refuse(objections.any(compared));
            if (!compared.merged().isChanged()) {
                return new PublishedComparison(compared, Optional.empty(), Optional.empty());
            }
            String stored = account.asStored(title.text(), compared.merged().after());
            if (stored.equals(compared.merged().before())) {
                return new PublishedComparison(compared, Optional.empty(), Optional.empty());
            }
            refuse(objections.unread(compared, stored));
            SaveResult result = account.save(new PageEdit(
                    title.text(),
                    stored,
                    objections
                            .summary(compared, stored)
                            .orElseThrow(() -> new PublishFailure(objections.tooMuch(compared))),
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
                + " times that it was to be saved; nothing of it is saved: run this again");
    }

    private static void refuse(Optional<String> objection) throws PublishFailure {
        if (objection.isPresent()) {
            throw new PublishFailure(objection.get());
        }
    }
}

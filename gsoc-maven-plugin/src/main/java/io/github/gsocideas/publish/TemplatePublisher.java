package io.github.gsocideas.publish;

import io.github.gsocideas.wiki.Disappearance;
import io.github.gsocideas.wiki.PageEdit;
import io.github.gsocideas.wiki.SaveResult;
import io.github.gsocideas.wiki.WikiAccount;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.Optional;

/**
 * Publishes the template's pages, which are one text each, and nobody's to be merged: one that isn't there is made; one that
 * this account has published, and nobody has edited since, is replaced; any other, or one that somebody has deleted, is only
 * where that is asked for. None is replaced by what is older.
 *
 * @param account by which pages are saved
 * @param checkout what is published
 * @param overwrites whether pages are replaced that aren't the account's
 */
public record TemplatePublisher(WikiAccount account, Checkout checkout, boolean overwrites) {

    /** What became of a page of the template. */
    public enum Outcome {
        /** It was the same already. */
        SAME,
        /** It is saved. */
        SAVED,
        /** It is saved, and somebody was faster by a moment, whose lines the wiki has merged into it. */
        MIXED,
        /** It isn't the account's, and stays. */
        THEIRS
    }

    /**
     * Publishes a page.
     *
     * @param isCommon whether it may be other templates' as well, and so is made but never replaced
     * @throws WikiFailure when the wiki doesn't save it
     * @throws PublishFailure when others edit it at the same time, or it may be newer than what is checked out
     */
    public Outcome publish(PageTitle title, String text, boolean isCommon) throws WikiFailure, PublishFailure {
        Optional<WikiPage> there = account.wiki().pageItself(title); // be it one that leads to another
        String stored = account.asStored(title.text(), text);
        if (there.map(WikiPage::text).equals(Optional.of(stored)) || (isCommon && there.isPresent())) {
            return Outcome.SAME;
        }
        if (there.isPresent()) {
            Optional<Publication> published = published(there.get());
            if (!overwrites && !isOurs(there.get(), published)) {
                return Outcome.THEIRS;
            }
            refuseOlder(title, published);
        } else if (!overwrites) {
            refuseGone(title);
        }
        return save(title, stored, there.map(WikiPage::revision));
    }

    /** The newest revision by which the account has published it. */
    private Optional<Publication> published(WikiPage page) throws WikiFailure {
        return account.wiki()
                .newestRevision(page, Optional.of(account.name()), Publication::isOne)
                .flatMap(Publication::of);
    }

    private static boolean isOurs(WikiPage page, Optional<Publication> published) {
        return published
                .filter(Publication::isAsMeant)
                .filter(last -> last.revision().number() == page.revision())
                .isPresent();
    }

    private void refuseOlder(PageTitle title, Optional<Publication> published) throws PublishFailure {
        Optional<String> objection = published
                .flatMap(Publication::commit)
                .filter(commit -> !overwrites || checkout.isOlder(commit))
                .flatMap(commit -> checkout.objection(
                        title.text(), commit, "; or replace it all the same, with -Dgsoc.overwriteTemplates=true"));
        if (objection.isPresent()) {
            throw new PublishFailure(objection.get());
        }
    }

    /** Makes no page that somebody has deleted or moved. */
    private void refuseGone(PageTitle title) throws WikiFailure, PublishFailure {
        Optional<Disappearance> gone = account.wiki().disappearance(title);
        if (gone.isPresent()) {
            throw new PublishFailure(Objections.gone(title, gone.get())
                    + ", and it isn't made anew: have it restored there, or make it all the same, with"
                    + " -Dgsoc.overwriteTemplates=true");
        }
    }

    private Outcome save(PageTitle title, String stored, Optional<Long> base) throws WikiFailure, PublishFailure {
        EditSummary summary =
                new EditSummary("the template", checkout.head(), Digest.of(stored), 0, Digest.NONE, KeptValues.NONE);
        SaveResult result = account.save(new PageEdit(title.text(), stored, summary.line(), base));
        if (result instanceof SaveResult.Overtaken overtaken) {
            throw new PublishFailure("'" + title.text() + "' was edited at the same moment by somebody else ("
                    + overtaken.why() + "), and isn't saved: run this again");
        }
        if (result instanceof SaveResult.Saved saved) {
            return saved.parent() == base.orElse(0L) ? Outcome.SAVED : Outcome.MIXED;
        }
        return Outcome.SAME;
    }
}

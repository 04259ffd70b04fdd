package io.github.gsocideas.publish;

import io.github.gsocideas.disk.Commit;
import io.github.gsocideas.wiki.PageEdit;
import io.github.gsocideas.wiki.SaveResult;
import io.github.gsocideas.wiki.WikiAccount;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wiki.WikiRevision;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.Optional;

/**
 * Publishes the template's pages, which are one text each, and nobody's to be merged: one that isn't there is made; one that
 * this account has published, and nobody has edited since, is replaced; any other is only where that is asked for.
 *
 * @param account by which pages are saved
 * @param commit what is published; empty where that isn't known
 * @param overwrites whether pages are replaced that aren't the account's
 */
public record TemplatePublisher(WikiAccount account, Optional<Commit> commit, boolean overwrites) {

    /** What became of a page of the template. */
    public enum Outcome {
        /** It was the same already. */
        SAME,
        /** It is saved. */
        SAVED,
        /** It isn't the account's, and stays. */
        THEIRS
    }

    /**
     * Publishes a page.
     *
     * @param isCommon whether it may be other templates' as well, and so is made but never replaced
     * @throws WikiFailure when the wiki doesn't save it
     * @throws PublishFailure when others edit it at the same time
     */
    public Outcome publish(PageTitle title, String text, boolean isCommon) throws WikiFailure, PublishFailure {
        Optional<WikiRevision> there = newest(title);
        String stored = account.asStored(title.text(), text);
        if (there.map(WikiRevision::text).equals(Optional.of(stored)) || (isCommon && there.isPresent())) {
            return Outcome.SAME;
        }
        if (there.isPresent() && !overwrites && !isOurs(there.get())) {
            return Outcome.THEIRS;
        }
        EditSummary summary =
                new EditSummary("the template", commit, Digest.of(stored), 0, Digest.NONE, KeptValues.NONE);
        SaveResult result =
                account.save(new PageEdit(title.text(), stored, summary.line(), there.map(WikiRevision::number)));
        if (result instanceof SaveResult.Overtaken overtaken) {
            throw new PublishFailure("'" + title.text() + "' was edited at the same moment by somebody else ("
                    + overtaken.why() + "), and isn't saved: run this again");
        }
        return result instanceof SaveResult.Saved ? Outcome.SAVED : Outcome.SAME;
    }

    /** The page itself, be it one that leads to another. */
    private Optional<WikiRevision> newest(PageTitle title) throws WikiFailure {
        Optional<WikiPage> page = account.wiki().pageItself(title);
        return page.isPresent() ? Optional.of(account.wiki().revision(page.get().revision())) : Optional.empty();
    }

    private boolean isOurs(WikiRevision revision) {
        return revision.user().equals(account.name()) && Publication.isOne(revision.summary());
    }
}

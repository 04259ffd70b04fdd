package io.github.gsocideas.wiki;

import java.time.Duration;
import java.util.Optional;

/**
 * Looks what became of an edit whose answer is lost, since that may be sent again only if it isn't done.
 *
 * @param api asked by the account
 * @param account by which the edit was sent
 */
record LostAnswer(ActionApi api, WikiAccount account, PageEdit edit) {

    /** How long a wiki may be busy with an edit that nobody waits for any more. */
    private static final Duration STILL_BUSY = Duration.ofSeconds(5);

    /**
     * What became of it.
     *
     * @param failure by which the answer is lost
     * @throws WikiFailure the same, where it isn't done, or that can't be seen
     */
    SaveResult result(WikiFailure failure) throws WikiFailure {
        api.connection().retries().last(STILL_BUSY, failure);
        Optional<WikiRevision> newest;
        boolean own;
        try {
            newest = new PageHistory(api).newest(edit.title());
            own = newest.isPresent() && isEdit(newest.get());
        } catch (WikiFailure unseen) {
            WikiFailure lost = failure.forGood().perhapsDone();
            lost.addSuppressed(unseen);
            throw lost;
        }
        if (own) {
            return new SaveResult.Saved(newest.get().number(), newest.get().parent());
        }
        if (newest.map(WikiRevision::number).equals(edit.base())) {
            throw failure.undone();
        }
        String faster = newest.isEmpty() ? "missingtitle" : edit.base().isEmpty() ? "articleexists" : "editconflict";
        return api.refusals().overtaken(faster).orElseThrow();
    }

    private boolean isEdit(WikiRevision revision) throws WikiFailure {
        return revision.parent() == edit.base().orElse(0L)
                && revision.user().equals(account.name())
                && revision.text().equals(account.asStored(edit.title(), edit.text()));
    }
}

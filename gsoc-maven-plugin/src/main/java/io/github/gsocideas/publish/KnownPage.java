package io.github.gsocideas.publish;

import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wiki.WikiRevision;
import java.time.Instant;
import java.util.Optional;

/**
 * A page on a wiki, and what is known of it.
 *
 * @param now the page, or the one that it leads to; empty where there is none
 * @param published by which revision it was published last; empty where it never was
 * @param base the one that both sides have gone on from: that, or an earlier one where the wiki has merged that with another edit
 * @param hidden a newer revision of the same account, of which the wiki hides what it published
 * @param byOthers a newer revision that says the same of itself, and is another account's
 * @param known the revision that the repo's ideas are said to have been made of, or brought together with
 */
public record KnownPage(
        Optional<WikiPage> now,
        Optional<Publication> published,
        Optional<Publication> base,
        Optional<Long> hidden,
        Optional<WikiRevision> byOthers,
        Optional<WikiRevision> known) {

    /** Passes over a known revision that is older than what was published: that is what both sides have come to terms on. */
    public KnownPage {
        long last =
                published.map(publication -> publication.revision().number()).orElse(0L);
        known = known.filter(revision -> revision.number() >= last);
    }

    /** A page that nobody knows anything of but what it is. */
    public static KnownPage of(Optional<WikiPage> now) {
        return new KnownPage(
                now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same where what was published last is hidden, and so nobody can tell what both sides have gone on from. */
    KnownPage hidden(long revision) {
        return new KnownPage(now, published, Optional.empty(), Optional.of(revision), byOthers, known);
    }

    /** Whether a revision is by the account that has published the page, and of these ideas. */
    boolean isPublication(WikiRevision revision) {
        return base.filter(publication -> publication.revision().user().equals(revision.user()))
                .filter(publication -> Publication.isOf(publication.summary().source(), revision.summary()))
                .isPresent();
    }

    /** The number of the revision that both sides have gone on from, where the page was edited since. */
    Optional<Long> editedSince() {
        long last = now.map(WikiPage::revision).orElse(0L);
        return base.map(publication -> publication.revision().number()).filter(number -> number < last);
    }

    /**
     * The page as it was published; one that is read otherwise now tells nothing of who wrote what.
     */
    Optional<PublishedPage> base(PageReader reader) {
        return base.map(publication -> new PublishedPage(
                        reader.read(publication.revision().text()),
                        Instant.parse(publication.revision().timestamp()),
                        publication.summary().kept()))
                .filter(page ->
                        page.page().calls().size() == base.get().summary().calls());
    }

    Optional<CalledPage> known(PageReader reader) {
        return known.map(revision -> reader.read(revision.text()));
    }
}

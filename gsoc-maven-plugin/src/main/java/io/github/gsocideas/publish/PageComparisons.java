package io.github.gsocideas.publish;

import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wiki.Wiki;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wiki.WikiRevision;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Compares a project's pages with those of a wiki, as {@code diff}, {@code publish} and {@code pull} all do.
 *
 * @param wiki the wiki
 * @param account by which the pages are published; empty where that isn't known, and any account may have done it
 * @param reader by what the pages are read
 * @param repo what the repo had before
 * @param known revisions of pages that the repo's ideas are said to have been made of, or brought together with
 * @param removesOrphans whether calls of ideas that are gone from the repo are taken from a page
 */
public record PageComparisons(
        Wiki wiki,
        Optional<String> account,
        PageReader reader,
        RepoHistory repo,
        List<WikiRevision> known,
        boolean removesOrphans) {

    /** Keeps a copy. */
    public PageComparisons {
        known = List.copyOf(known);
    }

    /** Reads a page of the wiki, and compares it. What it was since it was published is read only where that matters. */
    public ComparedPage compare(PageTitle title, CheckedPage page) throws WikiFailure {
        KnownPage history = history(title);
        ComparedPage compared = compared(title, page, history, List.of());
        Optional<Long> since = history.editedSince();
        if (since.isEmpty() || !compared.merged().hasDifferences()) {
            return compared;
        }
        WikiPage now = history.now().orElseThrow();
        String publisher = history.base().orElseThrow().revision().user();
        Optional<Long> hidden = wiki.hiddenRevision(now, publisher, since.get());
        return hidden.isPresent()
                ? compared(title, page, history.hidden(hidden.get()), List.of())
                : compared(title, page, history, wiki.revisions(now, since.get()));
    }

    private ComparedPage compared(PageTitle title, CheckedPage page, KnownPage history, List<WikiRevision> revisions) {
        return ComparedPage.of(title, page, history, reader, repo.since(history, page), revisions, removesOrphans);
    }

    private KnownPage history(PageTitle title) throws WikiFailure {
        Optional<WikiPage> now = wiki.page(title);
        Optional<WikiRevision> newest = publication(now, Optional.empty(), Publication::isOne);
        boolean isOurs = newest.isEmpty() || isOurs(newest.get());
        Optional<WikiRevision> ours =
                isOurs ? newest : publication(now, account, summary -> Publication.isOf(source(), summary));
        Optional<Publication> published = ours.flatMap(Publication::of);
        return new KnownPage(
                now,
                published,
                asMeant(now, published),
                Optional.empty(),
                isOurs ? Optional.empty() : newest,
                known.stream()
                        .filter(revision -> now.map(WikiPage::title).equals(Optional.of(revision.title())))
                        .findFirst());
    }

    /** The newest publication whose page became what was meant: what the wiki merged with another edit is one more edit. */
    private Optional<Publication> asMeant(Optional<WikiPage> now, Optional<Publication> published) throws WikiFailure {
        Optional<Publication> base = published;
        while (base.isPresent() && !base.get().isAsMeant()) {
            WikiRevision mixed = base.get().revision();
            Optional<WikiPage> before =
                    now.map(page -> new WikiPage(page.title(), mixed.parent(), mixed.timestamp(), mixed.text(), false));
            base = publication(before, Optional.of(mixed.user()), summary -> Publication.isOf(source(), summary))
                    .flatMap(Publication::of);
        }
        return base;
    }

    private boolean isOurs(WikiRevision revision) {
        return (account.isEmpty() || account.get().equals(revision.user()))
                && Publication.isOf(source(), revision.summary());
    }

    /**
     * That the page around the ideas was changed in the repo since it was published, and that the wiki's stays, as a line; empty
     * where that isn't so, or the wiki has the change.
     */
    public Optional<String> unpublishedFrame(ComparedPage compared, CheckedPage page) {
        Optional<String> text = compared.there().map(WikiPage::text);
        boolean isFramed = page.directory().equals(PageDivision.WHOLE) && text.isPresent();
        return isFramed
                ? repo.frameChange(compared.history())
                        .filter(change -> !change.isOn(text.get()))
                        .map(change -> "'" + compared.title().text() + "': " + IdeasDirectory.FRAME
                                + " was changed since the page was published, and what is around the ideas on the wiki"
                                + " stays as it is: make the change there, too")
                : Optional.empty();
    }

    /** By what the ideas of this directory, and of this template, are told from others on the same page. */
    String source() {
        return repo.directory()
                .map(directory -> Digest.of(reader.schema().template().orElse("") + "\n" + directory))
                .orElse(Digest.NONE);
    }

    private Optional<WikiRevision> publication(
            Optional<WikiPage> page, Optional<String> user, Predicate<String> summary) throws WikiFailure {
        return page.isPresent() ? wiki.newestRevision(page.get(), user, summary) : Optional.empty();
    }
}

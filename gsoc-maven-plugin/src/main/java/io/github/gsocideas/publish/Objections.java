package io.github.gsocideas.publish;

import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.wiki.Disappearance;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a page can't be published as it is, found out without saving anything. Each is a line that says what to do.
 *
 * @param comparisons have compared it
 */
public record Objections(PageComparisons comparisons) {

    /** An entry of which the wiki is to say who wrote it. */
    private static final Pattern UNSIGNED = Pattern.compile("\\|\\s*~{3,5}\\s*:?\\s*}}");

    static final String NOTHING_SAVED = "; nothing of this page is saved";

    /** The first objection; empty where there is none. */
    public Optional<String> first(ComparedPage page) throws WikiFailure {
        Optional<String> gone = page.there().isEmpty()
                ? comparisons.wiki().disappearance(page.title()).map(each -> gone(page, each))
                : elsewhere(page);
        return gone.or(() -> checkout(page)).or(() -> page.merged().isChanged() ? ofText(page) : Optional.empty());
    }

    /** Why a pull may bring back what the repo has changed or taken out; empty where it can't. */
    public Optional<String> toPulling(ComparedPage page) {
        return page.history()
                .published()
                .flatMap(Publication::commit)
                .flatMap(commit -> checkout().doubt(page.title().text(), commit));
    }

    /** Whether what is checked out is older than what the page was published of. */
    private boolean isOlder(ComparedPage page) {
        return page.history()
                .published()
                .flatMap(Publication::commit)
                .filter(checkout()::isOlder)
                .isPresent();
    }

    private Optional<String> ofText(ComparedPage page) {
        String text = page.merged().after();
        return unsigned(page, comparisons.reader().parameters())
                .or(() -> unread(page, text))
                .or(() -> summary(page, text).isPresent() ? Optional.empty() : Optional.of(tooMuch(page)));
    }

    private static Optional<String> elsewhere(ComparedPage page) {
        String title = page.title().text();
        return page.there()
                .filter(WikiPage::isLedTo)
                .map(WikiPage::title)
                .map(other -> "'" + title + "' leads to '" + other + "' on the wiki" + NOTHING_SAVED + ": say <page>"
                        + other + "</page> if that is the page of the ideas");
    }

    private static String gone(ComparedPage page, Disappearance gone) {
        return gone(page.title(), gone)
                + gone.movedTo()
                        .map(to -> ": say <page>" + to + "</page> if that is the page of the ideas")
                        .orElse(", and it isn't made anew: have it restored there, or say another <page>");
    }

    /** What became of a page that isn't there any more. */
    static String gone(PageTitle title, Disappearance gone) {
        return "'" + title.text() + "' was "
                + gone.movedTo().map(to -> "moved to '" + to + "'").orElse("deleted")
                + (gone.user().isEmpty() ? "" : " by " + gone.user()) + " on " + gone.timestamp()
                + (gone.comment().isEmpty() ? "" : " («" + Quotation.shorten(gone.comment()) + "»)") + NOTHING_SAVED;
    }

    private Checkout checkout() {
        return comparisons.repo().checkout();
    }

    private Optional<String> checkout(ComparedPage page) {
        if (page.history().known().isPresent() && !isOlder(page)) {
            return Optional.empty();
        }
        return page.history()
                .published()
                .flatMap(published -> published
                        .commit()
                        .flatMap(commit -> checkout()
                                .objection(
                                        page.title().text(),
                                        commit,
                                        "; or, if what stands there is taken into account here, say so with"
                                                + " -Dgsoc.knownRevisions="
                                                + published.revision().number())));
    }

    /** That a review says of nobody that it is theirs: the wiki would sign it with the name of the account that saves the page. */
    static Optional<String> unsigned(ComparedPage page, IdeaParameters parameters) {
        return page.merged().ideas().stream()
                .flatMap(idea -> idea.values().stream()
                        .filter(value -> parameters.reviews().contains(value.parameter()))
                        .filter(value -> idea.onPage(value)
                                .filter(text -> UNSIGNED.matcher(text).find())
                                .isPresent())
                        .map(value -> unsigned(page, idea, value)))
                .findFirst();
    }

    private static String unsigned(ComparedPage page, ComparedIdea idea, ComparedValue value) {
        boolean isOfFile = idea.path().isPresent()
                && idea.onPage(value).equals(value.states().repo());
        return "'" + page.title().text() + "' would have a review of '" + idea.title()
                + "' signed with the name of the account that publishes, since "
                + (isOfFile
                        ? "an entry in '" + idea.path().get() + "' has neither by nor date" + NOTHING_SAVED
                                + ": write them there"
                        : "the wiki has ~~~~ there, as an import leaves it" + NOTHING_SAVED
                                + ": write there who said it, and when");
    }

    /** That the wiki wouldn't read a text as it is meant; empty where it would. */
    Optional<String> unread(ComparedPage page, String text) {
        return page.merged()
                .unread(comparisons.reader().read(text))
                .map(call -> "'" + page.title().text() + "' would not be read on the wiki as it is meant, from call "
                        + call
                        + " on" + NOTHING_SAVED
                        + ": look there for something that is opened and never closed, such as <nowiki>, <!-- or {{");
    }

    /** What speaks against publishing a page, found out by looking at it: the first objection, or that ideas aren't committed. */
    public Optional<String> any(ComparedPage page) throws WikiFailure {
        Optional<String> first = first(page);
        return first.isPresent() ? first : uncommitted(page);
    }

    /** That idea files aren't committed, by which alone it is known later what was published. */
    Optional<String> uncommitted(ComparedPage page) {
        return comparisons.repo().uncommitted(page).stream()
                .findFirst()
                .map(path -> "'" + page.title().text() + "' has ideas that aren't committed, such as that of '" + path
                        + "'" + NOTHING_SAVED + ": commit them, and publish that");
    }

    /** What is said of the edit; empty where it doesn't fit. */
    Optional<String> summary(ComparedPage page, String text) {
        KeptValues kept = page.merged().kept();
        // Reviews stay without being kept in mind; gsoc:pull brings all of them together then, whoever knew which.
        KeptValues shorter = kept.withUnknown(
                comparisons.reader().parameters().reviews(), page.merged().calls());
        return Stream.of(kept, shorter)
                .map(values -> new EditSummary(
                        page.merged().changes(),
                        checkout().head(),
                        Digest.of(text),
                        page.merged().calls().size(),
                        comparisons.source(),
                        values))
                .filter(EditSummary::fits)
                .map(EditSummary::line)
                .findFirst();
    }

    /** That what people have on a page, against the repo, is more than a summary can keep in mind. */
    String tooMuch(ComparedPage page) {
        Stream<String> wiki = page.merged().ideas().stream()
                .flatMap(idea -> idea.differences().stream())
                .flatMap(value -> value.states().wiki().stream());
        return tooMuch(page, new UnnamedTags(comparisons.reader().sanitizer()).in(wiki));
    }

    static String tooMuch(ComparedPage page, Optional<String> unnamedTags) {
        return "on '" + page.title().text()
                + "' people have changed and taken away more than can be kept in mind in the summary of an edit"
                + NOTHING_SAVED
                + page.emptied().map(emptied -> "; " + emptied + "; else ").orElse(": ")
                + "take what they changed into the repo, with gsoc:pull, delete the files of ideas that they"
                + " took away, then publish"
                + unnamedTags
                        .map(named -> "; a value can't be pulled that has " + named)
                        .orElse("");
    }
}

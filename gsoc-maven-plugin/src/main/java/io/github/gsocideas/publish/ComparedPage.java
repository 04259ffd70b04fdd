package io.github.gsocideas.publish;

import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wiki.WikiRevision;
import io.github.gsocideas.wikitext.PageTitle;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A page of ideas, as the repo and the wiki have it.
 *
 * @param title its title
 * @param history the page on the wiki, and what is known of it
 * @param nested how many calls of the template stand within something else there, and so aren't compared
 * @param isBaseRead whether what was published last, if anything was, is known still
 * @param merged the page with what the repo says
 */
public record ComparedPage(PageTitle title, KnownPage history, long nested, boolean isBaseRead, MergedPage merged) {

    private static final String DECIDE = "write into the file what is meant, or take the wiki's by gsoc:pull with"
            + " -Dgsoc.conflicts=wiki, then"
            + " publish with -Dgsoc.knownRevisions=";

    /**
     * Compares a page.
     *
     * @param earlier what the repo had since the page was published
     * @param revisions the page since it was published, the newest first; none where they weren't read
     * @param removesOrphans whether calls of ideas that are gone from the repo are taken from the page
     */
    public static ComparedPage of(
            PageTitle title,
            CheckedPage page,
            KnownPage history,
            PageReader reader,
            EarlierIdeas earlier,
            List<WikiRevision> revisions,
            boolean removesOrphans) {
        CalledPage wiki = reader.read(history.now().map(WikiPage::text).orElse(""));
        Optional<PublishedPage> base = history.base(reader);
        MergedPage merged = PageMerge.merge(new MergeRequest(
                reader.parameters(),
                base,
                history.known(reader),
                (history.published().isPresent() || history.byOthers().isPresent())
                        && base.isEmpty()
                        && history.known().isEmpty(),
                earlier,
                history.now().map(WikiPage::timestamp).map(Instant::parse).orElse(Instant.MAX),
                revisions.stream()
                        .map(revision -> new PageRevision(
                                history.isPublication(revision) ? Instant.MIN : Instant.parse(revision.timestamp()),
                                reader.read(revision.text())))
                        .toList(),
                RepoIdea.of(page.calls()),
                wiki,
                reader.wholeness(),
                removesOrphans));
        return new ComparedPage(
                title,
                history,
                wiki.nested(),
                base.isPresent() || history.published().isEmpty(),
                history.now().isPresent() ? merged : whole(page, merged.ideas(), reader));
    }

    /** A page that isn't there, with all that is generated. */
    private static MergedPage whole(CheckedPage page, List<ComparedIdea> ideas, PageReader reader) {
        CalledPage generated = reader.read(page.text());
        return new MergedPage(
                "",
                page.text(),
                ideas,
                generated.calls().stream()
                        .map(call -> new MergedCall(call.values(), Collections.emptySortedMap(), MergedCall.Side.BOTH))
                        .toList(),
                KeptValues.NONE,
                generated.nested(),
                List.of(),
                List.of(),
                Collections.emptySortedSet());
    }

    /** The page on the wiki, or the one that it leads to; empty where there is none. */
    public Optional<WikiPage> there() {
        return history.now();
    }

    /** How many of its ideas there are of each state. */
    public IdeaCounts counts() {
        return IdeaCounts.of(merged.ideas());
    }

    /** Whether the wiki has an idea that the repo never had. */
    public boolean hasNewIdeas() {
        return counts().of(IdeaState.ONLY_ON_WIKI) > 0;
    }

    /** What changes from the wiki's page to that with the repo's values, as a unified diff; empty where nothing does. */
    public String diff() {
        String name = title.text();
        return UnifiedDiff.of(
                there().isPresent() ? name + " (wiki)" : "/dev/null",
                merged.before(),
                name + " (repo)",
                merged.after());
    }

    /**
     * Of each idea that isn't the same, and that nobody has to decide about, what differs, as a line.
     *
     * @param fileName what a file is called, by its path in the ideas directory
     */
    public List<String> lines(UnaryOperator<String> fileName) {
        return merged.ideas().stream()
                .filter(idea -> !idea.state().isOpen())
                .filter(idea ->
                        idea.state() != IdeaState.SAME || !idea.differences().isEmpty())
                .map(idea -> file(idea, fileName) + line(idea, fileName))
                .toList();
    }

    /** Of each value that somebody has to decide about, all its texts, and how to decide, as a line. */
    public List<String> openLines(UnaryOperator<String> fileName) {
        String decide = there().map(page -> "; " + DECIDE + page.revision()).orElse("");
        return merged.ideas().stream()
                .filter(idea -> idea.state().isOpen())
                .flatMap(idea -> idea.isWithoutCall()
                        ? Stream.of(file(idea, fileName) + withoutCall(idea))
                        : idea.values().stream()
                                .filter(value -> value.state().isOpen())
                                .map(value -> file(idea, fileName) + "'" + idea.title() + "' stays as the wiki has it: "
                                        + value.line() + decide))
                .toList();
    }

    /** What is to be decided of an idea that may be new, or taken from the page. */
    public String withoutCall(ComparedIdea idea) {
        return "'" + idea.title()
                + "' has no call on the page, and nobody knows whether it is new or was taken from there:"
                + " delete the file if the idea is no more; if it is new, write its call there, or publish with"
                + " -Dgsoc.knownRevisions="
                + history.now().map(page -> Long.toString(page.revision())).orElse("")
                + ", which says that what this revision has, and lacks, is known here";
    }

    /** What makes it doubtful who has written what; empty where that is known. */
    public Optional<String> doubt() {
        return history.byOthers().map(this::byOthers).or(this::unread).or(this::emptied);
    }

    /** That most of several ideas were taken from the page, as where somebody has emptied it. */
    Optional<String> emptied() {
        long taken = counts().of(IdeaState.REMOVED_ON_WIKI);
        long stayed = merged.ideas().stream().filter(ComparedIdea::isOnBoth).count();
        return taken > 1 && taken > stayed
                ? Optional.of("'" + title.text() + "' has "
                        + (stayed == 0 ? "none of its " + taken : "only " + stayed + " of its " + (taken + stayed))
                        + " ideas any more: if nobody means that, restore an older revision in the page's history on the"
                        + " wiki")
                : Optional.empty();
    }

    private String byOthers(WikiRevision revision) {
        String named = "revision " + revision.number() + " of '" + title.text() + "' says that it was published from a"
                + " repo, and ";
        String counts = ": what it changed counts as a person's words"
                + (history.published().isEmpty() ? ", and what the page lacks may have been taken from it; " : "; ");
        boolean isByOther = history.published()
                .map(publication -> !publication.revision().user().equals(revision.user()))
                .orElse(true);
        return isByOther
                ? named + "is by '" + revision.user() + "', another account than this one" + counts
                        + "publish by one account alone"
                : named + "not of these ideas" + counts + "give each module, and each repo, a page of its own";
    }

    private Optional<String> unread() {
        String stay = "values that differ are told, and stay as the wiki has them";
        if (history.hidden().isPresent()) {
            return Optional.of("of revision " + history.hidden().get() + " of '" + title.text()
                    + "', which this account has saved, the wiki hides what was published: " + stay);
        }
        return history.published().flatMap(publication -> {
            String named = "revision " + publication.revision().number() + " of '" + title.text() + "' ";
            if (!publication.isAsMeant()) {
                return Optional.of(named
                        + "isn't what was published, since somebody saved the page at the same moment and the wiki has"
                        + " merged both: "
                        + (isBaseRead
                                ? "it is compared since revision "
                                        + history.base()
                                                .orElseThrow()
                                                .revision()
                                                .number()
                                : stay));
            }
            return isBaseRead
                    ? Optional.empty()
                    : Optional.of(named
                            + "isn't read any more as it was published, since the template has other names on the wiki"
                            + " now, or extensionTags are others: " + stay);
        });
    }

    /** Words in calls that no idea can have, as lines. */
    public List<String> unseen() {
        return merged.unseen().stream()
                .map(unseen -> "'" + unseen.title() + "': «" + ComparedValue.shortened(unseen.text()) + "» is "
                        + unseen.parameter()
                                .map(
                                        name -> "in '" + name
                                                + "' on the wiki, and the schema has no such parameter: it"
                                                + " stays there, and no file gets it; if another is meant, give it that name there")
                                .orElse(
                                        "shown nowhere on the wiki, since it is in no parameter, or in one that is given"
                                                + " again: write {{!}} there for a bar that is meant as one"))
                .toList();
    }

    /** What somebody has moved on the page since it was published, as lines. */
    public List<String> moves() {
        return merged.moved().stream()
                .map(moved -> "'" + moved + "' was moved on the wiki, and stays where it is")
                .toList();
    }

    /** Where new ideas may want a heading, as lines. */
    public List<String> newPlaces() {
        return merged.newDirectories().stream()
                .map(
                        directory -> "'" + title.text() + "' has no idea of '" + directory
                                + "' so far, and what is around the ideas stays as it is: see whether the new ones need a heading there")
                .toList();
    }

    private static String file(ComparedIdea idea, UnaryOperator<String> fileName) {
        return idea.path().map(fileName).map(file -> file + ": ").orElse("");
    }

    private String line(ComparedIdea idea, UnaryOperator<String> fileName) {
        String named = "'" + idea.title() + "': ";
        return switch (idea.state()) {
            case ONLY_IN_REPO -> named + "only in the repo";
            case ONLY_ON_WIKI -> named + "only on the wiki, and stays";
            case GONE_FROM_REPO -> named + idea.orphan().orElseThrow().words(fileName);
            case TAKEN_AWAY -> named + "gone from the repo, and so taken from the wiki";
            case REMOVED_ON_WIKI ->
                named + "taken from the wiki, or into a comment or another template there, and not put back";
            case DIFFERENT, CONFLICT, UNDECIDED, SAME ->
                named
                        + String.join(
                                ", ",
                                idea.differences().stream()
                                        .map(value -> value.parameter() + " "
                                                + value.state().words())
                                        .toList());
        };
    }
}

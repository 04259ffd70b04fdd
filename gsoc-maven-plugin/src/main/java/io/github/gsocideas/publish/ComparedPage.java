package io.github.gsocideas.publish;

import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A page of ideas, as the repo and the wiki have it.
 *
 * @param title its title
 * @param history the page on the wiki, and what is known of it
 * @param nested how many calls of the template stand within something else there, and so aren't compared
 * @param merged the page with what the repo says
 */
public record ComparedPage(PageTitle title, PageHistory history, long nested, MergedPage merged) {

    /**
     * Compares a page.
     *
     * @param earlier what the repo had since the page was published
     * @param removesOrphans whether calls of ideas that are gone from the repo are taken from the page
     */
    public static ComparedPage of(
            PageTitle title,
            CheckedPage page,
            PageHistory history,
            PageReader reader,
            EarlierIdeas earlier,
            boolean removesOrphans) {
        CalledPage wiki = reader.read(history.now().map(WikiPage::text).orElse(""));
        MergedPage merged = PageMerge.merge(new MergeRequest(
                reader.parameters(),
                history.base(reader),
                history.known(reader),
                earlier,
                RepoIdea.of(page.calls()),
                wiki,
                removesOrphans));
        return new ComparedPage(
                title,
                history,
                wiki.nested(),
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
                generated.nested());
    }

    /** The page on the wiki, or the one that it leads to; empty where there is none. */
    public Optional<WikiPage> there() {
        return history.now();
    }

    /** How many of its ideas there are of each state. */
    public IdeaCounts counts() {
        return IdeaCounts.of(merged.ideas());
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
     * Of each idea that isn't the same, what differs, as a line.
     *
     * @param fileName what a file is called, by its path in the ideas directory
     */
    public List<String> lines(UnaryOperator<String> fileName) {
        return merged.ideas().stream()
                .filter(idea ->
                        idea.state() != IdeaState.SAME || !idea.differences().isEmpty())
                .map(idea -> idea.path().map(fileName).map(file -> file + ": ").orElse("") + line(idea))
                .toList();
    }

    private static String line(ComparedIdea idea) {
        String named = "'" + idea.title() + "': ";
        return switch (idea.state()) {
            case ONLY_IN_REPO -> named + "only in the repo";
            case ONLY_ON_WIKI -> named + "only on the wiki, and stays";
            case GONE_FROM_REPO -> named + "gone from the repo, and still on the wiki";
            case REMOVED_ON_WIKI -> named + "taken from the wiki, and not put back";
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

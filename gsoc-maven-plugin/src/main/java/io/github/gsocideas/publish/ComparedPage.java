package io.github.gsocideas.publish;

import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.parser.TemplateName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A page of ideas, as the repo and the wiki have it.
 *
 * @param title its title
 * @param there the page on the wiki, or the one that it leads to; empty where there is none
 * @param nested how many calls of the template stand within something else there, and so aren't compared
 * @param merged the page with what the repo says
 */
public record ComparedPage(PageTitle title, Optional<WikiPage> there, long nested, MergedPage merged) {

    /** Compares a page with one that nobody knows an earlier state of. */
    public static ComparedPage of(
            PageTitle title,
            CheckedPage page,
            Optional<WikiPage> there,
            IdeaSchema schema,
            TemplateName template,
            Set<String> extensionTags) {
        CalledPage wiki = CalledPage.read(there.map(WikiPage::text).orElse(""), template, extensionTags);
        MergedPage merged =
                PageMerge.merge(IdeaParameters.of(schema), Optional.empty(), RepoIdea.of(page.calls()), wiki);
        return new ComparedPage(
                title,
                there,
                wiki.nested(),
                there.isPresent() ? merged : new MergedPage("", page.text(), merged.ideas()));
    }

    /** How many of its ideas there are of each state. */
    public IdeaCounts counts() {
        return IdeaCounts.of(merged.ideas());
    }

    /** What changes from the wiki's page to that with the repo's values, as a unified diff; empty where nothing does. */
    public String diff() {
        String name = title.text();
        return UnifiedDiff.of(
                there.isPresent() ? name + " (wiki)" : "/dev/null", merged.before(), name + " (repo)", merged.after());
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
            case DIFFERENT, CONFLICT, SAME ->
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

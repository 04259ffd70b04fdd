package io.github.gsocideas.publish;

import io.github.gsocideas.check.IdeaCalls;
import io.github.gsocideas.disk.Commit;
import io.github.gsocideas.disk.GitHistory;
import io.github.gsocideas.wiki.WikiPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the repo had before. It tells whether a checkout is older than what was published, and which of two changes knows the
 * other.
 *
 * @param git what was committed; empty where that isn't known
 * @param directory the ideas directory's path in the git repository, with {@code /} between names; empty for its root
 * @param calls what an idea file comes to
 */
public record RepoHistory(Optional<GitHistory> git, String directory, IdeaCalls calls) {

    /** What is checked out. */
    public Optional<Commit> head() {
        return git.map(GitHistory::head);
    }

    /** How a commit stands to what is checked out. */
    GitHistory.Relation relation(Commit commit) {
        try {
            return git.isPresent() ? git.get().relation(commit) : GitHistory.Relation.UNKNOWN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a page's ideas that aren't as they were committed, by their paths in the ideas directory. */
    List<String> uncommitted(ComparedPage page) {
        return page.merged().ideas().stream()
                .flatMap(idea -> idea.path().stream())
                .distinct()
                .filter(path -> !isCommitted(path))
                .toList();
    }

    private boolean isCommitted(String path) {
        try {
            return git.isEmpty() || git.get().isCommitted(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String path(String idea) {
        return directory.isEmpty() ? idea : directory + "/" + idea;
    }

    /** What the ideas were since a page was published; nothing is known where the commit isn't. */
    EarlierIdeas since(KnownPage page, IdeaParameters parameters) {
        Optional<Commit> published = page.published().flatMap(Publication::commit);
        Instant edited = page.now().map(WikiPage::timestamp).map(Instant::parse).orElse(Instant.MAX);
        return idea -> git.flatMap(
                        history -> published.map(commit -> earlier(history, commit, idea, edited, parameters)))
                .orElse(List.of());
    }

    private List<EarlierIdeas.EarlierIdea> earlier(
            GitHistory history, Commit since, RepoIdea idea, Instant edited, IdeaParameters parameters) {
        try {
            return history.contents(path(idea.path()), since).stream()
                    .flatMap(content -> same(idea, calls.of(idea.path(), content.bytes()), parameters)
                            .map(values -> new EarlierIdeas.EarlierIdea(
                                    values, !content.commit().time().isBefore(edited)))
                            .stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same idea among those of a file: the only one, or that of the same anchor, else of the same title. */
    private static Optional<Map<String, String>> same(
            RepoIdea idea, List<IdeaCalls.IdeaCall> file, IdeaParameters parameters) {
        List<Map<String, String>> all =
                file.stream().map(each -> RepoIdea.values(each.call())).toList();
        if (all.size() == 1) {
            return Optional.of(all.get(0));
        }
        List<IdeaName> names = all.stream()
                .map(values -> IdeaName.of(parameters, name -> Optional.ofNullable(values.get(name))))
                .toList();
        return IdeaMatch.byName(List.of(IdeaName.of(parameters, idea::value)), names)
                .other(0)
                .map(all::get);
    }
}

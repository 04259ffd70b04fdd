package io.github.gsocideas.publish;

import io.github.gsocideas.check.IdeaCalls;
import io.github.gsocideas.disk.Commit;
import io.github.gsocideas.disk.GitHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** Whether what is checked out is older than what was published. */
    boolean isBehind(Commit published) {
        return git.map(history -> switch (relation(history, published)) {
                    case LATER -> true;
                    case SAME, EARLIER -> false;
                    case APART, UNKNOWN -> history.head().time().isBefore(published.time());
                })
                .orElse(false);
    }

    private static GitHistory.Relation relation(GitHistory history, Commit commit) {
        try {
            return history.relation(commit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the ideas were since something was published; nothing is known where the commit isn't. */
    EarlierIdeas since(Optional<Commit> published) {
        return (path, number) -> git.flatMap(history -> published.map(commit -> values(history, commit, path, number)))
                .orElse(List.of());
    }

    private List<Map<String, String>> values(GitHistory history, Commit since, String path, int number) {
        try {
            return history.contents(directory.isEmpty() ? path : directory + "/" + path, since).stream()
                    .map(content -> calls.of(path, content))
                    .filter(ideas -> ideas.size() >= number)
                    .map(ideas -> RepoIdea.values(ideas.get(number - 1).call()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

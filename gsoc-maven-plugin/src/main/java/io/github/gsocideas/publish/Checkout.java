package io.github.gsocideas.publish;

import io.github.gsocideas.disk.Commit;
import io.github.gsocideas.disk.GitHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is checked out, held against what was published: that must be among what this was made of, else publishing would take
 * back what is newer.
 *
 * @param head what is checked out; empty where nothing is committed
 * @param relation how a commit stands to it
 */
public record Checkout(Optional<Commit> head, Function<Commit, GitHistory.Relation> relation) {

    /** That of a git repository. */
    public static Checkout of(Optional<GitHistory> git) {
        return new Checkout(
                git.map(GitHistory::head),
                commit -> git.map(history -> relation(history, commit)).orElse(GitHistory.Relation.UNKNOWN));
    }

    private static GitHistory.Relation relation(GitHistory git, Commit commit) {
        try {
            return git.relation(commit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is older than what was published. */
    boolean isOlder(Commit published) {
        return relation.apply(published) == GitHistory.Relation.LATER;
    }

    /**
     * Why what was published can't be replaced by what is checked out; empty where it can.
     *
     * @param title of the page
     * @param unless what else can be done where it isn't known that this is older
     */
    Optional<String> objection(String title, Commit published, String unless) {
        return problem(published, unless).map(words -> named(title, published) + ", " + words);
    }

    private static String named(String title, Commit published) {
        return "'" + title + "' was published of commit " + published.hash() + " of " + published.time();
    }

    /** Why nobody can tell here what the repo has changed since something was published; empty where that is known. */
    Optional<String> doubt(String title, Commit published) {
        String named = named(title, published);
        return switch (relation.apply(published)) {
            case SAME, EARLIER, APART -> Optional.empty();
            case LATER ->
                Optional.of(
                        named + ", which is newer than what is checked out here: bring this checkout up to date, and"
                                + " pull again");
            case UNKNOWN ->
                head.map(here ->
                        named + ", which the git history here, of " + here.hash() + ", doesn't reach back to: what"
                                + " was taken out or back since may come again; fetch all of it, by git fetch --unshallow, and"
                                + " pull again");
        };
    }

    private Optional<String> problem(Commit published, String unless) {
        if (head.isEmpty()) {
            return Optional.of(
                    "and the ideas here aren't committed in a git repository, so that nobody can tell which are newer"
                            + Objections.NOTHING_SAVED + ": publish from a checkout of it" + unless);
        }
        String here = head.get().hash();
        return switch (relation.apply(published)) {
            case SAME, EARLIER -> Optional.empty();
            case LATER ->
                Optional.of("which is newer than what is checked out here, " + here + Objections.NOTHING_SAVED
                        + ": bring this checkout up to date, and publish that");
            case APART ->
                Optional.of("which isn't among the commits that what is checked out here, " + here + ", was made of"
                        + Objections.NOTHING_SAVED + ": merge it, and publish that" + unless);
            case UNKNOWN ->
                Optional.of("which the git history here, of " + here + ", doesn't reach back to"
                        + Objections.NOTHING_SAVED
                        + ": fetch all of it, by git fetch --unshallow, or fetch-depth: 0 on a CI server" + unless);
        };
    }
}

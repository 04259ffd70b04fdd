package io.github.gsocideas.publish;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.check.IdeaCalls;
import io.github.gsocideas.check.Lazy;
import io.github.gsocideas.disk.Commit;
import io.github.gsocideas.disk.CommittedContent;
import io.github.gsocideas.disk.CommittedFile;
import io.github.gsocideas.disk.FileVersion;
import io.github.gsocideas.disk.GitHistory;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.FileKey;
import io.github.gsocideas.validation.RuleName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the repo had before. It tells whether a checkout is older than what was published, which of two changes knows the
 * other, and whether an idea that isn't there is gone.
 */
public final class RepoHistory {

    private final Optional<GitHistory> git;
    private final String directory;
    private final IdeaCalls calls;
    private final IdeaParameters parameters;
    private final Map<String, List<IdeaName>> names;
    private final Lazy<PastIdeas> past;

    /**
     * The history of checked ideas.
     *
     * @param git what was committed; empty where that isn't known
     * @param directory the ideas directory's path in the git repository, with {@code /} between names; empty for its root
     * @param calls what an idea file comes to
     */
    public RepoHistory(Optional<GitHistory> git, String directory, IdeaCalls calls, CheckedIdeas checked) {
        this.git = git;
        this.directory = directory;
        this.calls = calls;
        this.parameters = IdeaParameters.of(checked.schema());
        this.names = checked.pages().stream()
                .collect(Collectors.toMap(
                        CheckedPage::directory, page -> RepoIdea.names(RepoIdea.of(page.calls()), parameters)));
        this.past = past(Optional.empty());
    }

    private Lazy<PastIdeas> past(Optional<Commit> since) {
        return new Lazy<>(() -> new PastIdeas(files(since), calls, parameters));
    }

    private Iterator<CommittedFile> files(Optional<Commit> since) {
        try {
            return git.orElseThrow().files(directory, since, FileKey::mayBeIn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ideas directory's path in the git repository; empty where that isn't known. */
    Optional<String> directory() {
        return git.map(history -> directory);
    }

    /** What is checked out, held against what was published. */
    Checkout checkout() {
        return Checkout.of(git);
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

    /**
     * What has changed around the ideas since a page was published; empty where the commit that was published then isn't an
     * earlier one of this history.
     */
    Optional<FrameChange> frameChange(KnownPage page) {
        return page.published()
                .flatMap(Publication::commit)
                .filter(commit -> checkout().relation().apply(commit) == GitHistory.Relation.EARLIER)
                .map(commit ->
                        FrameChange.of(frame(commit), frame(git.orElseThrow().head())));
    }

    private String frame(Commit commit) {
        try {
            return git.orElseThrow()
                    .content(path(IdeasDirectory.FRAME), commit)
                    .map(content -> new String(content.bytes(), StandardCharsets.UTF_8))
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String path(String idea) {
        return directory.isEmpty() ? idea : directory + "/" + idea;
    }

    /**
     * What the ideas were since a page was published; nothing is known where the commit isn't.
     *
     * @param ideas those of the page
     */
    EarlierIdeas since(KnownPage page, CheckedPage ideas) {
        Optional<Commit> published = page.base().flatMap(Publication::commit);
        return new Since(this, ideas.directory(), published, published.isPresent() ? past(published) : past);
    }

    /**
     * What the ideas were.
     *
     * @param directory the directory that the page is of
     * @param published what was published; empty where that isn't known
     * @param recent the files since then; all where that isn't known
     */
    private record Since(RepoHistory repo, String directory, Optional<Commit> published, Lazy<PastIdeas> recent)
            implements EarlierIdeas {

        @Override
        public List<EarlierIdea> of(RepoIdea idea) {
            return repo.git
                    .flatMap(git -> published.map(commit -> repo.earlier(git, Optional.of(commit), idea)))
                    .orElse(List.of());
        }

        @Override
        public List<EarlierIdea> ever(RepoIdea idea) {
            return repo.git
                    .map(git -> repo.earlier(git, Optional.empty(), idea))
                    .orElse(List.of());
        }

        @Override
        public Whereabouts whereabouts(IdeaName name) {
            return repo.whereabouts(name, directory, repo.past);
        }

        @Override
        public Whereabouts whereaboutsSince(IdeaName name) {
            return repo.whereabouts(name, directory, recent);
        }
    }

    private Whereabouts whereabouts(IdeaName name, String directory, Lazy<PastIdeas> past) {
        Set<String> pages = names.entrySet().stream()
                .filter(page -> page.getValue().stream().anyMatch(name::isSame))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!pages.isEmpty()) {
            return Whereabouts.of(
                    pages.contains(directory) ? Whereabouts.Place.SAME_PAGE : Whereabouts.Place.OTHER_PAGE);
        }
        if (git.isEmpty()) {
            return Whereabouts.UNKNOWN;
        }
        return past.get()
                .last(name)
                .map(file -> file.isCheckedOut()
                        ? Whereabouts.committed(file.path())
                        : Whereabouts.of(Whereabouts.Place.GONE))
                .orElse(Whereabouts.of(Whereabouts.Place.NEVER_COMMITTED));
    }

    private List<EarlierIdeas.EarlierIdea> earlier(GitHistory history, Optional<Commit> since, RepoIdea idea) {
        try {
            return history.versions(path(idea.path()), since).stream()
                    .flatMap(version -> same(idea, version.content())
                            .map(values -> new EarlierIdeas.EarlierIdea(
                                    values, version.given(), changed(idea, values, version, since)))
                            .stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parameters in which an idea isn't as it was before; none where nobody can tell that, or all of it was published. */
    private Set<String> changed(
            RepoIdea idea, Map<String, String> values, FileVersion version, Optional<Commit> published) {
        if (published.equals(Optional.of(version.commit()))) {
            return Set.of();
        }
        List<Optional<Map<String, String>>> were =
                version.before().stream().map(content -> same(idea, content)).toList();
        return parameters.names().stream()
                .filter(name -> were.stream()
                        .allMatch(was -> was.isPresent()
                                && !Objects.equals(values.get(name), was.get().get(name))))
                .collect(Collectors.toSet());
    }

    private Optional<Map<String, String>> same(RepoIdea idea, CommittedContent content) {
        List<IdeaCalls.IdeaCall> file = calls.of(idea.path(), content.bytes());
        boolean isWhole = file.stream()
                .flatMap(call -> call.findings().stream())
                .allMatch(finding -> finding.severity() != Severity.ERROR || RuleName.isMissing(finding));
        return isWhole
                ? same(idea, file)
                : Optional.empty(); // what is wrong isn't in its call, as if it were taken away
    }

    /** The same idea among those of a file: the only one, or that of the same anchor, else of the same title. */
    private Optional<Map<String, String>> same(RepoIdea idea, List<IdeaCalls.IdeaCall> file) {
        List<Map<String, String>> all =
                file.stream().map(each -> RepoIdea.values(each.call())).toList();
        if (all.size() == 1) {
            return Optional.of(all.get(0));
        }
        List<IdeaName> names = all.stream()
                .map(values -> IdeaName.of(parameters, name -> Optional.ofNullable(values.get(name))))
                .toList();
        return IdeaMatch.byName(List.of(IdeaName.of(parameters, idea::value)), names, (one, other) -> 0)
                .other(0)
                .map(all::get);
    }
}

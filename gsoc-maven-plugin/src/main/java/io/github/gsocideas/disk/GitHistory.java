package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.SystemReader;

/** What was committed in a git repository, up to what is checked out. Git isn't run for it; see {@link GitRepository}. */
public final class GitHistory implements AutoCloseable {

    private static final int SHOWN_DIGITS = 12;

    private final GitRepository around;
    private final Repository repository;
    private final Commit head;

    private GitHistory(GitRepository around, Repository repository, Commit head) {
        this.around = around;
        this.repository = repository;
        this.head = head;
    }

    /** How a commit stands to the one that is checked out. */
    public enum Relation {
        /** It is that one. */
        SAME,
        /** It is among those before it. */
        EARLIER,
        /** It was made on top of it. */
        LATER,
        /** Neither was made on top of the other. */
        APART,
        /** The repository hasn't it, perhaps since not all of its history was fetched. */
        UNKNOWN
    }

    /**
     * The history of the repository that a directory is in; empty where it is in none, or nothing is committed.
     *
     * @param directory absolute
     * @throws IOException when git's files can't be read
     */
    public static Optional<GitHistory> around(Path directory) throws IOException {
        Optional<GitRepository> around = GitRepository.around(directory);
        if (around.isEmpty()) {
            return Optional.empty();
        }
        if (!(SystemReader.getInstance() instanceof GitSettings)) {
            SystemReader.setInstance(new GitSettings(SystemReader.getInstance()));
        }
        Repository repository = new FileRepositoryBuilder()
                .findGitDir(around.get().root().toFile())
                .setMustExist(true)
                .build();
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                repository.close();
                return Optional.empty();
            }
            return Optional.of(new GitHistory(around.get(), repository, commit(walk.parseCommit(head))));
        } catch (IOException e) {
            repository.close();
            throw e;
        }
    }

    static Commit commit(RevCommit commit) {
        return new Commit(commit.name().substring(0, SHOWN_DIGITS), Instant.ofEpochSecond(commit.getCommitTime()));
    }

    /** What is checked out. */
    public Commit head() {
        return head;
    }

    /** The path of a file or directory from the repository's root, with {@code /} between names. */
    public String path(Path inside) {
        return around.path(inside);
    }

    /** How a commit stands to what is checked out. */
    public Relation relation(Commit other) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            Optional<RevCommit> there = find(walk, other);
            if (there.isEmpty()) {
                return Relation.UNKNOWN;
            }
            RevCommit here = find(walk, head).orElseThrow();
            if (there.get().equals(here)) {
                return Relation.SAME;
            }
            if (walk.isMergedInto(there.get(), here)) {
                return Relation.EARLIER;
            }
            return walk.isMergedInto(here, there.get()) ? Relation.LATER : Relation.APART;
        } catch (MissingObjectException e) {
            return Relation.UNKNOWN; // somewhere behind a shallow clone's end
        }
    }

    /**
     * What a file has become by each of the commits since another one, and what it was in that, the newest first; nothing where the
     * history doesn't reach back so far. A commit that takes over what a file was before, as a merge does, isn't one of them.
     *
     * @param path the file's path from the repository's root, with {@code /} between names
     * @param since the other one; empty for all that there are
     */
    public List<FileVersion> versions(String path, Optional<Commit> since) throws IOException {
        List<FileVersion> versions = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            Optional<RevCommit> oldest = since.isPresent() ? find(walk, since.get()) : Optional.empty();
            if (since.isPresent() && oldest.isEmpty()) {
                return List.of();
            }
            walk.markStart(find(walk, head).orElseThrow());
            if (oldest.isPresent()) {
                for (RevCommit parent : oldest.get().getParents()) {
                    walk.markUninteresting(walk.parseCommit(parent));
                }
            }
            for (RevCommit commit : walk) {
                Optional<ObjectId> file = file(path, commit);
                List<ObjectId> before = before(path, commit, walk);
                boolean isOldest = oldest.map(commit::equals).orElse(false);
                if (file.isPresent() && (isOldest || !before.contains(file.get()))) {
                    versions.add(version(commit, file.get(), before));
                }
            }
        } catch (MissingObjectException e) {
            return List.of();
        }
        return versions;
    }

    private List<ObjectId> before(String path, RevCommit commit, RevWalk walk) throws IOException {
        List<ObjectId> before = new ArrayList<>();
        for (RevCommit parent : commit.getParents()) {
            file(path, walk.parseCommit(parent)).ifPresent(before::add);
        }
        return before;
    }

    private FileVersion version(RevCommit commit, ObjectId file, List<ObjectId> before) {
        Instant committed = commit.getCommitterIdent().getWhenAsInstant();
        Instant authored = commit.getAuthorIdent().getWhenAsInstant();
        return new FileVersion(
                commit(commit),
                authored.isBefore(committed) ? authored : committed,
                new CommittedContent(file, repository),
                before.stream().map(id -> new CommittedContent(id, repository)).toList());
    }

    /**
     * What a file held in a commit; empty where that hasn't it, or the repository hasn't the commit.
     *
     * @param path the file's path from the repository's root, with {@code /} between names
     */
    public Optional<CommittedContent> content(String path, Commit commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            Optional<RevCommit> there = find(walk, commit);
            return there.isPresent()
                    ? file(path, there.get()).map(id -> new CommittedContent(id, repository))
                    : Optional.empty();
        }
    }

    /**
     * The files that a directory has and had, those that are checked out first, then back in time, each content once.
     *
     * @param directory its path from the repository's root; empty for that
     * @param since the commit before which nothing is looked at; empty for all that there are, as where what is checked out
     *     isn't made of that commit
     * @param names which files are looked at, by their paths in the directory
     */
    public Iterator<CommittedFile> files(String directory, Optional<Commit> since, Predicate<String> names)
            throws IOException {
        Optional<ObjectId> oldest = Optional.empty();
        if (since.isPresent() && Set.of(Relation.SAME, Relation.EARLIER).contains(relation(since.get()))) {
            oldest = Optional.of(repository.resolve(since.get().hash() + "^{commit}"));
        }
        return new CommittedFiles(repository, repository.resolve(Constants.HEAD), oldest, directory, names);
    }

    /**
     * Whether a file is as it was committed last, line ends aside, which a checkout may change.
     *
     * @param path the file's path from the repository's root, with {@code /} between names
     */
    public boolean isCommitted(String path) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            Optional<ObjectId> file = file(path, find(walk, head).orElseThrow());
            return file.isPresent()
                    && lines(repository.open(file.get()).getBytes())
                            .equals(lines(Files.readAllBytes(around.root().resolve(path))));
        }
    }

    private static String lines(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }

    /** Whether anything of a directory is committed. */
    public boolean has(String path) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return path.isEmpty() || file(path, find(walk, head).orElseThrow()).isPresent();
        }
    }

    private Optional<ObjectId> file(String path, RevCommit commit) throws IOException {
        try (TreeWalk tree = TreeWalk.forPath(repository, path, commit.getTree())) {
            return Optional.ofNullable(tree).map(walk -> walk.getObjectId(0));
        }
    }

    /** A commit by its name; empty where the repository hasn't it, or the name is another thing's. */
    private Optional<RevCommit> find(RevWalk walk, Commit commit) throws IOException {
        try {
            ObjectId id = repository.resolve(commit.hash() + "^{commit}");
            return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
        } catch (MissingObjectException | IncorrectObjectTypeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}

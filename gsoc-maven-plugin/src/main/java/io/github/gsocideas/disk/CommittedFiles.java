package io.github.gsocideas.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The files that a directory has and had, from what is checked out back in time, each content once. No further back is read
 * than is asked for, and no directory's list twice.
 */
final class CommittedFiles implements Iterator<CommittedFile> {

    private final Repository repository;
    private final String directory;
    private final Predicate<String> names;
    private final ObjectId head;
    private final RevWalk commits;
    private final Set<ObjectId> seen = new HashSet<>();
    private final Queue<CommittedFile> next = new ArrayDeque<>();

    /**
     * Looks at nothing yet.
     *
     * @param since the commit before which nothing is read; empty for all that there are
     * @param directory its path from the repository's root; empty for that
     * @param names which files are looked at, by their paths
     */
    CommittedFiles(
            Repository repository, ObjectId head, Optional<ObjectId> since, String directory, Predicate<String> names)
            throws IOException {
        this.repository = repository;
        this.directory = directory;
        this.names = names;
        this.head = head;
        this.commits = new RevWalk(repository);
        commits.markStart(commits.parseCommit(head));
        if (since.isPresent()) {
            for (RevCommit parent : commits.parseCommit(since.get()).getParents()) {
                commits.markUninteresting(commits.parseCommit(parent));
            }
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty()) {
                RevCommit commit = commits.next();
                if (commit == null) {
                    return false;
                }
                addFiles(commit);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CommittedFile next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return next.remove();
    }

    private void addFiles(RevCommit commit) throws IOException {
        Optional<ObjectId> tree = tree(commit);
        if (tree.isEmpty() || !seen.add(tree.get())) {
            return;
        }
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree.get());
            while (walk.next()) {
                ObjectId id = walk.getObjectId(0);
                if (walk.isSubtree()) {
                    if (seen.add(id)) {
                        walk.enterSubtree();
                    }
                } else if (isFile(walk) && names.test(walk.getPathString()) && seen.add(id)) {
                    next.add(new CommittedFile(
                            walk.getPathString(), new CommittedContent(id, repository), commit.equals(head)));
                }
            }
        }
    }

    private static boolean isFile(TreeWalk walk) {
        return FileMode.REGULAR_FILE.equals(walk.getFileMode(0))
                || FileMode.EXECUTABLE_FILE.equals(walk.getFileMode(0));
    }

    private Optional<ObjectId> tree(RevCommit commit) throws IOException {
        if (directory.isEmpty()) {
            return Optional.of(commit.getTree());
        }
        try (TreeWalk walk = TreeWalk.forPath(repository, directory, commit.getTree())) {
            return Optional.ofNullable(walk).filter(TreeWalk::isSubtree).map(found -> found.getObjectId(0));
        }
    }
}

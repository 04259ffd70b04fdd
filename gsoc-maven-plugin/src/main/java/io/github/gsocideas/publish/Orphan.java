package io.github.gsocideas.publish;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A call that stays on the page though the repo, which had an idea for it, has none now.
 *
 * @param reason why it stays
 * @param path the path in the ideas directory of the file that has the idea still, as it is committed; empty where none has
 */
public record Orphan(Reason reason, Optional<String> path) {

    /** Why a call stays. */
    public enum Reason {
        /** Nobody has asked for anything else. */
        NOT_ASKED,
        /** The idea is on another page now, and nobody has asked for anything else. */
        MOVED,
        /** People wrote it on the wiki, and the repo had it only from there. */
        THEIRS,
        /** Somebody has written into it on the wiki. */
        EDITED,
        /** What is committed has the idea: its file isn't read, or that it is gone isn't committed. */
        COMMITTED,
        /** No commit ever had the idea in this directory: it may be another module's, or another repo's. */
        NEVER_COMMITTED
    }

    static Orphan of(Reason reason) {
        return new Orphan(reason, Optional.empty());
    }

    static Orphan committed(String path) {
        return new Orphan(Reason.COMMITTED, Optional.of(path));
    }

    /**
     * What is said of it.
     *
     * @param fileName what a file is called, by its path in the ideas directory
     */
    public String words(UnaryOperator<String> fileName) {
        return switch (reason) {
            case NOT_ASKED -> "gone from the repo, and still on the wiki";
            case MOVED -> "on another page now, and still on this one: what people wrote here isn't there";
            case THEIRS ->
                "gone from the repo, and stays on the wiki, where people wrote it; if it is another idea, or"
                        + " wanted again, write a file with no more than its title, and pull";
            case EDITED -> "gone from the repo, and stays on the wiki, since somebody has written into it there";
            case COMMITTED ->
                "stays on the wiki, since " + path.map(fileName).orElseThrow()
                        + " has it as it is committed: commit that it is gone, or look whether includes and excludes"
                        + " leave the file out";
            case NEVER_COMMITTED ->
                "stays on the wiki, since no commit ever had it among these ideas: another module or repo may have"
                        + " published it";
        };
    }
}

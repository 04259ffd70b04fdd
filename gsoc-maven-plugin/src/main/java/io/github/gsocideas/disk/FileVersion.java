package io.github.gsocideas.disk;

import java.time.Instant;
import java.util.List;

/**
 * What a file became by a commit.
 *
 * @param commit the commit
 * @param given when that was written and committed, whichever was earlier: one that is rebased is no newer than it was
 * @param content what the file holds since
 * @param before what it held in the commits that this one was made of, without those that hadn't it
 */
public record FileVersion(Commit commit, Instant given, CommittedContent content, List<CommittedContent> before) {

    /** Keeps a copy. */
    public FileVersion {
        before = List.copyOf(before);
    }
}

package io.github.gsocideas.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** What a file held in a commit; it is read when it is asked for. */
public final class CommittedContent {

    private final ObjectId id;
    private final Repository repository;

    CommittedContent(ObjectId id, Repository repository) {
        this.id = id;
        this.repository = repository;
    }

    /** All of it. */
    public byte[] bytes() {
        try {
            return repository.open(id).getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

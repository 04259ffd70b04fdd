package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.ConfigurationException;
import io.github.gsocideas.check.IdeasCheck;
import io.github.gsocideas.check.KeptIdeas;
import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.IndexFile;
import io.github.gsocideas.disk.Progress;
import io.github.gsocideas.disk.UpToDateIndex;
import io.github.gsocideas.disk.Verdict;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.logging.Log;

/**
 * Checks ideas as far as they have changed since an earlier build, and keeps what is found for the next.
 *
 * @param request what is checked
 * @param indexes gives the index of a name; empty where nothing is kept of earlier builds
 * @param log where it is said what is kept, and what can't be
 */
record IncrementalCheck(CheckRequest request, Function<String, Optional<IndexFile>> indexes, Log log) {

    /** The index of what a check said as a whole. */
    private static final String VERDICT = "checked";

    /** The index of what each idea file came to. */
    private static final String IDEAS = "ideas";

    /** The index of which schema files are valid. */
    private static final String SCHEMA = "schema";

    /** What an earlier build's check said, if nothing has changed since. */
    Optional<Verdict> earlier() {
        Optional<IndexFile> index = indexes.apply(VERDICT);
        return index.isPresent() ? new UpToDateIndex(index.get()).read() : Optional.empty();
    }

    /** Checks what has changed. */
    CheckedIdeas run(Progress progress) throws ConfigurationException, InvalidSchemaException {
        KeptIdeas kept = new KeptIdeas(indexes.apply(IDEAS), indexes.apply(SCHEMA));
        CheckedIdeas checked;
        try (kept) {
            checked = IdeasCheck.check(request, kept, progress);
        }
        log.debug(new Quantity(kept.anew(), "file") + " looked into, of " + checked.files());
        Optional<IOException> failure = kept.failure().isPresent() ? kept.failure() : keep(checked);
        if (failure.isPresent()) {
            log.warn("the next build will check everything again, since what this one found can't be kept: "
                    + DiskFailure.reason(failure.get()));
        }
        return checked;
    }

    /** Keeps what was found as a whole; why it can't be, if it can't. */
    private Optional<IOException> keep(CheckedIdeas checked) {
        Optional<IndexFile> index = indexes.apply(VERDICT);
        if (index.isPresent() && checked.seen().isPresent()) {
            try {
                new UpToDateIndex(index.get())
                        .write(checked.verdict(), checked.seen().get());
            } catch (IOException e) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }
}

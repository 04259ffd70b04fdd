package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedIdeas;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Ideas of which is told what is wrong.
 *
 * @param ideas the ideas
 * @param failure what the build fails with, if it does
 * @param isEarlier whether an earlier goal has told it
 */
record ToldIdeas(CheckedIdeas ideas, Optional<MojoFailureException> failure, boolean isEarlier) {

    /**
     * Ends a goal that has done with the ideas what it does whatever is found.
     *
     * @throws MojoFailureException when the findings are such that the build fails
     */
    void end(Log log) throws MojoFailureException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (!isEarlier) {
            log.info(ideas.summary().toString());
        }
    }
}

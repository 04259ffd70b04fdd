package io.github.gsocideas.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What Maven is told of a goal that fails: all in one message, which is fit for a log. */
final class GoalFailure {

    private GoalFailure() {}

    /** The ideas are at fault. */
    static MojoFailureException of(MojoFailureException e) {
        return EscapedFailure.isFit(e)
                ? e
                : new MojoFailureException(EscapedFailure.line(e.getMessage()), EscapedFailure.of(e));
    }

    /** The build is: Maven would print the message of the cause behind the exception's own, often the same again. */
    static MojoExecutionException of(MojoExecutionException e) {
        MojoExecutionException complete = new MojoExecutionException(EscapedFailure.line(e.getMessage()));
        complete.setStackTrace(e.getStackTrace());
        if (e.getCause() != null) {
            complete.addSuppressed(EscapedFailure.of(e.getCause())); // seen with -e, as a cause is
        }
        return complete;
    }

    /**
     * This plugin is.
     *
     * @throws RuntimeException the exception itself, if a log may print all that it says
     */
    static MojoExecutionException of(RuntimeException e) {
        if (EscapedFailure.isFit(e)) {
            throw e;
        }
        return new MojoExecutionException(EscapedFailure.line(e.getMessage()), EscapedFailure.of(e));
    }
}

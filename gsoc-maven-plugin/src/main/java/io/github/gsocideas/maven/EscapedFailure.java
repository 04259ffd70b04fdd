package io.github.gsocideas.maven;

import io.github.gsocideas.finding.LogText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * An exception's place in a chain of causes, with a message that is fit for a log. Maven prints the messages of causes, and
 * with {@code -e} those of all. An exception whose messages are fit already stands for itself.
 */
final class EscapedFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private EscapedFailure(Throwable original, Set<Throwable> above) {
        super(line(original.getMessage()), cause(original, above));
        setStackTrace(original.getStackTrace());
    }

    /** The exception itself, or one that says the same in a line. */
    static Throwable of(Throwable original) {
        return isFit(original) ? original : new EscapedFailure(original, identitySet());
    }

    /** Whether a log may print all that the exception and its causes say. */
    static boolean isFit(Throwable failure) {
        return isFit(failure, identitySet());
    }

    /** A message fit for a log; empty where there is none. */
    static String line(String message) {
        return message == null ? "" : LogText.escape(message);
    }

    private static boolean isFit(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (!isFit(suppressed, seen)) {
                return false;
            }
        }
        return isFit(failure.toString()) && isFit(failure.getMessage()) && isFit(failure.getCause(), seen);
    }

    private static boolean isFit(String message) {
        return message == null || LogText.escape(message).equals(message);
    }

    private static Throwable cause(Throwable original, Set<Throwable> above) {
        above.add(original);
        Throwable cause = original.getCause();
        return cause == null || above.contains(cause) ? null : new EscapedFailure(cause, above);
    }

    private static Set<Throwable> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}

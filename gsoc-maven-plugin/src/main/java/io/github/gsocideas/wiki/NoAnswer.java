package io.github.gsocideas.wiki;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Says why a server gives no answer. What went wrong is the failure's cause, unless its words have something secret in them.
 *
 * @param address the page that is asked for
 * @param patience how long an answer was waited for
 */
record NoAnswer(WikiAddress address, Duration patience, Session session, String byHand) {

    private WikiFailure tooSlow(Throwable cause) {
        return new WikiFailure(
                        address.given() + ": " + host() + " hasn't answered in " + patience.toSeconds()
                                + " s: try again later, or " + byHand,
                        cause)
                .perhapsDone();
    }

    /** What went wrong, what it means, and whether it is sure that the server did nothing. */
    WikiFailure because(Throwable problem) {
        return failure(problem).unanswered();
    }

    private WikiFailure failure(Throwable problem) {
        Throwable cause = isSecret(problem) ? null : problem;
        if (has(problem, TimeoutException.class) || has(problem, HttpTimeoutException.class)) {
            return tooSlow(cause);
        }
        if (has(problem, SSLException.class)) {
            WikiFailure untrusted = new WikiFailure(
                    address.given() + ": the connection to " + host() + " can't be trusted: " + words(problem)
                            + "; its certificate may have run out, or Java may not know who signed it",
                    cause);
            return has(problem, SSLHandshakeException.class) ? untrusted : untrusted.perhapsDone();
        }
        if (has(problem, UnresolvedAddressException.class) || has(problem, UnknownHostException.class)) {
            return new WikiFailure(
                    address.given() + ": there is no host '" + address.view().getHost()
                            + "', or no network: look at the address, and at -Dhttps.proxyHost if you are behind a proxy",
                    cause);
        }
        if (has(problem, ConnectException.class)) {
            return new WikiFailure(
                    address.given() + ": " + host()
                            + " takes no connection: look at the address's host and port, or try" + " again later",
                    cause);
        }
        return new WikiFailure(
                        address.given() + ": " + host() + " breaks the connection off: " + words(problem)
                                + "; try again later, or " + byHand,
                        cause)
                .perhapsDone();
    }

    private static boolean has(Throwable problem, Class<? extends Throwable> kind) {
        return Stream.iterate(problem, each -> each != null, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }

    /** Whether it tells, or one of its causes, what a server repeats of a request that is secret. */
    private boolean isSecret(Throwable problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace, true));
        return !session.hide(trace.toString()).equals(trace.toString());
    }

    private String words(Throwable problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : session.hide(problem.getMessage());
    }

    private String host() {
        return address.view().getAuthority();
    }
}

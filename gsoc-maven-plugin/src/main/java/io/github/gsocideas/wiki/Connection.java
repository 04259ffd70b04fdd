package io.github.gsocideas.wiki;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Asks one server. A redirect is followed where it stays there; nothing is sent but the address and who asks. An answer has
 * to be there in a certain time, and is read up to a certain size.
 */
final class Connection {

    /** How many redirects are followed: a wiki leads to a page's own address, and perhaps from {@code /} to its main page. */
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final WikiAddress address;
    private final Caller caller;

    /**
     * Makes a connection, which is opened by the first question.
     *
     * @param address the page that is asked for, which is named where something goes wrong
     * @param caller who asks
     */
    Connection(WikiAddress address, Caller caller) {
        this.address = address;
        this.caller = caller;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(caller.patience())
                .build();
    }

    /**
     * An answer.
     *
     * @param uri where it comes from
     * @param text its content, or the beginning of it
     * @param whole whether it is all of the content
     */
    record Answer(URI uri, int status, HttpHeaders headers, String text, boolean whole) {}

    /**
     * Asks for what is at an address of the server.
     *
     * @param most how many bytes of the answer are read
     * @throws WikiFailure when there is no answer, or it comes from elsewhere, or is none but a refusal
     */
    Answer get(URI asked, int most) throws WikiFailure {
        URI uri = asked;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<BoundedBody.Content> response = send(uri, most);
            Optional<String> location = response.headers().firstValue("Location");
            if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                refuse(response);
                return new Answer(
                        uri,
                        response.statusCode(),
                        response.headers(),
                        response.body().text(),
                        response.body().whole());
            }
            uri = redirect(uri, location.get());
        }
        throw new WikiFailure(address.given() + " leads on and on, last to " + uri
                + ": give the address at which a browser shows" + " the page");
    }

    private URI redirect(URI from, String location) throws WikiFailure {
        URI to;
        try {
            to = from.resolve(location.startsWith("//") ? from.getScheme() + ":" + location : location);
        } catch (IllegalArgumentException e) {
            throw new WikiFailure(address.given() + " leads to '" + location + "', which is no address", e);
        }
        if (!address.isAt(to)) {
            throw new WikiFailure(address.given() + " leads elsewhere, to " + to
                    + ": give that address if it is the page that you mean");
        }
        return to;
    }

    private HttpResponse<BoundedBody.Content> send(URI uri, int most) throws WikiFailure {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(caller.patience())
                .header("User-Agent", caller.userAgent())
                .header("Accept-Language", "en")
                .build();
        CompletableFuture<HttpResponse<BoundedBody.Content>> response =
                client.sendAsync(request, head -> new BoundedBody(most));
        try {
            return response.get(caller.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw tooSlow(e);
        } catch (ExecutionException e) {
            throw unreachable(e.getCause());
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new WikiFailure("reading " + address.given() + " was interrupted", e);
        }
    }

    private WikiFailure tooSlow(Throwable cause) {
        return new WikiFailure(
                address.given() + ": " + host() + " hasn't answered in "
                        + caller.patience().toSeconds() + " s: try again later, or " + caller.byHand(),
                cause);
    }

    private WikiFailure unreachable(Throwable problem) {
        if (has(problem, HttpTimeoutException.class)) {
            return tooSlow(problem);
        }
        if (has(problem, SSLException.class)) {
            return new WikiFailure(
                    address.given() + ": the connection to " + host() + " can't be trusted: " + words(problem)
                            + "; its certificate may have run out, or Java may not know who signed it",
                    problem);
        }
        if (has(problem, UnresolvedAddressException.class) || has(problem, UnknownHostException.class)) {
            return new WikiFailure(
                    address.given() + ": there is no host '" + address.view().getHost()
                            + "', or no network: look at the address, and at -Dhttps.proxyHost if you are behind a proxy",
                    problem);
        }
        if (has(problem, ConnectException.class)) {
            return new WikiFailure(
                    address.given() + ": " + host()
                            + " takes no connection: look at the address's host and port, or try" + " again later",
                    problem);
        }
        return new WikiFailure(
                address.given() + ": " + host() + " breaks the connection off: " + words(problem)
                        + "; try again later, or " + caller.byHand(),
                problem);
    }

    private static boolean has(Throwable problem, Class<? extends Throwable> kind) {
        return Stream.iterate(problem, each -> each != null, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }

    private static String words(Throwable problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }

    private String host() {
        return address.view().getAuthority();
    }

    /** Refuses an answer that is about the question, not about the page. */
    private void refuse(HttpResponse<?> response) throws WikiFailure {
        int status = response.statusCode();
        if (status == 429 || (status == 503 && retryAfter(response.headers()).isPresent())) {
            throw tooOften(retryAfter(response.headers()));
        }
        if (status == 401 || status == 407) {
            throw new WikiFailure(address.given() + ": " + host() + " wants a login (HTTP " + status
                    + "), and this goal has none: " + caller.byHand());
        }
        if (status >= 500) {
            throw new WikiFailure(address.given() + ": " + host() + " has a problem of its own (HTTP " + status
                    + "): try again later");
        }
    }

    /** How long the server asks to wait, as it says that. */
    static Optional<String> retryAfter(HttpHeaders headers) {
        return headers.firstValue("Retry-After");
    }

    /** What somebody can do where a program isn't let in. */
    String byHand() {
        return caller.byHand();
    }

    /** That the wiki has enough for now. */
    WikiFailure tooOften(Optional<String> wait) {
        String when = wait.map(value -> value.matches("[0-9]+") ? "in " + value + " s" : "after " + value)
                .orElse("in a few minutes");
        return new WikiFailure(address.given() + ": " + host() + " takes no more requests for now: try again " + when
                + ", or " + caller.byHand());
    }
}

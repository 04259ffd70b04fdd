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
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Asks one server. A redirect is followed where it stays there and nothing else was sent than the address and who asks. An
 * answer has to be there in a certain time, and is read up to a certain size.
 */
final class Connection {

    /** How many redirects are followed: a wiki leads to a page's own address, and perhaps from {@code /} to its main page. */
    private static final int MOST_REDIRECTS = 5;

    /** How long to wait where the server doesn't say that. */
    private static final Duration WAIT = Duration.ofSeconds(30);

    private final HttpClient client;
    private final WikiAddress address;
    private final Caller caller;
    private final Session session;

    /**
     * Makes a connection, which is opened by the first question.
     *
     * @param address the page that is asked for, which is named where something goes wrong
     * @param caller who asks
     * @param session by which the server knows who that is
     */
    Connection(WikiAddress address, Caller caller, Session session) {
        this.address = address;
        this.caller = caller;
        this.session = session;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(caller.patience());
        session.prepare(builder);
        this.client = builder.build();
    }

    /** Another connection to the same server. */
    Connection with(Session other) {
        return new Connection(address, caller, other);
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
            HttpResponse<BoundedBody.Content> response = send(request(uri).build(), most);
            Optional<String> location = location(response);
            if (location.isEmpty()) {
                return answer(response);
            }
            uri = redirect(uri, location.get());
        }
        throw new WikiFailure(address.given() + " leads on and on, last to " + session.hide(uri.toString())
                + ": give the address at which a browser shows" + " the page");
    }

    /**
     * Sends a form.
     *
     * @param form as a browser encodes it
     * @param most how many bytes of the answer are read
     * @throws WikiFailure when there is no answer, or none but a refusal, or one that it is sent elsewhere
     */
    Answer post(URI uri, String form, int most) throws WikiFailure {
        HttpRequest request = request(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.US_ASCII))
                .build();
        HttpResponse<BoundedBody.Content> response = send(request, most);
        Optional<String> location = location(response);
        if (location.isPresent()) {
            throw new WikiFailure(address.given() + ": the wiki's API leads from " + uri + " to "
                    + session.hide(location.get())
                    + ", where nothing is sent that is secret: give the address of api.php there");
        }
        return answer(response);
    }

    private static Optional<String> location(HttpResponse<?> response) {
        return response.statusCode() / 100 == 3 ? response.headers().firstValue("Location") : Optional.empty();
    }

    private Answer answer(HttpResponse<BoundedBody.Content> response) throws WikiFailure {
        refuse(response);
        return new Answer(
                response.uri(),
                response.statusCode(),
                response.headers(),
                response.body().text(),
                response.body().whole());
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(caller.patience())
                .header("User-Agent", caller.userAgent())
                .header("Accept-Language", "en");
        session.prepare(request);
        return request;
    }

    private URI redirect(URI from, String location) throws WikiFailure {
        URI to;
        try {
            to = from.resolve(location.startsWith("//") ? from.getScheme() + ":" + location : location);
        } catch (IllegalArgumentException e) {
            throw new WikiFailure(address.given() + " leads to '" + session.hide(location) + "', which is no address");
        }
        if (!address.isAt(to)) {
            throw new WikiFailure(address.given() + " leads elsewhere, to " + session.hide(to.toString())
                    + ": give that address if it is the page that you mean");
        }
        return to;
    }

    private HttpResponse<BoundedBody.Content> send(HttpRequest request, int most) throws WikiFailure {
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
            throw new WikiFailure("asking " + address.given() + " was interrupted", e).perhapsDone();
        }
    }

    private WikiFailure tooSlow(Throwable cause) {
        return new WikiFailure(
                        address.given() + ": " + host() + " hasn't answered in "
                                + caller.patience().toSeconds() + " s: try again later, or " + caller.byHand(),
                        cause)
                .perhapsDone();
    }

    private WikiFailure unreachable(Throwable problem) {
        if (has(problem, HttpTimeoutException.class)) {
            return tooSlow(problem);
        }
        if (has(problem, SSLException.class)) {
            WikiFailure untrusted = new WikiFailure(
                    address.given() + ": the connection to " + host() + " can't be trusted: " + words(problem)
                            + "; its certificate may have run out, or Java may not know who signed it",
                    problem);
            return has(problem, SSLHandshakeException.class) ? untrusted : untrusted.perhapsDone();
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
                        problem)
                .perhapsDone();
    }

    private static boolean has(Throwable problem, Class<? extends Throwable> kind) {
        return Stream.iterate(problem, each -> each != null, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }

    private String words(Throwable problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : session.hide(problem.getMessage());
    }

    private String host() {
        return address.view().getAuthority();
    }

    /** Refuses an answer that is about the question, not about the page. */
    private void refuse(HttpResponse<?> response) throws WikiFailure {
        int status = response.statusCode();
        if (status == 429) {
            throw tooOften(response.headers());
        }
        if (status == 503 && retryAfter(response.headers()).isPresent()) {
            throw tooOften(response.headers()).perhapsDone();
        }
        if (status == 401 || status == 407) {
            throw new WikiFailure(address.given() + ": " + host() + " wants a login (HTTP " + status + "), and "
                    + (session.hasAccount() ? "doesn't take that of the wiki" : "this goal has none") + ": "
                    + caller.byHand());
        }
        if (status >= 500) {
            throw new WikiFailure(address.given() + ": " + host() + " has a problem of its own (HTTP " + status
                            + "): try again later")
                    .perhapsDone();
        }
    }

    /** What somebody can do where a program isn't let in. */
    String byHand() {
        return caller.byHand();
    }

    /** How often an account asks. */
    Retries retries() {
        return session.hasAccount() ? Retries.of(caller) : Retries.none();
    }

    /** By what the server knows who asks. */
    Session session() {
        return session;
    }

    /** That the wiki has enough for now. */
    WikiFailure tooOften(HttpHeaders headers) {
        Optional<String> wait = retryAfter(headers);
        String when = wait.map(value -> value.matches("[0-9]+") ? "in " + value + " s" : "after " + value)
                .orElse("in a few minutes");
        return new WikiFailure(address.given() + ": " + host() + " takes no more requests for now: try again " + when
                        + ", or " + caller.byHand())
                .after(wait.map(value -> time(value, headers)).orElse(WAIT));
    }

    /** How long the server asks to wait, as it says that. */
    private static Optional<String> retryAfter(HttpHeaders headers) {
        return headers.firstValue("Retry-After");
    }

    /** A time in seconds, or until a date, which is taken by the server's clock. */
    private static Duration time(String wait, HttpHeaders headers) {
        try {
            if (wait.matches("[0-9]{1,9}")) {
                return Duration.ofSeconds(Integer.parseInt(wait));
            }
            Duration until = Duration.between(date(headers.firstValue("Date").orElse("")), date(wait));
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException e) {
            return WAIT;
        }
    }

    private static ZonedDateTime date(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}

package io.github.gsocideas.wiki;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks one server. A redirect is followed where it stays there and nothing else was sent than the address and who asks. An
 * answer has to be there in a certain time, and is read up to a certain size.
 */
final class Connection {

    /** How many redirects are followed: a wiki leads to a page's own address, and perhaps from {@code /} to its main page. */
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final WikiAddress address;
    private final Caller caller;
    private final Session session;
    private final Retries retries;

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
        this.retries = session.hasAccount() ? Retries.of(caller) : Retries.none(caller);
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
    record Answer(URI uri, int status, HttpHeaders headers, String text, boolean whole) {

        /** Without its headers and its text, which may have cookies and tokens. */
        @Override
        public String toString() {
            return "HTTP " + status + " from " + uri;
        }
    }

    /**
     * Asks for what is at an address of the server.
     *
     * @param most how many bytes of the answer are read
     * @param patience how long the answer may take
     * @throws WikiFailure when there is no answer, or it comes from elsewhere, or is none but a refusal
     */
    Answer get(URI asked, int most, Duration patience) throws WikiFailure {
        URI uri = asked;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<BoundedBody.Content> response =
                    send(request(uri, patience).build(), most, patience);
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
     * @param patience how long the answer may take
     * @throws WikiFailure when there is no answer, or none but a refusal, or one that it is sent elsewhere
     */
    Answer post(URI uri, String form, int most, Duration patience) throws WikiFailure {
        HttpRequest request = request(uri, patience)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.US_ASCII))
                .build();
        HttpResponse<BoundedBody.Content> response = send(request, most, patience);
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

    private HttpRequest.Builder request(URI uri, Duration patience) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(patience)
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

    private HttpResponse<BoundedBody.Content> send(HttpRequest request, int most, Duration patience)
            throws WikiFailure {
        NoAnswer noAnswer = new NoAnswer(address, patience, session, caller.byHand());
        CompletableFuture<HttpResponse<BoundedBody.Content>> response =
                client.sendAsync(request, head -> new BoundedBody(most));
        try {
            return response.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw noAnswer.because(e);
        } catch (ExecutionException e) {
            throw noAnswer.because(e.getCause());
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new WikiFailure("asking " + address.given() + " was interrupted", e).perhapsDone();
        }
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
        if (status == 503 && new RetryAfter(response.headers()).isSaid()) {
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

    /** By what questions are asked again, of which it keeps in mind those in vain. */
    Retries retries() {
        return retries;
    }

    /** By what the server knows who asks. */
    Session session() {
        return session;
    }

    /** That the wiki has enough for now. */
    WikiFailure tooOften(HttpHeaders headers) {
        RetryAfter wait = new RetryAfter(headers);
        return new WikiFailure(address.given() + ": " + host() + " takes no more requests for now: try again "
                        + session.hide(wait.words()) + ", or " + caller.byHand())
                .after(wait.time());
    }
}

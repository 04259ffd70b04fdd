package io.github.gsocideas.wiki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A server in front of a wiki, which passes on what is asked and answered, but for the faults that it is told to have. */
public final class FaultyProxy implements AutoCloseable {

    private static final List<String> REQUEST_HEADERS = List.of("User-Agent", "Accept-Language", "Content-Type");

    private static final List<String> RESPONSE_HEADERS = List.of("Content-Type", "Retry-After", "Set-Cookie");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI wiki;
    private final HttpServer server;
    private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private FaultyProxy(URI wiki, HttpServer server) {
        this.wiki = wiki;
        this.server = server;
    }

    /**
     * A request.
     *
     * @param uri its path and query
     * @param cookie the header of that name, or nothing
     * @param authorization the same
     * @param body the form that it sends
     */
    public record Request(String method, String uri, String cookie, String authorization, String body) {

        boolean has(String action) {
            return (uri + "&").contains("action=" + action + "&");
        }
    }

    /** An answer. */
    public record Answer(int status, Map<String, List<String>> headers, String body) {

        static Answer of(int status, Map<String, String> headers, String body) {
            Map<String, List<String>> lists = new ConcurrentHashMap<>();
            headers.forEach((name, value) -> lists.put(name, List.of(value)));
            return new Answer(status, lists, body);
        }
    }

    /** Asks the wiki. */
    @FunctionalInterface
    public interface Wire {

        Answer ask(Request request) throws IOException, InterruptedException;
    }

    /** What is done instead of passing a request on; no answer at all breaks the connection. */
    @FunctionalInterface
    public interface Fault {

        Stream<Answer> answer(Request request, Wire wire) throws IOException, InterruptedException;

        /** The connection breaks before the wiki hears of the request. */
        public static Fault breakBefore() {
            return (request, wire) -> Stream.empty();
        }

        /** The connection breaks after the wiki has done what it was asked. */
        public static Fault breakAfter() {
            return (request, wire) -> {
                wire.ask(request);
                return Stream.empty();
            };
        }

        /** The wiki isn't asked. */
        public static Fault answer(int status, Map<String, String> headers, String body) {
            return (request, wire) -> Stream.of(Answer.of(status, headers, body));
        }

        /** The wiki is asked, and has done that. */
        public static Fault answerAfter(int status, Map<String, String> headers, String body) {
            return (request, wire) -> {
                wire.ask(request);
                return Stream.of(Answer.of(status, headers, body));
            };
        }

        /** The wiki gets another form. */
        public static Fault change(UnaryOperator<String> form) {
            return (request, wire) -> Stream.of(wire.ask(new Request(
                    request.method(),
                    request.uri(),
                    request.cookie(),
                    request.authorization(),
                    form.apply(request.body()))));
        }
    }

    public static FaultyProxy before(URI wiki) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FaultyProxy proxy = new FaultyProxy(wiki, server);
        server.createContext("/", proxy::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        return proxy;
    }

    /** Where the wiki seems to be. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Has the next request for an action, and as many as there are faults, meet one. */
    public void meet(String action, Fault... next) {
        faults.computeIfAbsent(action, name -> new ConcurrentLinkedQueue<>()).addAll(List.of(next));
    }

    /** Knows an owner-only token, as the extension OAuth would: who bears it is whom a session's cookies are of. */
    void know(String token, String cookie) {
        sessions.put("Bearer " + token, cookie);
    }

    /** Has no fault any more, and forgets what was asked. */
    public void repair() {
        faults.clear();
        requests.clear();
    }

    /** The requests for an action, as they came. */
    List<Request> requests(String action) {
        return requests.stream().filter(request -> request.has(action)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    header(exchange, "Cookie"),
                    header(exchange, "Authorization"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            requests.add(request);
            Wire wire = changed -> ask(changed, exchange);
            Fault fault = faults.entrySet().stream()
                    .filter(entry -> request.has(entry.getKey()))
                    .map(entry -> entry.getValue().poll())
                    .filter(next -> next != null)
                    .findFirst()
                    .orElse((unchanged, passing) -> Stream.of(passing.ask(unchanged)));
            for (Answer answer : fault.answer(request, wire).toList()) {
                byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().putAll(answer.headers());
                exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getOrDefault(name, List.of("")).get(0);
    }

    private Answer ask(Request request, HttpExchange exchange) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(wiki.resolve(request.uri()))
                .method(request.method(), HttpRequest.BodyPublishers.ofString(request.body()));
        REQUEST_HEADERS.forEach(name -> exchange.getRequestHeaders()
                .getOrDefault(name, List.of())
                .forEach(value -> builder.header(name, value)));
        String cookie = sessions.getOrDefault(request.authorization(), request.cookie());
        if (!cookie.isEmpty()) {
            builder.header("Cookie", cookie);
        }
        HttpResponse<String> response =
                client.send(builder.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        Map<String, List<String>> headers =
                new ConcurrentHashMap<>(response.headers().map());
        headers.keySet().removeIf(name -> RESPONSE_HEADERS.stream().noneMatch(name::equalsIgnoreCase));
        return new Answer(response.statusCode(), headers, response.body());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

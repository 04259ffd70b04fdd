package io.github.gsocideas.wiki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on the loopback interface that answers as a MediaWiki does; what isn't said otherwise is the page "GSoC 2026". */
public final class ServedWiki implements AutoCloseable {

    /** What is behind the page's address, as MediaWiki 1.39 begins it. */
    static final String HTML = """
            <!DOCTYPE html>
            <html class="client-nojs" lang="en" dir="ltr">
            <head>
            <meta charset="UTF-8"/>
            <title>GSoC 2026 - Wiki</title>
            <script>RLCONF={"wgBreakFrames":false,"wgPageName":"GSoC_2026","wgTitle":"GSoC 2026"};</script>
            <link rel="stylesheet" href="/w/load.php?lang=en&amp;only=styles"/>
            <meta name="generator" content="MediaWiki 1.39.17"/>
            <link rel="EditURI" type="application/rsd+xml" href="//%s/w/api.php?action=rsd"/>
            </head>
            """;

    /** What the API answers to a page that holds data. */
    public static final String NO_WIKITEXT = """
            {"query":{"pages":[{"pageid":3,"ns":0,"title":"Ideas/2026/networking","revisions":[{"revid":8,"slots":{"main":{
            "contentmodel":"json","content":"{}"}}}]}]}}""";

    private static final Pattern TITLES = Pattern.compile("\\btitles=([^&]*)");

    /** The token that a closed wiki takes for that of its account. */
    public static final String TOKEN = "eyJ0eXAiOiJKV1QiLCJhbGciOiJ";

    private static final String REFUSAL =
            "{\"error\":{\"code\":\"readapidenied\",\"info\":\"You need read permission to use this module.\"}}";

    private static final String IDENTITY = """
            {"curtimestamp":"2026-02-01T00:00:00Z","query":{"userinfo":{"id":3,"name":"Publisher","rights":["read"]},
            "tokens":{"csrftoken":"+\\\\"}}}""";

    private final HttpServer server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> userAgents = Collections.synchronizedList(new ArrayList<>());
    private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean isClosed;

    /** An answer; with a pause of so many milliseconds before it. */
    record Reply(int status, Map<String, String> headers, String body, int pause) {

        static Reply ok(String body) {
            return new Reply(200, Map.of(), body, 0);
        }
    }

    private ServedWiki(HttpServer server) {
        this.server = server;
    }

    /** Starts the server. */
    public static ServedWiki start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ServedWiki wiki = new ServedWiki(server);
        server.createContext("/", wiki::answer);
        server.start();
        wiki.replies.put("/wiki/GSoC_2026", Reply.ok(wiki.html()));
        wiki.replies.put("/w/index.php", Reply.ok(wiki.html()));
        wiki.answerPage("GSoC 2026", "{{GSoC Project\n|Project=A bot\n}}\n");
        return wiki;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestURI().toString());
            userAgents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            Optional<String> authorization =
                    Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
            authorization.ifPresent(authorizations::add);
            String query = String.valueOf(exchange.getRequestURI().getRawQuery());
            String path = exchange.getRequestURI().getRawPath();
            String key = path.equals("/w/api.php") && query.contains("prop=redirects") ? "redirects" : path;
            Reply reply = Optional.ofNullable(replies.get(titles(query)))
                    .orElse(replies.getOrDefault(key, new Reply(404, Map.of(), "Not found", 0)));
            if (isClosed && path.equals("/w/api.php")) {
                boolean isAccount = authorization.equals(Optional.of("Bearer " + TOKEN));
                reply = !isAccount ? Reply.ok(REFUSAL) : query.contains("userinfo") ? Reply.ok(IDENTITY) : reply;
            }
            pause(reply.pause());
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** By what the answer to a question about one title is kept. */
    private static String titles(String query) {
        Matcher titles = TITLES.matcher(query);
        return "titles=" + (titles.find() ? URLDecoder.decode(titles.group(1), StandardCharsets.UTF_8) : "");
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String html() {
        return HTML.formatted(authority());
    }

    /** An address of the wiki. */
    public String address(String path) {
        return "http://" + authority() + path;
    }

    /** Has the API answer this page. */
    public void answerPage(String title, String text) {
        answerApi(page(title, text));
    }

    /** Has the API answer this page where it is asked for the title. */
    public void answerTitle(String title, String text) {
        answer("titles=" + title, Reply.ok(page(title, text)));
    }

    /** Has the API answer this where it is asked for the title. */
    public void answerTitleBy(String title, String json) {
        answer("titles=" + title, Reply.ok(json));
    }

    private static String page(String title, String text) {
        return """
                {"batchcomplete":true,"query":{"pages":[{"pageid":2,"ns":0,"title":"%s","contentmodel":"wikitext",
                "revisions":[{"revid":7,"parentid":0,"timestamp":"2026-02-01T00:00:00Z","slots":{"main":{
                "contentmodel":"wikitext","contentformat":"text/x-wiki","content":"%s"}}}]}]}}
                """.formatted(
                        title, text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"));
    }

    /** Has the API answer nobody but its account. */
    public void closeToStrangers() {
        isClosed = true;
    }

    /** What was sent to be let in. */
    public List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    /** Has the API answer this. */
    public void answerApi(String json) {
        answer("/w/api.php", Reply.ok(json));
    }

    /** Has the API answer this where it is asked for redirects. */
    public void answerRedirects(String json) {
        answer("redirects", Reply.ok(json));
    }

    void answer(String path, Reply reply) {
        replies.put(path, reply);
    }

    /** The addresses that were asked for. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    List<String> userAgents() {
        return List.copyOf(userAgents);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

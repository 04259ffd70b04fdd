package io.github.gsocideas.invoker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A wiki as bad as one can be: whoever logs in is refused, with all that was sent quoted in the answer, as a server in front of
 * a wiki may do it. And it remembers.
 */
public final class QuotingWiki implements AutoCloseable {

    private static final String LOGIN_TOKEN =
            "{\"query\":{\"tokens\":{\"logintoken\":\"0f3ru7n6s9c2d8ekq4v1l+\\\\\"}}}";

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** Begins to listen, on this machine alone. */
    public QuotingWiki() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of the wiki's API. */
    public String getAddress() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api.php";
    }

    /** Of these texts, those that somebody has sent. */
    public List<String> heard(List<String> texts) {
        return texts.stream()
                .filter(text -> requests.stream().anyMatch(request -> request.contains(text)))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String sent =
                exchange.getRequestURI() + " " + exchange.getRequestHeaders().entrySet() + " "
                        + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String read = URLDecoder.decode(sent, StandardCharsets.UTF_8);
        requests.add(read);
        String quoted = (sent + " " + read).replace("\\", "\\\\").replace("\"", "\\\"");
        byte[] answer = json(sent, quoted).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static String json(String sent, String quoted) {
        if (sent.contains("type=login")) {
            return LOGIN_TOKEN;
        }
        return sent.contains("action=login")
                ? "{\"login\":{\"result\":\"Failed\",\"reason\":\"" + quoted + "\"}}"
                : "{\"error\":{\"code\":\"mwoauth-invalid-authorization\",\"info\":\"" + quoted + "\"}}";
    }
}

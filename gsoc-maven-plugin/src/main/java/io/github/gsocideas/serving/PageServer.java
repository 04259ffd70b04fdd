package io.github.gsocideas.serving;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the files of a page on loopback, and {@value #VERSION}, the version that is shown: with {@code ?after=}<i>version</i> it
 * answers when there is another one, or after a while. A request that names another host than this machine is refused, since
 * it comes from a page of the web whose name leads here.
 */
public final class PageServer implements AutoCloseable {

    /** Where the version is. */
    static final String VERSION = "/version";

    private static final String AFTER = "after=";

    /** What browsers ask for though no page names it. */
    private static final String ICON = "/favicon.ico";

    /** How many milliseconds an answer waits for a version; browsers wait longer. */
    private static final long LONGEST_WAIT = 20_000;

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8");

    private static final String PLAIN = "text/plain; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService browsers = Executors.newCachedThreadPool(PageServer::daemon);
    private final String index;

    /** Guards both of these, and is notified when they change. */
    private final Object lock = new Object();

    private SortedMap<String, byte[]> files = Collections.emptySortedMap();
    private String version = "";

    private PageServer(HttpServer server, String index) {
        this.server = server;
        this.index = index;
    }

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     * @param index the file that the root is
     * @throws IOException when the port can't be listened at, as when another process does
     */
    public static PageServer start(int port, String index) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        PageServer server = new PageServer(http, index);
        http.setExecutor(server.browsers);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    /** A thread that ends with the program, however long a browser waits. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "page server");
        thread.setDaemon(true);
        return thread;
    }

    /** Where the page is. */
    public URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    private int port() {
        return server.getAddress().getPort();
    }

    /**
     * Shows files instead of those before, if there were any.
     *
     * @param version tells them from all others
     * @param files content by name
     */
    public void show(String version, SortedMap<String, byte[]> files) {
        synchronized (lock) {
            this.files = new TreeMap<>(files);
            this.version = version;
            lock.notifyAll();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        browsers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!isAskedHere(exchange)) {
                send(exchange, 421, PLAIN, bytes("this serves only " + address() + "\n"));
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, PLAIN, bytes("there is nothing but reading\n"));
            } else if (path.equals(VERSION)) {
                send(exchange, 200, PLAIN, bytes(versionAfter(exchange.getRequestURI())));
            } else if (path.equals(ICON)) {
                send(exchange, 204, PLAIN, bytes(""));
            } else {
                Optional<byte[]> file = file(name(path));
                send(
                        exchange,
                        file.isPresent() ? 200 : 404,
                        file.isPresent() ? mediaType(name(path)) : PLAIN,
                        file.orElseGet(() -> bytes("there is no such file\n")));
            }
        }
    }

    private boolean isAskedHere(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        return Set.of("localhost:" + port(), "127.0.0.1:" + port(), "[::1]:" + port())
                .contains(host);
    }

    private String name(String path) {
        return path.equals("/") ? index : path.substring(1);
    }

    private Optional<byte[]> file(String name) {
        synchronized (lock) {
            return Optional.ofNullable(files.get(name));
        }
    }

    /** The version; waits for another than the request names, though not for ever. */
    private String versionAfter(URI request) {
        String query = Optional.ofNullable(request.getQuery()).orElse("");
        String known = query.startsWith(AFTER) ? query.substring(AFTER.length()) : "";
        long end = System.nanoTime() + LONGEST_WAIT * 1_000_000;
        synchronized (lock) {
            try {
                for (long left = LONGEST_WAIT; left > 0 && known.equals(version); ) {
                    lock.wait(left);
                    left = (end - System.nanoTime()) / 1_000_000;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the server is closed, and the answer goes nowhere
            }
            return version;
        }
    }

    private static String mediaType(String name) {
        return MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String mediaType, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead || body.length == 0 ? -1 : body.length);
        if (!isHead) {
            exchange.getResponseBody().write(body);
        }
    }
}

package io.github.gsocideas.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves a page on this machine, as Jenkins serves what a build has left. */
final class PreviewServer implements AutoCloseable {

    /** What Jenkins lets such a page do. */
    private static final String JENKINS = "sandbox; default-src 'none'; img-src 'self'; style-src 'self';";

    private final Path directory;
    private final HttpServer server;

    PreviewServer(Path directory) throws IOException {
        this.directory = directory;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Path file = directory.resolve(exchange.getRequestURI().getPath().substring(1));
        boolean isThere = Files.isRegularFile(file);
        byte[] body = isThere ? Files.readAllBytes(file) : new byte[0];
        String type = file.toString().endsWith(".css") ? "text/css" : "text/html";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", JENKINS);
        exchange.sendResponseHeaders(isThere ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The address of what is served, with a slash at its end. */
    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

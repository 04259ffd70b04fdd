package io.github.gsocideas.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageServerTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private PageServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = PageServer.start(0, "index.html");
        server.show("1", files("first"));
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void theRootIsThePage() throws Exception {
        HttpResponse<String> response = get("");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("first");
        assertThat(response.headers().map())
                .containsEntry("Content-Type", List.of("text/html; charset=utf-8"))
                .containsEntry("Cache-Control", List.of("no-store"));
    }

    @Test
    void aFileBesideItIsServedWithItsMediaType() throws Exception {
        HttpResponse<String> response = get("preview.css");
        assertThat(response.body()).isEqualTo("p {}");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
    }

    @Test
    void anyOtherPathIsNothing() throws Exception {
        assertThat(get("../index.html/x").statusCode()).isEqualTo(404);
        assertThat(get("%2e%2e/pom.xml").statusCode()).isEqualTo(404);
    }

    /** A browser would complain of it in its console. */
    @Test
    void thereIsNoIconAndNoErrorForThat() throws Exception {
        assertThat(get("favicon.ico").statusCode()).isEqualTo(204);
    }

    @Test
    void nothingCanBeSentToIt() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address())
                .POST(HttpRequest.BodyPublishers.ofString("a"))
                .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void whatIsShownLaterTakesThePlaceOfAllThatWas() throws Exception {
        server.show("2", new TreeMap<>(Map.of("index.html", bytes("second"))));
        assertThat(get("").body()).isEqualTo("second");
        assertThat(get("preview.css").statusCode()).isEqualTo(404);
    }

    @Test
    void whoWaitsForAnotherVersionGetsItAsSoonAsItIsShown() throws Exception {
        assertThat(get("version").body()).isEqualTo("1");
        CompletableFuture<HttpResponse<String>> waiting = client.sendAsync(
                HttpRequest.newBuilder(address("version?after=1")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(waiting.isDone()).isFalse();
        server.show("2", files("second"));
        assertThat(waiting.get(10, TimeUnit.SECONDS).body()).isEqualTo("2");
    }

    @Test
    void whoKnowsAnOlderVersionNeedsNotWait() throws Exception {
        server.show("2", files("second"));
        assertThat(get("version?after=1").body()).isEqualTo("2");
    }

    /** A name of the web may lead to loopback, and a page under that name would read this one. */
    @Test
    void aRequestForAnotherHostIsRefused() throws Exception {
        assertThat(requested("Host: example.org")).startsWith("HTTP/1.1 421 ").doesNotContain("first");
        assertThat(requested("Host: 127.0.0.1:" + server.address().getPort())).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aPortThatIsTakenIsAnError() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> PageServer.start(server.address().getPort(), "index.html"));
    }

    private String requested(String header) throws IOException {
        try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), server.address().getPort());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(bytes("GET / HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n"));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create(server.address() + path);
    }

    private static SortedMap<String, byte[]> files(String page) {
        return new TreeMap<>(Map.of("index.html", bytes(page), "preview.css", bytes("p {}")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package io.github.gsocideas.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that repeats what it was sent: in an address that it leads on to, or where no text of its own should be. */
class RepeatedTokenTest {

    private static final String TOKEN = "eyJ0eXAiOiJKV1QifQ.eyJzdWIiOiIzIn0.c2lnbmF0dXJl";

    private HttpServer server;
    private String leadsTo;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::redirect);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example.org/?", "http://[no address]/?", "/?"})
    void aTokenInAnAddressThatAServerLeadsToIsNotShown(String address) throws WikiFailure {
        leadsTo = address;
        WikiAddress api =
                WikiAddress.parse("http://127.0.0.1:" + server.getAddress().getPort() + "/api.php");
        Wiki wiki = Wiki.find(api, new Caller("0", Caller.PATIENCE, "by hand"));

        assertThatThrownBy(() -> wiki.login(new Credentials.OwnerToken(TOKEN)))
                .isInstanceOf(WikiFailure.class)
                .hasMessageContaining(" leads ")
                .hasMessageContaining("…")
                .satisfies(failure -> assertThat(trace(failure)).doesNotContain(TOKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\r\n\r\n",
                "HTTP/1.1 %s\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: %s\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%s\r\n\r\n"
            })
    void aTokenInAnAnswerThatIsNoneIsNotShownByAnyCause(String answer) throws Exception {
        try (ServerSocket broken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            new Thread(() -> repeat(broken, answer)).start();
            WikiAddress api = WikiAddress.parse("http://127.0.0.1:" + broken.getLocalPort() + "/api.php");
            Wiki wiki = Wiki.find(api, new Caller("0", Caller.PATIENCE, "by hand"));

            assertThatThrownBy(() -> wiki.login(new Credentials.OwnerToken(TOKEN)))
                    .isInstanceOf(WikiFailure.class)
                    .hasMessageContaining(" breaks the connection off: ")
                    .satisfies(failure -> assertThat(trace(failure)).doesNotContain(TOKEN));
        }
    }

    @Test
    void theCauseOfAFailureIsShownWhereItHoldsNoSecret() throws Exception {
        try (ServerSocket broken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            new Thread(() -> repeat(broken, "Oops\r\n\r\n")).start();
            WikiAddress api = WikiAddress.parse("http://127.0.0.1:" + broken.getLocalPort() + "/api.php");
            Wiki wiki = Wiki.find(api, new Caller("0", Caller.PATIENCE, "by hand"));

            assertThatThrownBy(() -> wiki.login(new Credentials.OwnerToken(TOKEN)))
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void anAnswerThatHoldsATokenDoesNotShowIt() {
        HttpHeaders headers = HttpHeaders.of(Map.of("Set-Cookie", List.of("session=" + TOKEN)), (name, value) -> true);

        assertThat(new Connection.Answer(URI.create("http://127.0.0.1/api.php"), 200, headers, TOKEN, true).toString()
                        + new BoundedBody.Content(TOKEN, true))
                .doesNotContain(TOKEN);
    }

    /** Answers each request with the line of it that has the token. */
    private static void repeat(ServerSocket server, String answer) {
        try {
            while (true) {
                try (Socket socket = server.accept()) {
                    BufferedReader request = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                    String sent = request.lines()
                            .takeWhile(line -> !line.isEmpty())
                            .filter(line -> line.startsWith("Authorization"))
                            .reduce("", String::concat);
                    socket.getOutputStream().write(answer.formatted(sent).getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException e) {
            assertThat(server.isClosed()).as(e.toString()).isTrue();
        }
    }

    private void redirect(HttpExchange exchange) throws IOException {
        String sent = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.getResponseHeaders().set("Location", leadsTo + sent.replace(' ', '+'));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}

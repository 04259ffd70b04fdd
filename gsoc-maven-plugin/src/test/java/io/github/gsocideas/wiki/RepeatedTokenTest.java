package io.github.gsocideas.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that leads on to an address with what it was sent in it. */
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

package io.github.gsocideas.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.gsocideas.wiki.ServedWiki.Reply;
import io.github.gsocideas.wikitext.PageTitle;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a wiki gives of a page by its address, and what is said where it gives nothing. */
class WikiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String BY_HAND = "read it in a browser";

    private ServedWiki wiki;

    @BeforeEach
    void serve() throws Exception {
        wiki = ServedWiki.start();
    }

    @AfterEach
    void stop() {
        wiki.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wiki/GSoC_2026",
                "/wiki/GSoC_2026#Networking",
                "/wiki/GSoC_2026?action=edit",
                "/w/index.php?title=GSoC_2026",
                "/w/index.php?title=GSoC+2026&action=history#x",
                "/w/index.php?title=GSoC%202026"
            })
    void aPageIsFoundByAnyOfItsAddresses(String path) throws Exception {
        WikiPage page = page(path);

        assertThat(page)
                .isEqualTo(new WikiPage(
                        "GSoC 2026", 7, "2026-02-01T00:00:00Z", "{{GSoC Project\n|Project=A bot\n}}\n", false));
        assertThat(wiki.requests().get(1)).startsWith("/w/api.php?").containsPattern("titles=GSoC[_+]2026&");
    }

    @Test
    void aTitleBehindTheScriptIsThePages() throws Exception {
        wiki.answer("/w/index.php/%C3%9Cbung/2026", Reply.ok(wiki.html()));

        page("/w/index.php/Übung/2026");

        assertThat(wiki.requests().get(1)).contains("titles=%C3%9Cbung%2F2026&");
    }

    @Test
    void theWikiIsToldWhoAsks() throws Exception {
        page("/wiki/GSoC_2026");

        assertThat(wiki.userAgents()).hasSize(2).allMatch(name -> name.startsWith("gsoc-maven-plugin/1.0 (https://"));
    }

    @Test
    void anOldRevisionIsReadWhereTheAddressNamesIt() throws Exception {
        page("/w/index.php?title=GSoC_2026&oldid=5");

        assertThat(wiki.requests().get(1)).contains("revids=5&").doesNotContain("titles=");
    }

    @Test
    void aRedirectWithinTheWikiIsFollowed() throws Exception {
        wiki.answer("/GSoC_2026", new Reply(301, Map.of("Location", "/wiki/GSoC_2026"), "", 0));

        assertThat(page("/GSoC_2026").title()).isEqualTo("GSoC 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://127.0.0.1:%d/wiki/GSoC_2026", "http://localhost:%d/wiki/GSoC_2026", "//127.0.0.2/x"})
    void aRedirectElsewhereIsRefused(String elsewhere) {
        String location = elsewhere.formatted(Integer.valueOf(wiki.authority().replaceFirst(".*:", "")));
        wiki.answer("/wiki/GSoC_2026", new Reply(302, Map.of("Location", location), "", 0));

        assertThatThrownBy(() -> page("/wiki/GSoC_2026"))
                .isInstanceOf(WikiFailure.class)
                .hasMessageStartingWith(wiki.address("/wiki/GSoC_2026") + " leads elsewhere, to ")
                .hasMessageEndingWith(location + ": give that address if it is the page that you mean");
    }

    @Test
    void aRedirectToItselfEnds() {
        wiki.answer("/wiki/GSoC_2026", new Reply(302, Map.of("Location", "/wiki/GSoC_2026"), "", 0));

        refuses("/wiki/GSoC_2026", " leads on and on, last to ");
        assertThat(wiki.requests()).hasSizeLessThan(10);
    }

    @Test
    void anApiOnAnotherHostIsRefused() {
        wiki.answer("/wiki/GSoC_2026", Reply.ok(ServedWiki.HTML.formatted("elsewhere.example.org")));

        refuses(
                "/wiki/GSoC_2026",
                ": the wiki's API is elsewhere, at http://elsewhere.example.org/w/api.php: give the page's"
                        + " address on that host");
    }

    @Test
    void aMissingPageIsNamed() {
        wiki.answer("/wiki/GSoC_2026", new Reply(404, Map.of(), wiki.html(), 0));
        wiki.answerApi("""
                {"batchcomplete":true,"query":{"pages":[{"ns":0,"title":"GSoC 2026","missing":true}]}}""");

        refuses(
                "/wiki/GSoC_2026",
                ": there is no page 'GSoC 2026' on the wiki: look at the title, letter case included");
    }

    @Test
    void anAddressOfNothingIsNoWiki() {
        refuses(
                "/nothing",
                ": there is nothing at this address (HTTP 404), and no wiki: give the address of a page of a MediaWiki");
    }

    @Test
    void aPageOfNoWikiIsNone() {
        wiki.answer("/wiki/GSoC_2026", Reply.ok("<html><head><title>Ideas</title></head></html>"));

        refuses("/wiki/GSoC_2026", " is not a MediaWiki's page, whose HTML would say where the wiki's API is");
    }

    @Test
    void aRefusalToAProgramIsSaid() {
        wiki.answer("/wiki/GSoC_2026", new Reply(403, Map.of(), "<html>Are you a robot?</html>", 0));

        refuses("/wiki/GSoC_2026", " refuses to show the page to a program (HTTP 403): " + BY_HAND);
    }

    @Test
    void aPrivateWikiNeedsALogin() {
        wiki.answerApi("""
                {"error":{"code":"readapidenied","info":"You need read permission to use this module.","docref":"See"}}""");

        refuses(
                "/wiki/GSoC_2026",
                ": the wiki is read only by who is logged in there, and this goal has no login: " + BY_HAND);
    }

    @Test
    void aServerThatWantsALoginIsRefused() {
        wiki.answer("/wiki/GSoC_2026", new Reply(401, Map.of("WWW-Authenticate", "Basic realm=\"x\""), "", 0));

        refuses("/wiki/GSoC_2026", " wants a login (HTTP 401), and this goal has none");
    }

    @ParameterizedTest
    @CsvSource({"30, in 30 s", "'Thu, 26 Nov 2026 12:00:00 GMT', 'after Thu, 26 Nov 2026 12:00:00 GMT'"})
    void aRateLimitSaysHowLongToWait(String wait, String words) {
        wiki.answer("/wiki/GSoC_2026", new Reply(429, Map.of("Retry-After", wait), "", 0));

        refuses("/wiki/GSoC_2026", " takes no more requests for now: try again " + words + ", or ");
        assertThat(wiki.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratelimited", "maxlag"})
    void aRateLimitOfTheApiIsSaidAndNotTriedAgain(String code) {
        wiki.answer(
                "/w/api.php",
                new Reply(
                        200,
                        Map.of("Retry-After", "5"),
                        "{\"error\":{\"code\":\"%s\",\"info\":\"x\"}}".formatted(code),
                        0));

        refuses("/wiki/GSoC_2026", " takes no more requests for now: try again in 5 s, or ");
        assertThat(wiki.requests()).hasSize(2);
    }

    @Test
    void anotherRefusalIsQuoted() {
        wiki.answerApi("{\"error\":{\"code\":\"asleep\",\"info\":\"Back\\nsoon.\"}}");

        refuses("/wiki/GSoC_2026", ": the wiki's API refuses: asleep: Back soon; ");
    }

    @Test
    void aServerWithAProblemIsNamed() {
        wiki.answer("/w/api.php", new Reply(502, Map.of(), "<html>Bad gateway</html>", 0));

        refuses("/wiki/GSoC_2026", " has a problem of its own (HTTP 502): try again later");
    }

    @Test
    void anApiThatIsNoneIsSaid() {
        wiki.answerApi("<html>We have moved</html>");

        refuses("/wiki/GSoC_2026", "/w/api.php doesn't answer as a wiki's API does (HTTP 200): ");
    }

    @Test
    void aPageThatIsNoWikitextIsNamed() {
        wiki.answerApi("""
                {"query":{"pages":[{"pageid":2,"ns":2,"title":"User:A/x.js","revisions":[{"revid":7,"slots":{"main":{
                "contentmodel":"javascript","contentformat":"text/javascript","content":"1"}}}]}]}}""");

        refuses("/wiki/GSoC_2026", ": the page 'User:A/x.js' isn't wikitext, but javascript: ");
    }

    @Test
    void aPageOfTheWikiItselfHasNoText() {
        wiki.answerApi("{\"query\":{\"pages\":[{\"ns\":-1,\"title\":\"Special:RecentChanges\",\"special\":true}]}}");

        refuses("/wiki/GSoC_2026", ": 'Special:RecentChanges' is made by the wiki itself, and has no text");
    }

    @Test
    void aPageOfAnotherWikiIsNamed() {
        wiki.answerApi("{\"query\":{\"interwiki\":[{\"title\":\"mw:GSoC\",\"iw\":\"mw\"}]}}");

        refuses("/wiki/GSoC_2026", ": 'mw:GSoC' is a page of another wiki: give its address there");
    }

    @Test
    void pagesThatLeadToEachOtherHaveNoText() {
        wiki.answerApi("""
                {"query":{"redirects":[{"from":"A","to":"B"},{"from":"B","to":"A"}]}}""");

        refuses("/wiki/GSoC_2026", ": the page 'A' leads to 'B', and that back to it, and so to no text");
    }

    @Test
    void aHiddenTextIsSaid() {
        wiki.answerApi("""
                {"query":{"pages":[{"pageid":2,"ns":0,"title":"GSoC","revisions":[{"revid":7,"slots":{"main":{
                "texthidden":true}}}]}]}}""");

        refuses("/wiki/GSoC_2026", ": the wiki doesn't show the text of 'GSoC'");
    }

    @Test
    void aPageThatIsTooLargeIsRefused() {
        wiki.answerPage("GSoC 2026", "x".repeat((2 << 20) + 1));

        refuses("/wiki/GSoC_2026", ": the page 'GSoC 2026' has more than 2 MiB, the most that is read");
    }

    @Test
    void ofVeryLongHtmlTheHeadIsEnough() throws Exception {
        wiki.answer("/wiki/GSoC_2026", Reply.ok(wiki.html() + "x".repeat(20 << 20)));

        assertThat(page("/wiki/GSoC_2026").title()).isEqualTo("GSoC 2026");
    }

    @Test
    void aServerThatDoesNotAnswerIsNotWaitedForLong() {
        wiki.answer("/wiki/GSoC_2026", new Reply(200, Map.of(), "", 3000));

        assertThatThrownBy(() -> page("/wiki/GSoC_2026", Duration.ofMillis(500)))
                .isInstanceOf(WikiFailure.class)
                .hasMessageContaining(" hasn't answered in ");
    }

    @Test
    void aServerThatIsNotThereIsSaid() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThatThrownBy(() -> find("http://127.0.0.1:" + port + "/wiki/GSoC", PATIENCE))
                .isInstanceOf(WikiFailure.class)
                .hasMessage(
                        "http://127.0.0.1:%1$d/wiki/GSoC: 127.0.0.1:%1$d takes no connection: look at the address's host and"
                                        .formatted(port)
                                + " port, or try again later");
    }

    @Test
    void aHostThatThereIsNotIsSaid() {
        assertThatThrownBy(() -> find("https://wiki.invalid/wiki/GSoC", PATIENCE))
                .isInstanceOf(WikiFailure.class)
                .hasMessageStartingWith(
                        "https://wiki.invalid/wiki/GSoC: there is no host 'wiki.invalid', or no network: ");
    }

    @Test
    void aConnectionThatIsNotEncryptedAsAskedIsNotTrusted() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String host = "127.0.0.1:" + plain.getLocalPort();
            new Thread(() -> answerPlainly(plain)).start();

            assertThatThrownBy(() -> find("https://" + host + "/wiki/GSoC", PATIENCE))
                    .isInstanceOf(WikiFailure.class)
                    .hasMessageStartingWith(
                            "https://" + host + "/wiki/GSoC: the connection to " + host + " can't be trusted: ");
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted(@TempDir Path directory) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(directory)));
        server.start();
        try {
            String host = "127.0.0.1:" + server.getAddress().getPort();

            assertThatThrownBy(() -> find("https://" + host + "/w/api.php", PATIENCE)
                            .login(new Credentials.BotPassword("Publisher@gsoc", "secret")))
                    .isInstanceOf(WikiFailure.class)
                    .hasMessageStartingWith(
                            "https://" + host + "/w/api.php: the connection to " + host + " can't be trusted: ")
                    .hasMessageEndingWith("; its certificate may have run out, or Java may not know who signed it");
        } finally {
            server.stop(0);
        }
    }

    private static SSLContext selfSigned(Path directory) throws Exception {
        Path file = directory.resolve("keys");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** Answers each connection, and reads it to its end: one that is closed too early is only broken off. */
    private static void answerPlainly(ServerSocket server) {
        try {
            while (true) {
                try (Socket socket = server.accept()) {
                    socket.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    socket.getInputStream().readAllBytes();
                }
            }
        } catch (IOException e) {
            assertThat(server.isClosed()).as(e.toString()).isTrue();
        }
    }

    @Test
    void aPagesNewestRevisionIsNotAskedForAgain() throws Exception {
        Wiki found = find(wiki.address("/w/api.php"), PATIENCE);
        WikiPage page = found.page(new PageTitle("GSoC 2026")).orElseThrow();
        wiki.answerApi("""
                {"query":{"pages":[{"pageid":2,"ns":0,"title":"GSoC 2026","revisions":[
                {"revid":7,"parentid":6,"user":"Publisher","timestamp":"2026-02-01T00:00:00Z","comment":"Test"}]}]}}
                """);

        assertThat(found.newestRevision(page, Optional.empty(), "Test"::equals))
                .contains(
                        new WikiRevision("GSoC 2026", 7, 6, "2026-02-01T00:00:00Z", "Publisher", "Test", page.text()));
        assertThat(wiki.requests()).hasSize(2);
    }

    @Test
    void redirectsToATemplateAreOtherNamesOfIt() throws Exception {
        wiki.answerRedirects("""
                {"batchcomplete":true,"query":{"redirects":[{"from":"Template:GSoC Project","to":"Template:Idea"}],
                "pages":[{"pageid":3,"ns":10,"title":"Template:Idea","redirects":[
                {"pageid":4,"ns":10,"title":"Template:GSoC Project"},{"pageid":5,"ns":10,"title":"Template:Project idea"}]}]}}
                """);

        assertThat(find(wiki.address("/wiki/GSoC_2026"), PATIENCE).otherNames("GSoC_Project"))
                .containsExactly("Idea", "Project idea");
    }

    @Test
    void aTemplateInAnotherLanguageIsCalledByThatNamespaceToo() throws Exception {
        wiki.answerRedirects("""
                {"batchcomplete":true,"query":{"pages":[{"pageid":3,"ns":10,"title":"Vorlage:Idee"}]}}""");

        assertThat(find(wiki.address("/wiki/GSoC_2026"), PATIENCE).otherNames("Idee"))
                .containsExactly("Vorlage:Idee");
    }

    @Test
    void aTemplateThatIsNotThereHasNoOtherNames() throws Exception {
        wiki.answerRedirects("""
                {"batchcomplete":true,"query":{"pages":[{"ns":10,"title":"Template:Idea","missing":true}]}}""");

        assertThat(find(wiki.address("/wiki/GSoC_2026"), PATIENCE).otherNames("Idea"))
                .isEmpty();
    }

    @Test
    void thePageOfATitleIsReadByTheAddressOfAnotherPage() throws Exception {
        assertThat(find(wiki.address("/wiki/GSoC_2026"), PATIENCE).page(new PageTitle("Ideas/2026")))
                .isPresent();

        assertThat(wiki.requests().get(1)).contains("titles=Ideas%2F2026&");
    }

    @Test
    void theAddressOfTheApiIsAskedAtOnce() throws Exception {
        assertThat(find(wiki.address("/w/api.php"), PATIENCE).page(new PageTitle("GSoC 2026")))
                .isPresent();

        assertThat(wiki.requests()).singleElement().asString().startsWith("/w/api.php?");
    }

    @Test
    void aPageOfATitleThatIsNotThereIsNone() throws Exception {
        wiki.answerApi("{\"query\":{\"pages\":[{\"ns\":0,\"title\":\"Ideas\",\"missing\":true}]}}");

        assertThat(find(wiki.address("/w/api.php"), PATIENCE).page(new PageTitle("Ideas")))
                .isEmpty();
    }

    private void refuses(String path, String words) {
        assertThatThrownBy(() -> page(path))
                .isInstanceOf(WikiFailure.class)
                .hasMessageStartingWith(wiki.address(path))
                .hasMessageContaining(words);
    }

    private WikiPage page(String path) throws WikiFailure {
        return page(path, PATIENCE);
    }

    private WikiPage page(String path, Duration patience) throws WikiFailure {
        return find(wiki.address(path), patience).page();
    }

    private static Wiki find(String address, Duration patience) throws WikiFailure {
        return Wiki.find(WikiAddress.parse(address), new Caller("1.0", patience, BY_HAND));
    }

    @Test
    void aListThatBeginsAnewEachTimeEnds() throws Exception {
        Wiki opened = find(wiki.address("/wiki/GSoC_2026"), PATIENCE);
        WikiPage page = opened.page();
        wiki.answerApi("""
                {"continue":{"rvcontinue":"2026|5","continue":"||"},"query":{"pages":[{"title":"GSoC 2026",
                "revisions":[{"revid":7,"comment":"words"}]}]}}
                """);

        assertThatThrownBy(() -> opened.newestRevision(page, Optional.empty(), summary -> false))
                .isInstanceOf(WikiFailure.class)
                .hasMessageContaining("the same part of a list again and again");
    }

    @Test
    void aRevisionOfWhichNobodySaysWhenItWasSavedIsNoneToCompareWith() throws Exception {
        Wiki opened = find(wiki.address("/wiki/GSoC_2026"), PATIENCE);
        WikiPage page = opened.page();
        wiki.answerApi("""
                {"query":{"pages":[{"title":"GSoC 2026","revisions":[{"revid":6,"comment":"words",
                "slots":{"main":{"content":"text"}}}]}]}}
                """);

        assertThatThrownBy(() -> opened.revisions(page, 5))
                .isInstanceOf(WikiFailure.class)
                .hasMessageContaining("doesn't say when revision 6 of 'GSoC 2026' was saved: " + BY_HAND);
    }
}

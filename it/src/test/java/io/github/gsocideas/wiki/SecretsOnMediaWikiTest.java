package io.github.gsocideas.wiki;

import static io.github.gsocideas.wiki.PublishersWiki.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.wiki.FaultyProxy.Answer;
import io.github.gsocideas.wiki.FaultyProxy.Fault;
import io.github.gsocideas.wiki.FaultyProxy.Request;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** That nothing secret is ever shown, even where a server repeats in its answer whatever it was sent. */
@ExtendWith(SharedMediaWiki.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsOnMediaWikiTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Pattern SECRETS =
            Pattern.compile("(?:lgpassword|lgtoken|token)=([^&]+)|(?:_session|Token|UserID)=([^;]{6,})|Bearer (\\S+)");

    private final StringWriter shown = new StringWriter();
    private final Handler log = new Handler() {

        @Override
        public void publish(LogRecord entry) {
            shown.append(entry.getMessage())
                    .append(List.of(entry.getParameters()).toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private PublishersWiki publishers;
    private FaultyProxy proxy;
    private Wiki wiki;

    @BeforeAll
    void start() throws Exception {
        publishers = PublishersWiki.start();
        proxy = FaultyProxy.before(publishers.server().address());
        wiki = publishers.find(proxy.address());
        log.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(log);
    }

    @AfterAll
    void stop() {
        Logger.getLogger("").removeHandler(log);
        proxy.close();
        publishers.close();
    }

    /** Answers that hold all that was sent. */
    static Stream<Fault> answers() {
        return Stream.of(
                repeat(sent -> sent),
                repeat(sent -> "{\"error\":{\"code\":" + sent + ",\"info\":" + sent + "}}"),
                repeat(sent -> "{\"error\":{\"code\":\"blocked\",\"info\":" + sent + "}}"),
                repeat(sent -> "{\"error\":{\"code\":\"readonly\",\"readonlyreason\":" + sent + "}}"),
                repeat(sent -> "{\"error\":{\"code\":\"abusefilter-warning\",\"info\":" + sent + "}}"),
                repeat(sent -> "{\"edit\":{\"result\":" + sent + "},\"login\":{\"result\":" + sent + "}}"),
                repeat(sent -> "{\"login\":{\"result\":\"Failed\",\"reason\":" + sent + "}}"),
                repeat(sent -> "{\"login\":" + sent),
                (request, wire) -> Stream.of(Answer.of(307, Map.of("Location", "/x?" + sent(request)), "")),
                (request, wire) -> Stream.of(Answer.of(302, Map.of("Location", "http://x/?" + sent(request)), "")),
                (request, wire) -> Stream.of(Answer.of(302, Map.of("Location", "http://x y/" + sent(request)), "")),
                (request, wire) -> Stream.of(Answer.of(401, Map.of("WWW-Authenticate", "Basic"), sent(request))),
                (request, wire) -> Stream.of(Answer.of(500, Map.of(), sent(request))),
                Fault.breakBefore());
    }

    private static Fault repeat(UnaryOperator<String> body) {
        return (request, wire) ->
                Stream.of(Answer.of(200, Map.of(), body.apply(JSON.writeValueAsString(sent(request)))));
    }

    private static String sent(Request request) {
        String form = request.cookie().replaceAll("\\s", "")
                + request.authorization().replaceAll("\\s", "+")
                + request.body();
        return form.substring(0, Math.min(250, form.length())).replaceAll("[\\r\\n]", "");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noFailureOfALoginShowsWhatIsSecret(Fault fault) {
        proxy.repair();
        proxy.meet("login", fault);

        show(catchThrowableOfType(WikiFailure.class, () -> wiki.login(publishers.bot())));

        assertThat(shown.toString())
                .contains("WikiFailure")
                .doesNotContain(secrets().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noFailureOfAnEditShowsWhatIsSecret(Fault fault) throws Exception {
        proxy.repair();
        WikiAccount account = wiki.login(publishers.bot());
        proxy.meet("edit", fault);

        show(catchThrowableOfType(WikiFailure.class, () -> account.save(made("Never saved", "One"))));

        assertThat(shown.toString())
                .contains("WikiFailure")
                .doesNotContain(secrets().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noFailureOfATokenShowsIt(Fault fault) {
        proxy.repair();
        proxy.meet("query", fault, fault, fault, fault, fault, fault);

        show(catchThrowableOfType(
                WikiFailure.class, () -> wiki.login(new Credentials.OwnerToken("eyJ0eXAiOiJKV1QiLCJhbGciOiJ"))));

        assertThat(shown.toString())
                .contains("WikiFailure")
                .doesNotContain(secrets().toArray(String[]::new));
    }

    @Test
    void nothingShowsInItselfWhatIsSecret() throws Exception {
        proxy.repair();
        Credentials token = new Credentials.OwnerToken("eyJ0eXAiOiJKV1QiLCJhbGciOiJ");
        WikiAccount account = wiki.login(publishers.bot());

        shown.append(publishers.bot() + " " + token + account + account.save(made("Shown", "One")));
        shown.append(new Login(account.wiki().api(), publishers.bot()).toString());
        shown.append(Identity.ask(account.wiki().api()).toString());

        assertThat(shown.toString())
                .contains("the bot password of 'Publisher@gsoc' the owner-only token")
                .doesNotContain(secrets().toArray(String[]::new))
                .doesNotContain(token.secrets());
    }

    private void show(WikiFailure failure) {
        failure.printStackTrace(new PrintWriter(shown, true));
    }

    /** What was sent that is secret, as it is and as a form encodes it. */
    private Set<String> secrets() {
        Set<String> secrets = new LinkedHashSet<>();
        Stream.of("login", "edit", "query")
                .flatMap(action -> proxy.requests(action).stream())
                .forEach(request -> {
                    Matcher secret =
                            SECRETS.matcher(request.body() + ";" + request.cookie() + ";" + request.authorization());
                    while (secret.find()) {
                        for (int group = 1; group <= secret.groupCount(); group++) {
                            if (secret.group(group) != null) {
                                secrets.add(secret.group(group));
                                secrets.add(URLDecoder.decode(secret.group(group), StandardCharsets.UTF_8));
                            }
                        }
                    }
                });
        assertThat(secrets).isNotEmpty();
        return secrets;
    }
}

package io.github.gsocideas.wiki;

import static io.github.gsocideas.wiki.PublishersWiki.BY_HAND;
import static io.github.gsocideas.wiki.PublishersWiki.changed;
import static io.github.gsocideas.wiki.PublishersWiki.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.wiki.FaultyProxy.Fault;
import io.github.gsocideas.wiki.SaveResult.Overtaken;
import io.github.gsocideas.wiki.SaveResult.Saved;
import io.github.gsocideas.wikitext.PageTitle;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An account that saves pages on a real MediaWiki, with something between the two that fails. */
@ExtendWith(SharedMediaWiki.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultyConnectionOnMediaWikiTest {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private PublishersWiki publishers;
    private Wiki direct;
    private FaultyProxy proxy;
    private WikiAccount account;
    private int pages;

    @BeforeAll
    void start() throws Exception {
        publishers = PublishersWiki.start();
        direct = publishers.find();
        proxy = FaultyProxy.before(publishers.server().address());
    }

    @AfterAll
    void stop() {
        proxy.close();
        publishers.close();
    }

    @BeforeEach
    void login() throws Exception {
        proxy.repair();
        account = publishers.find(proxy.address()).login(publishers.bot());
        proxy.repair();
        pages++;
    }

    /** What may come instead of the answer to an edit that is done. */
    static Stream<Fault> lostAnswers() {
        return Stream.of(
                Fault.breakAfter(),
                Fault.answerAfter(200, Map.of(), ""),
                Fault.answerAfter(200, Map.of(), "<html>Bad day</html>"),
                Fault.answerAfter(200, JSON, "[]"),
                Fault.answerAfter(200, JSON, "{\"batchcomplete\":true}"),
                Fault.answerAfter(
                        200, JSON, "{\"error\":{\"code\":\"internal_api_error_DBQueryError\",\"info\":\"x\"}}"),
                Fault.answerAfter(500, Map.of(), "<html>Oops</html>"),
                Fault.answerAfter(502, Map.of(), ""),
                Fault.answerAfter(503, Map.of("Retry-After", "7"), ""),
                Fault.answerAfter(504, Map.of(), ""));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void anEditThatIsDoneThoughItsAnswerIsLostIsFound(Fault fault) throws Exception {
        Saved made = saved(made(title(), "One"));
        proxy.meet("edit", fault);

        Saved changed = saved(changed(title(), "Two ~~~ \n", made.revision()));

        assertThat(changed.parent()).isEqualTo(made.revision());
        assertThat(page().revision()).isEqualTo(changed.revision());
        assertThat(proxy.requests("edit")).hasSize(2);
    }

    @Test
    void aPageThatIsMadeThoughTheAnswerIsLostIsFound() throws Exception {
        proxy.meet("edit", Fault.breakAfter());

        assertThat(saved(made(title(), "One")).parent()).isZero();
        assertThat(proxy.requests("edit")).hasSize(1);
    }

    @Test
    void theWikiIsGivenTimeBeforeThePageIsLookedAt() throws Exception {
        int before = publishers.pauses().size();
        proxy.meet("edit", Fault.breakAfter());

        saved(made(title(), "One"));

        assertThat(publishers.pauses().subList(before, publishers.pauses().size()))
                .containsExactly(Duration.ofSeconds(5));
    }

    /** What may come instead of an edit, and what is said then. */
    static Stream<Arguments> lostEdits() {
        return Stream.of(
                lost(Fault.breakBefore(), "%1$s breaks the connection off: "),
                lost(
                        Fault.answer(200, Map.of(), ""),
                        "what is at http://%1$s/api.php doesn't answer as a wiki's API does"),
                lost(
                        Fault.answer(200, Map.of(), "<html>Log in to the hotel</html>"),
                        "what is at http://%1$s/api.php doesn't answer as a wiki's API does (HTTP 200): " + BY_HAND),
                lost(
                        Fault.answer(403, Map.of(), "<html>Are you a robot?</html>"),
                        "what is at http://%1$s/api.php doesn't answer as a wiki's API does (HTTP 403): " + BY_HAND),
                lost(
                        Fault.answer(413, Map.of(), "<html>Too large</html>"),
                        "what is at http://%1$s/api.php takes no request as large as this (HTTP 413): put its ideas on more"
                                + " pages than one, or ask who runs the server"),
                lost(
                        Fault.answer(401, Map.of(), ""),
                        "%1$s wants a login (HTTP 401), and doesn't take that of the wiki"),
                lost(Fault.answer(500, Map.of(), ""), "%1$s has a problem of its own (HTTP 500): try again later"),
                lost(Fault.answer(502, Map.of(), ""), "%1$s has a problem of its own (HTTP 502): try again later"),
                lost(Fault.answer(504, Map.of(), ""), "%1$s has a problem of its own (HTTP 504): try again later"),
                lost(
                        Fault.answer(
                                200, JSON, "{\"error\":{\"code\":\"hookaborted\",\"info\":\"Not today.\\nSorry.\"}}"),
                        "an extension of the wiki refuses it: Not today. Sorry; ask an administrator there, or "
                                + BY_HAND),
                lost(
                        Fault.answer(200, JSON, "{\"edit\":{\"result\":\"Failure\",\"code\":\"abusefilter-warning\"}}"),
                        "the wiki doesn't say why (Failure abusefilter-warning): " + BY_HAND),
                lost(
                        Fault.answer(301, Map.of("Location", "https://elsewhere.example.org/api.php"), ""),
                        "the wiki's API leads from http://%1$s/api.php?action=edit&format=json&formatversion=2 to"
                                + " https://elsewhere.example.org/api.php, where nothing is sent that is secret: give the"
                                + " address of api.php there"));
    }

    private static Arguments lost(Fault fault, String words) {
        return Arguments.of(fault, words);
    }

    @ParameterizedTest
    @MethodSource("lostEdits")
    void anEditThatIsNotDoneIsToldAndNotSentAgain(Fault fault, String words) throws Exception {
        Saved made = saved(made(title(), "One"));
        proxy.meet("edit", fault);

        assertThatThrownBy(() -> account.save(changed(title(), "Two", made.revision())))
                .isInstanceOf(WikiFailure.class)
                .hasMessageStartingWith(proxy.address() + "/api.php: ")
                .hasMessageContaining(words.formatted(proxy.address().getAuthority()))
                .hasMessageEndingWith("; '" + title() + "' isn't saved");
        assertThat(page().text()).isEqualTo("One");
        assertThat(proxy.requests("edit")).hasSize(2);
    }

    @Test
    void aPageThatIsNotMadeIsTold() throws Exception {
        proxy.meet("edit", Fault.breakBefore());

        assertThatThrownBy(() -> account.save(made(title(), "One")))
                .isInstanceOf(WikiFailure.class)
                .hasMessageEndingWith("; '" + title() + "' isn't saved");
        assertThat(direct.page(new PageTitle(title()))).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotComeInTimeIsLost() throws Exception {
        WikiAccount impatient =
                publishers.find(proxy.address(), Duration.ofSeconds(2)).login(publishers.bot());
        proxy.meet("edit", (request, wire) -> {
            var answer = wire.ask(request);
            Thread.sleep(3000);
            return Stream.of(answer);
        });

        assertThat(impatient.save(made(title(), "One"))).isInstanceOf(Saved.class);
        assertThat(proxy.requests("edit")).hasSize(1);
    }

    @Test
    void somebodyElsesEditAfterALostAnswerIsNotTakenForTheOwn() throws Exception {
        Saved made = saved(made(title(), "One"));
        proxy.meet("edit", (request, wire) -> {
            wire.ask(request);
            publishers.server().api().edit(title(), "Three");
            return Stream.empty();
        });

        assertThat(account.save(changed(title(), "Two", made.revision())))
                .isEqualTo(new Overtaken("somebody has changed the page meanwhile"));
    }

    @Test
    void whereThePageCanNotBeLookedAtNobodyKnows() throws Exception {
        proxy.meet("edit", Fault.answerAfter(503, Map.of("Retry-After", "7"), ""));
        proxy.meet("query", Fault.answer(500, Map.of(), ""));

        assertThatThrownBy(() -> account.save(made(title(), "One")))
                .isInstanceOf(WikiFailure.class)
                .hasMessageEndingWith(
                        "; whether '" + title() + "' is saved can't be seen: try again, which saves nothing twice");
        assertThat(proxy.requests("edit")).hasSize(1);
        assertThat(account.save(made(title(), "One"))).isInstanceOf(Overtaken.class);
    }

    @ParameterizedTest
    @CsvSource({"429, ", "503, ", "200, maxlag", "200, ratelimited"})
    void aWikiThatHasEnoughIsAskedAgainAfterTheTimeThatItSays(int status, String code) throws Exception {
        int before = publishers.pauses().size();
        Fault busy = Fault.answer(
                status,
                Map.of("Retry-After", "7"),
                code == null ? "" : "{\"error\":{\"code\":\"%s\",\"info\":\"x\"}}".formatted(code));
        proxy.meet("edit", busy, busy, busy);

        saved(made(title(), "One"));

        assertThat(proxy.requests("edit")).hasSize(4);
        assertThat(publishers.pauses().subList(before, publishers.pauses().size()))
                .filteredOn(pause -> pause.toSeconds() == 7)
                .hasSize(3);
    }

    @Test
    void aDateToComeAgainIsTakenByTheServersClock() throws Exception {
        int before = publishers.pauses().size();
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(90));
        proxy.meet("edit", Fault.answer(429, Map.of("Retry-After", date), ""));

        saved(made(title(), "One"));

        assertThat(publishers.pauses().subList(before, publishers.pauses().size()))
                .singleElement()
                .satisfies(pause -> assertThat(pause.toSeconds()).isBetween(80L, 90L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"121", "86400"})
    void aWikiThatWantsToRestForLongIsNotWaitedFor(String seconds) {
        proxy.meet("edit", Fault.answer(429, Map.of("Retry-After", seconds), ""));

        assertThatThrownBy(() -> account.save(made(title(), "One")))
                .isInstanceOf(WikiFailure.class)
                .hasMessageEndingWith(
                        "try again in %s s, or %s; '%s' isn't saved".formatted(seconds, BY_HAND, title()));
        assertThat(proxy.requests("edit")).hasSize(1);
    }

    @Test
    void aWikiWhoseDatabasesLagIsNotWaitedForForEver() {
        Fault lag = Fault.change(form -> form.replace("maxlag=5", "maxlag=-2"));
        proxy.meet("edit", lag, lag, lag, lag, lag);

        assertThatThrownBy(() -> account.save(made(title(), "One")))
                .isInstanceOf(WikiFailure.class)
                .hasMessageEndingWith("takes no more requests for now: try again in 5 s, or %s; '%s' isn't saved"
                        .formatted(BY_HAND, title()));
        assertThat(proxy.requests("edit")).hasSize(4);
    }

    @Test
    void ofManyPagesTheFirstAloneIsWaitedForInVain() throws Exception {
        Fault busy = Fault.answer(429, Map.of("Retry-After", "7"), "");
        proxy.meet("edit", busy, busy, busy, busy, busy, busy);
        int before = publishers.pauses().size();

        for (int page = 1; page <= 3; page++) {
            String title = title() + " of " + page;
            assertThatThrownBy(() -> account.save(made(title, "One"))).isInstanceOf(WikiFailure.class);
        }

        assertThat(publishers.pauses().subList(before, publishers.pauses().size()))
                .hasSize(3);
        assertThat(proxy.requests("edit")).hasSize(6);
        assertThat(account.save(made(title(), "One"))).isInstanceOf(Saved.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"parse\":{}}", "{\"parse\":{\"text\":null}}"})
    void anAnswerWithoutATextIsNotTakenForAnEmptyOne(String answer) {
        proxy.meet("parse", Fault.answer(200, JSON, answer));

        assertThatThrownBy(() -> account.asStored(title(), "One"))
                .isInstanceOf(WikiFailure.class)
                .hasMessage("%s/api.php: the wiki doesn't say what the text of '%s' would be once it is saved: %s"
                        .formatted(proxy.address(), title(), BY_HAND));
    }

    @Test
    void aTokenThatIsNotValidAnyMoreIsRenewedOnce() throws Exception {
        Fault old = Fault.change(form -> form.replaceFirst("token=[^&]*$", "token=old"));
        proxy.meet("edit", old);

        saved(made(title(), "One"));

        proxy.meet("edit", old, old);
        assertThatThrownBy(() -> account.save(made(title() + " again", "One")))
                .isInstanceOf(WikiFailure.class)
                .hasMessageEndingWith(": the wiki doesn't know the account again right after its login (badtoken): look"
                        + " whether something between here and there loses cookies, such as a proxy; '" + title()
                        + " again' isn't saved");
    }

    @Test
    void aSessionThatIsOverBeginsAgain() throws Exception {
        WikiAccount bot = publishers.find(proxy.address()).login(publishers.bot());
        WikiAccount person = publishers.find(proxy.address()).login(publishers.person());
        publishers.server().whileConfigured("$wgCookiePrefix = 'another';", () -> {
            assertThat(bot.save(made(title() + " by a bot", "One"))).isInstanceOf(Saved.class);
            assertThat(person.save(made(title() + " by a person", "One"))).isInstanceOf(Saved.class);
        });
        assertThat(proxy.requests("login")).hasSize(4);
        assertThat(proxy.requests("edit")).hasSize(4);
    }

    @Test
    void anAccountThatIsNoneAnyMoreIsTold() throws Exception {
        WikiAccount removed = publishers.find(proxy.address()).login(publishers.bot());
        publishers.server().maintenance("sql", List.of("--query", "UPDATE bot_passwords SET bp_app_id = 'other'"));
        try {
            assertThatThrownBy(() -> removed.save(made(title(), "One")))
                    .isInstanceOf(WikiFailure.class)
                    .hasMessageContaining(": the wiki refuses the bot password of 'Publisher@gsoc': ")
                    .hasMessageEndingWith("; '" + title() + "' isn't saved");
        } finally {
            publishers.server().maintenance("sql", List.of("--query", "UPDATE bot_passwords SET bp_app_id = 'gsoc'"));
        }
    }

    @Test
    void everyEditSaysWhatItDependsOn() throws Exception {
        saved(made(title(), "é"));

        assertThat(proxy.requests("edit")).singleElement().satisfies(request -> {
            assertThat(request.uri()).isEqualTo("/api.php?action=edit&format=json&formatversion=2");
            assertThat(request.body())
                    .contains("&createonly=1&", "&assert=bot&assertuser=Publisher&bot=1&maxlag=5&")
                    .containsPattern("&md5=[0-9a-f]{32}&text=%C3%A9&")
                    .containsPattern("&starttimestamp=20[0-9A-Z%-]+Z&")
                    .containsPattern("&token=[0-9a-f]+%2B%5C$")
                    .doesNotContain("baserevid", "nocreate");
        });
        saved(changed(title(), "Two", page().revision()));
        assertThat(proxy.requests("edit").get(1).body())
                .contains("&baserevid=" + (page().revision() - 1))
                .contains("&nocreate=1")
                .doesNotContain("createonly");
    }

    private String title() {
        return "Page " + pages;
    }

    private WikiPage page() throws WikiFailure {
        return direct.page(new PageTitle(title())).orElseThrow();
    }

    private Saved saved(PageEdit edit) throws WikiFailure {
        return (Saved) account.save(edit);
    }
}

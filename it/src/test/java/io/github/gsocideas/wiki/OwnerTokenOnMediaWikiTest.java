package io.github.gsocideas.wiki;

import static io.github.gsocideas.wiki.PublishersWiki.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.wiki.Credentials.OwnerToken;
import io.github.gsocideas.wiki.FaultyProxy.Fault;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An account that is known by a token, on a real MediaWiki behind a server that knows tokens as the extension OAuth does. */
@ExtendWith(SharedMediaWiki.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnerTokenOnMediaWikiTest {

    private static final String TOKEN = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl";

    private PublishersWiki publishers;
    private FaultyProxy proxy;
    private Wiki wiki;

    @BeforeAll
    void start() throws Exception {
        publishers = PublishersWiki.start();
        proxy = FaultyProxy.before(publishers.server().address());
        wiki = publishers.find(proxy.address());
        wiki.login(publishers.bot()).asStored("Any", "text");
        proxy.know(TOKEN, proxy.requests("parse").get(0).cookie());
    }

    @AfterAll
    void stop() {
        proxy.close();
        publishers.close();
    }

    @BeforeEach
    void begin() {
        proxy.repair();
    }

    @Test
    void itsTokenIsInEveryRequestAndNothingElseLogsIn() throws Exception {
        WikiAccount account = wiki.login(new OwnerToken(TOKEN));

        assertThat(account.name()).isEqualTo("Publisher");
        assertThat(account.save(made("By a token", "One"))).isInstanceOf(SaveResult.Saved.class);
        assertThat(proxy.requests("login")).isEmpty();
        assertThat(proxy.requests("query"))
                .isNotEmpty()
                .allMatch(request -> request.authorization().equals("Bearer " + TOKEN));
        assertThat(proxy.requests("edit"))
                .isNotEmpty()
                .allMatch(request -> request.authorization().equals("Bearer " + TOKEN));
    }

    @Test
    void theWikiIsReadWithoutItAsBefore() throws Exception {
        wiki.login(new OwnerToken(TOKEN));
        proxy.repair();

        wiki.page(new PageTitle("Main Page"));

        assertThat(proxy.requests("query")).singleElement().satisfies(request -> {
            assertThat(request.authorization()).isEmpty();
            assertThat(request.cookie()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "edit"})
    void aTokenThatHasRunOutIsToldAtLoginOrLater(String action) throws Exception {
        WikiAccount account = wiki.login(new OwnerToken(TOKEN));
        proxy.meet(action, Fault.answer(200, Map.of(), """
                {"error":{"code":"mwoauth-invalid-authorization","info":"The authorization headers in your request are \
                not valid: %s"}}""".formatted(TOKEN)));

        assertThatThrownBy(() -> {
                    wiki.login(new OwnerToken(TOKEN));
                    account.save(made("By a token that has run out", "One"));
                })
                .isInstanceOf(WikiFailure.class)
                .hasMessageStartingWith(proxy.address() + "/api.php: the wiki doesn't take the owner-only token"
                        + " (mwoauth-invalid-authorization), which may have run out or be revoked: get a new one from"
                        + " Special:OAuthConsumerRegistration there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\n", "b\u00E4r"})
    void aTokenThatCanBeNoneIsNotSent(String token) {
        assertThatThrownBy(() -> wiki.login(new OwnerToken(token)))
                .isInstanceOf(WikiFailure.class)
                .hasMessage(
                        proxy.address() + "/api.php: the owner-only token is empty, or holds a blank, a line break or a"
                                + " letter that none has: copy it anew");
        assertThat(proxy.requests("query")).isEmpty();
    }
}

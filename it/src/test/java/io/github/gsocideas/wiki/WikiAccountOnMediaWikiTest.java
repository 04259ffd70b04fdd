package io.github.gsocideas.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.wiki.SaveResult.Saved;
import io.github.gsocideas.wikitext.PageTitle;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an account saves on a real MediaWiki, and finds there again. */
@ExtendWith(SharedMediaWiki.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WikiAccountOnMediaWikiTest {

    private MediaWiki server;
    private Wiki wiki;
    private WikiAccount account;

    @BeforeAll
    void login() throws Exception {
        server = MediaWiki.start(Set.of());
        server.createAccount("Publisher", "bot");
        String password =
                server.createBotPassword("Publisher", "gsoc", "basic", "highvolume", "editpage", "createeditmovepage");
        wiki = Wiki.find(
                WikiAddress.parse(server.address() + "/api.php"),
                new Caller("1", Duration.ofSeconds(60), "edit it in a browser", time -> {}));
        account = wiki.login(new Credentials.BotPassword("Publisher@gsoc", password));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aPageIsMadeAndChanged() throws Exception {
        Saved made = saved(edit("Made", "One", Optional.empty()));
        Saved changed = saved(edit("Made", "Two", Optional.of(made.revision())));

        assertThat(made.parent()).isZero();
        assertThat(changed.parent()).isEqualTo(made.revision());
        assertThat(wiki.page(new PageTitle("Made")).orElseThrow().text()).isEqualTo("Two");
        assertThat(wiki.revision(made.revision()).text()).isEqualTo("One");
    }

    @Test
    void theSameTextIsNotSavedAgain() throws Exception {
        Saved made = saved(edit("Same", "One", Optional.empty()));

        assertThat(account.save(edit("Same", "One\n", Optional.of(made.revision()))))
                .isInstanceOf(SaveResult.Unchanged.class);
    }

    @Test
    void aPageThatSomebodyElseChangedIsLeft() throws Exception {
        Saved made = saved(edit("Overtaken", "One", Optional.empty()));
        server.api().edit("Overtaken", "Two");

        assertThat(account.save(edit("Overtaken", "Three", Optional.of(made.revision()))))
                .isEqualTo(new SaveResult.Overtaken("editconflict", "somebody has changed the page meanwhile"));
        assertThat(account.save(edit("Overtaken", "Three", Optional.empty())))
                .isEqualTo(new SaveResult.Overtaken("articleexists", "somebody has made the page meanwhile"));
        assertThat(server.api().revisions("Overtaken")).isEqualTo("Two");
    }

    @Test
    void theNewestRevisionThatFitsIsFound() throws Exception {
        Saved made = saved(edit("Found", "One", Optional.empty()));
        server.api().edit("Found", "Two");
        WikiPage page = wiki.page(new PageTitle("Found")).orElseThrow();

        WikiRevision found = wiki.newestRevision(page, Optional.of(account.name()), "Test"::equals)
                .orElseThrow();

        assertThat(found.number()).isEqualTo(made.revision());
        assertThat(found.text()).isEqualTo("One");
        assertThat(found.user()).isEqualTo("Publisher");
    }

    @Test
    void aWrongPasswordIsSaid() {
        assertThatThrownBy(() -> wiki.login(new Credentials.BotPassword("Publisher@gsoc", "wrong-password-0000")))
                .isInstanceOf(WikiFailure.class)
                .hasMessageStartingWith(
                        server.address() + "/api.php: the wiki doesn't let 'Publisher@gsoc' in: Incorrect");
    }

    private Saved saved(PageEdit edit) throws WikiFailure {
        return (Saved) account.save(edit);
    }

    private static PageEdit edit(String title, String text, Optional<Long> base) {
        return new PageEdit(title, text, "Test", base);
    }
}

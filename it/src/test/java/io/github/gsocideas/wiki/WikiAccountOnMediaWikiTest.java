package io.github.gsocideas.wiki;

import static io.github.gsocideas.wiki.PublishersWiki.changed;
import static io.github.gsocideas.wiki.PublishersWiki.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.wiki.SaveResult.Overtaken;
import io.github.gsocideas.wiki.SaveResult.Saved;
import io.github.gsocideas.wikitext.PageTitle;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an account saves on a real MediaWiki, and finds there again. */
@ExtendWith(SharedMediaWiki.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WikiAccountOnMediaWikiTest {

    @TempDir
    private Path directory;

    private PublishersWiki publishers;
    private Wiki wiki;
    private WikiAccount account;

    @BeforeAll
    void login() throws Exception {
        publishers = PublishersWiki.start();
        wiki = publishers.find();
        account = wiki.login(publishers.bot());
    }

    @AfterAll
    void stop() {
        publishers.close();
    }

    @Test
    void theAccountIsNamedWithoutItsBotPassword() {
        assertThat(account.name()).isEqualTo("Publisher");
        assertThat(account).hasToString("Publisher");
    }

    @Test
    void aPageIsMadeAndChanged() throws Exception {
        Saved made = saved(made("Made", "One"));
        Saved changed = saved(changed("Made", "Two", made.revision()));

        assertThat(made.parent()).isZero();
        assertThat(changed.parent()).isEqualTo(made.revision());
        assertThat(text("Made")).isEqualTo("Two");
        assertThat(wiki.revision(made.revision()))
                .extracting(
                        WikiRevision::title,
                        WikiRevision::number,
                        WikiRevision::parent,
                        WikiRevision::user,
                        WikiRevision::summary,
                        WikiRevision::text)
                .containsExactly("Made", made.revision(), 0L, "Publisher", "Test", "One");
    }

    @Test
    void anEditIsMarkedAsThatOfABotWhereTheAccountIsOne() throws Exception {
        saved(made("Marked", "One"));

        assertThat(publishers
                        .server()
                        .api()
                        .call(Map.of(
                                "action", "query", "list", "recentchanges", "rctitle", "Marked", "rcprop", "flags"))
                        .at("/query/recentchanges/0/bot")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void anAccountThatIsNoBotSavesToo() throws Exception {
        assertThat(wiki.login(publishers.person()).save(made("By a person", "One")))
                .isInstanceOf(Saved.class);
    }

    @Test
    void aWikiOfALocalNameKnowsTheAccountToo() throws Exception {
        URI localhost =
                URI.create("http://localhost:" + publishers.server().address().getPort());

        assertThat(publishers.find(localhost).login(publishers.person()).save(made("On localhost", "One")))
                .isInstanceOf(Saved.class);
    }

    @Test
    void theSameTextIsNotSavedAgain() throws Exception {
        Saved made = saved(made("Same", "One"));

        assertThat(account.save(changed("Same", "One\n", made.revision()))).isEqualTo(new SaveResult.Unchanged());
    }

    @Test
    void aTextOfTheLargestSizeArrivesAsItIs() throws Exception {
        String text = "é&%+\n".repeat((2 << 20) / 6 - 1) + "end";

        saved(made("Large", text));

        assertThat(account.asStored("Large", text)).isEqualTo(text);
        assertThat(text("Large")).isEqualTo(text);
    }

    @Test
    void aTextThatIsNotComposedIsSavedAsTheWikiComposesIt() throws Exception {
        saved(made("Composed", "e\u0301"));

        assertThat(text("Composed")).isEqualTo("\u00E9");
    }

    @Test
    void aTextIsKnownAsItWouldBeStored() throws Exception {
        assertThat(account.asStored("Any page", "{{subst:PAGENAME}} ~~~ \n\n"))
                .isEqualTo("Any page [[User:Publisher|Publisher]] ([[User talk:Publisher|talk]])");
    }

    @Test
    void aPageThatSomebodyChangedIsLeft() throws Exception {
        Saved made = saved(made("Overtaken", "One"));
        publishers.server().api().edit("Overtaken", "Two");

        assertThat(account.save(changed("Overtaken", "Three", made.revision())))
                .isEqualTo(new Overtaken("somebody has changed the page meanwhile"));
        assertThat(text("Overtaken")).isEqualTo("Two");
    }

    @Test
    void aPageThatTheAccountItselfChangedElsewhereIsLeftToo() throws Exception {
        Saved made = saved(made("Overtaken by itself", "One"));
        wiki.login(publishers.bot()).save(changed("Overtaken by itself", "Two", made.revision()));

        assertThat(account.save(changed("Overtaken by itself", "Three", made.revision())))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void whatTheWikiMergesItselfIsSeenByTheParent() throws Exception {
        Saved made = saved(made("Merged", "One\n\n\nTwo"));
        publishers.server().api().edit("Merged", "One, changed\n\n\nTwo");

        Saved merged = saved(changed("Merged", "One\n\n\nTwo, changed", made.revision()));

        assertThat(merged.parent()).isGreaterThan(made.revision());
        assertThat(text("Merged")).isEqualTo("One, changed\n\n\nTwo, changed");
    }

    @Test
    void aPageThatSomebodyMadeIsLeft() throws Exception {
        publishers.server().api().edit("Made by somebody", "One");

        assertThat(account.save(made("Made by somebody", "Two")))
                .isEqualTo(new Overtaken("somebody has made the page meanwhile"));
    }

    @Test
    void ofTwoPublishersAtOnceOneIsOvertaken() throws Exception {
        Saved made = saved(made("Raced", "One"));
        WikiAccount other = wiki.login(publishers.bot());
        ExecutorService both = Executors.newFixedThreadPool(2);

        List<Future<SaveResult>> results = both.invokeAll(List.<Callable<SaveResult>>of(
                () -> account.save(changed("Raced", "Two", made.revision())),
                () -> other.save(changed("Raced", "Three", made.revision()))));
        both.shutdown();

        assertThat(List.of(results.get(0).get(), results.get(1).get()))
                .hasOnlyElementsOfTypes(Saved.class, Overtaken.class)
                .hasAtLeastOneElementOfType(Saved.class)
                .hasAtLeastOneElementOfType(Overtaken.class);
    }

    @Test
    void aPageThatWasDeletedIsNotMadeAgainUnseen() throws Exception {
        Saved made = saved(made("Deleted", "One"));
        publishers.server().maintenance("deleteBatch", List.of("-r", "Not needed", "-u", "Admin", list("Deleted")));

        assertThat(account.save(changed("Deleted", "Two", made.revision())))
                .isEqualTo(new Overtaken("the page isn't there any more"));
        assertThat(wiki.disappearance(new PageTitle("Deleted")).orElseThrow())
                .extracting(Disappearance::user, Disappearance::comment, Disappearance::movedTo)
                .containsExactly("Admin", "Not needed", Optional.empty());
        assertThat(account.save(made("Deleted", "Two"))).isInstanceOf(Saved.class);
    }

    @Test
    void aPageThatWasMadeAndDeletedSinceTheLoginIsNotMadeUnseen() throws Exception {
        WikiAccount early = wiki.login(publishers.bot());
        Thread.sleep(1100); // the wiki's clock counts seconds
        publishers.server().api().edit("Made and deleted", "One");
        publishers.server().maintenance("deleteBatch", List.of(list("Made and deleted")));

        assertThat(early.save(made("Made and deleted", "Two")))
                .isEqualTo(new Overtaken("somebody has deleted the page meanwhile"));
        assertThat(early.save(made("Made and deleted", "Two"))).isInstanceOf(Saved.class);
    }

    @Test
    void aPageThatWasMovedIsFoundByTheLog() throws Exception {
        Saved made = saved(made("Moved", "One"));
        publishers
                .server()
                .maintenance(
                        "moveBatch",
                        List.of("--noredirects", "-r", "Better name", "-u", "Admin", moves("Moved", "Renamed")));

        assertThat(account.save(changed("Moved", "Two", made.revision())))
                .isEqualTo(new Overtaken("the page isn't there any more"));
        assertThat(wiki.disappearance(new PageTitle("Moved")).orElseThrow())
                .extracting(Disappearance::user, Disappearance::comment, Disappearance::movedTo)
                .containsExactly("Admin", "Better name", Optional.of("Renamed"));
        assertThat(wiki.revision(made.revision()).title()).isEqualTo("Renamed");
    }

    @Test
    void aPageThatLeadsElsewhereSinceItWasMovedIsLeft() throws Exception {
        Saved made = saved(made("Moved away", "One"));
        publishers.server().maintenance("moveBatch", List.of(moves("Moved away", "Moved there")));

        assertThat(account.save(changed("Moved away", "Two", made.revision()))).isInstanceOf(Overtaken.class);
        assertThat(wiki.page(new PageTitle("Moved away")).orElseThrow().title()).isEqualTo("Moved there");
    }

    @Test
    void aPageThatNeverWasHasNotDisappeared() throws Exception {
        assertThat(wiki.disappearance(new PageTitle("Never there"))).isEmpty();
    }

    @Test
    void theNewestRevisionThatFitsIsFoundBehindManyOthers() throws Exception {
        Saved made = saved(made("Found", "One"));
        Saved second = saved(changed("Found", "Two", made.revision()));
        for (int i = 0; i < 3; i++) {
            publishers.server().api().edit("Found", "Three " + i);
        }
        WikiPage page = wiki.page(new PageTitle("Found")).orElseThrow();

        assertThat(new PageHistory(wiki.api(), "2").newest(page, Optional.empty(), "Test"::equals))
                .hasValueSatisfying(found -> {
                    assertThat(found.number()).isEqualTo(second.revision());
                    assertThat(found.text()).isEqualTo("Two");
                });
        assertThat(wiki.newestRevision(page, Optional.of("Publisher"), summary -> true))
                .map(WikiRevision::number)
                .contains(second.revision());
        assertThat(wiki.newestRevision(page, Optional.of("Plain"), summary -> true))
                .isEmpty();
        assertThat(wiki.newestRevision(page, Optional.empty(), "Other"::equals)).isEmpty();
    }

    @Test
    void whatCameAfterThePageWasReadIsNotOfItsHistory() throws Exception {
        Saved made = saved(made("Read early", "One"));
        WikiPage page = wiki.page(new PageTitle("Read early")).orElseThrow();
        saved(changed("Read early", "Two", made.revision()));

        assertThat(wiki.newestRevision(page, Optional.of("Publisher"), "Test"::equals))
                .map(WikiRevision::number)
                .contains(made.revision());
    }

    @Test
    void aHiddenRevisionDoesNotFit() throws Exception {
        Saved made = saved(made("Hidden", "One"));
        Saved second = saved(changed("Hidden", "Two", made.revision()));
        Saved third = saved(changed("Hidden", "Three", second.revision()));
        Saved fourth = saved(changed("Hidden", "Four", third.revision()));
        publishers.hide(third.revision(), 1);
        publishers.hide(second.revision(), 2);
        WikiPage page = wiki.page(new PageTitle("Hidden")).orElseThrow();

        assertThat(wiki.newestRevision(page, Optional.empty(), "Test"::equals))
                .map(WikiRevision::number)
                .contains(fourth.revision());
        publishers.hide(fourth.revision(), 2);
        assertThat(wiki.newestRevision(page, Optional.empty(), "Test"::equals))
                .map(WikiRevision::number)
                .contains(made.revision());
        assertThatThrownBy(() -> wiki.revision(third.revision()))
                .isInstanceOf(WikiFailure.class)
                .hasMessageContaining(": the wiki doesn't show revision " + third.revision());
    }

    @Test
    void aPrivateWikiIsReadByItsAccounts() throws Exception {
        saved(made("Private", "One"));
        publishers.server().whileConfigured("$wgGroupPermissions['*']['read'] = false;", () -> {
            Wiki closed = publishers.find();

            assertThatThrownBy(() -> closed.page(new PageTitle("Private")))
                    .isInstanceOf(WikiFailure.class)
                    .hasMessageContaining("this goal has no login")
                    .matches(failure -> ((WikiFailure) failure).isToStrangers());
            assertThat(closed.login(publishers.bot()).wiki().page(new PageTitle("Private")))
                    .map(WikiPage::text)
                    .contains("One");
        });
    }

    @Test
    void aPrivateWikiIsFoundByTheAddressOfAPageThatItDoesNotShow() throws Exception {
        saved(made("Private, too", "One"));
        WikiAddress address = WikiAddress.parse(publishers.server().address() + "/index.php?title=Private,_too");
        publishers.server().whileConfigured("$wgGroupPermissions['*']['read'] = false;", () -> {
            Wiki closed = Wiki.find(address, new Caller("1", Caller.PATIENCE, ""));

            assertThatThrownBy(() -> closed.otherNames("GSoC Project"))
                    .matches(failure -> ((WikiFailure) failure).isToStrangers());
            assertThat(closed.login(publishers.bot()).wiki().otherNames("GSoC Project"))
                    .isEmpty();
        });
    }

    private String list(String title) throws Exception {
        return Files.writeString(directory.resolve("titles"), title + "\n").toString();
    }

    private String moves(String from, String to) throws Exception {
        return list(from + "|" + to);
    }

    private String text(String title) throws WikiFailure {
        return wiki.page(new PageTitle(title)).orElseThrow().text();
    }

    private Saved saved(PageEdit edit) throws WikiFailure {
        return (Saved) account.save(edit);
    }
}

package io.github.gsocideas.wiki;

import static io.github.gsocideas.wiki.PublishersWiki.BY_HAND;
import static io.github.gsocideas.wiki.PublishersWiki.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.wikitext.PageTitle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real MediaWiki refuses to save, and what is said then: what happened, that nothing is saved, and what to do. */
@ExtendWith(SharedMediaWiki.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedSaveOnMediaWikiTest {

    @TempDir
    private Path directory;

    private PublishersWiki publishers;
    private MediaWiki server;
    private Wiki wiki;
    private WikiAccount bot;
    private WikiAccount person;

    @BeforeAll
    void login() throws Exception {
        publishers = PublishersWiki.start("AbuseFilter", "SpamBlacklist");
        server = publishers.server();
        wiki = publishers.find();
        bot = wiki.login(publishers.bot());
        person = wiki.login(publishers.person());
    }

    @AfterAll
    void stop() {
        publishers.close();
    }

    @Test
    void aWikiThatIsReadOnlySaysWhy() throws Exception {
        server.whileConfigured("$wgReadOnly = 'Upgrade until ten';", () -> {
            refuses(
                    bot,
                    made("Read only", "One"),
                    "the wiki takes no changes for now (Upgrade until ten): try again later");
            assertThatThrownBy(() -> wiki.login(publishers.bot()))
                    .isInstanceOf(WikiFailure.class)
                    .hasMessage(server.address()
                            + "/api.php: the wiki takes no changes for now (Upgrade until ten): try again later");
        });
    }

    @Test
    void aProtectedPageNeedsAnAdministrator() throws Exception {
        server.api().edit("Protected", "One");
        server.maintenance("protect", List.of("Protected"));
        WikiPage page = wiki.page(new PageTitle("Protected")).orElseThrow();

        refuses(
                bot,
                PublishersWiki.changed("Protected", "Two", page.revision()),
                "the page is protected: ask an administrator there to let the account edit it");
    }

    @Test
    void aProtectedNamespaceNeedsAnAdministrator() throws Exception {
        server.whileConfigured("$wgNamespaceProtection[NS_TEMPLATE] = ['editinterface'];", () -> {
            refuses(
                    bot,
                    made("Template:Protected", "One"),
                    "not everybody may edit the pages of its namespace: ask an administrator there to let the account");
        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "edit, You are not allowed to execute the action you have requested",
                "createpage, You do not have permission to create new pages",
                "writeapi, You're not allowed to edit this wiki through the API"
            })
    void anAccountThatMayNotSaveNeedsThatRight(String right, String words) throws Exception {
        server.whileConfigured(
                "foreach (['*', 'user', 'bot'] as $group) { $wgGroupPermissions[$group]['" + right + "'] = false; }",
                () -> refuses(
                        bot,
                        made("Without right", "One"),
                        "the account may not save it: " + words
                                + "; ask an administrator there for that right, and look"
                                + " whether Special:BotPasswords grants to edit pages and to create them"));
    }

    @Test
    void aBotPasswordThatMayOnlyReadNeedsAnotherGrant() throws Exception {
        String password = server.createBotPassword("Publisher", "reader", "basic");
        WikiAccount reader = wiki.login(new Credentials.BotPassword("Publisher@reader", password));

        assertThatThrownBy(() -> reader.save(made("Not granted", "One")))
                .isInstanceOf(WikiFailure.class)
                .hasMessageContaining(": the account may not save it: ")
                .hasMessageEndingWith("look whether Special:BotPasswords grants to edit pages and to create them;"
                        + " 'Not granted' isn't saved");
    }

    @Test
    void aBotThatIsNoneAnyMoreSavesAsAnAccountDoes() throws Exception {
        WikiAccount late = wiki.login(publishers.bot());
        server.whileConfigured("$wgGroupPermissions['bot']['bot'] = false;", () -> {
            assertThat(late.save(made("By a former bot", "One"))).isInstanceOf(SaveResult.Saved.class);
        });
    }

    @Test
    void aBlockedAccountNeedsWhoBlockedItAndSoDoesWhoeverComesFromThere() throws Exception {
        server.createAccount("Blocked");
        String password = server.createBotPassword("Blocked", "gsoc", PublishersWiki.GRANTS);
        WikiAccount blocked = wiki.login(new Credentials.BotPassword("Blocked@gsoc", password));
        String names =
                Files.writeString(directory.resolve("blocked"), "Blocked\n").toString();
        server.maintenance("blockUsers", List.of("--reason=Too many edits", "--performer=Admin", names));
        try {
            refuses(
                    blocked,
                    made("By a blocked account", "One"),
                    "the account is blocked by Admin (Too many edits; until infinite): ask Admin or another"
                            + " administrator there");
            assertThatThrownBy(() -> person.save(made("From a blocked address", "One")))
                    .isInstanceOf(WikiFailure.class)
                    .hasMessageContaining(": the network's address that you come from is blocked by Admin (")
                    .hasMessageEndingWith("; 'From a blocked address' isn't saved");
        } finally {
            server.maintenance("blockUsers", List.of("--unblock", "--performer=Admin", names));
        }
    }

    @Test
    void aPageThatIsTooLargeIsToBeDivided() {
        refuses(
                bot,
                made("Too large", "x".repeat((2 << 20) + 1)),
                "the page is larger than the wiki takes: The content you supplied exceeds the article size limit of 2048"
                        + " kibibytes; put its ideas on more pages than one");
    }

    @Test
    void aPageThatIsTooLargeForTheServerIsToBeDividedToo() {
        refuses(
                bot,
                made("Too large for the server", "\u00E9".repeat(3 << 19)),
                "the wiki's server drops what it is sent (The \"token\" parameter must be set), which it does where that is"
                        + " too large: put its ideas on more pages than one, or ask who runs the server, which is PHP's"
                        + " post_max_size");
    }

    @Test
    void whatTheSpamFilterFindsIsShown() throws Exception {
        server.whileConfigured("$wgSpamRegex = ['/casino/'];", () -> {
            refuses(
                    bot,
                    made("Spam", "A casino"),
                    "the wiki's spam filter refuses it: The following text is what triggered our spam filter: casino;"
                            + " change the idea that says so, or ask an administrator there");
        });
    }

    @Test
    void anAddressThatTheSpamFilterFindsIsShown() throws Exception {
        server.whileConfigured(
                "$wgGroupPermissions['*']['editinterface'] = true;",
                () -> server.api().edit("MediaWiki:Spam-blacklist", "evil\\.example\n"));

        assertThatThrownBy(() -> bot.save(made("Spam address", "https://evil.example/")))
                .isInstanceOf(WikiFailure.class)
                .hasMessageContaining("the wiki's spam filter refuses it: ")
                .hasMessageContaining("evil.example; change the idea that says so, or ask an administrator there");
    }

    @ParameterizedTest
    @CsvSource({"disallow", "warn"})
    void aFilterThatRefusesOrWarnsIsNamed(String action) throws Exception {
        String description = "Odd words to " + action;
        sql("INSERT INTO abuse_filter (af_pattern, af_user, af_user_text, af_timestamp, af_enabled, af_comments,"
                + " af_public_comments, af_hidden, af_hit_count, af_throttled, af_deleted, af_actions, af_global,"
                + " af_group) VALUES ('added_lines irlike \"words to " + action
                + "\"', 1, 'Admin', '20260101000000', 1,"
                + " '', '" + description + "', 0, 0, 0, 0, '" + action + "', 0, 'default')");
        sql("INSERT INTO abuse_filter_action (afa_filter, afa_consequence, afa_parameters) SELECT af_id, af_actions,"
                + " '' FROM abuse_filter WHERE af_actions = '" + action + "'");

        for (int times = 0; times < 2; times++) {
            refuses(
                    wiki.login(publishers.bot()),
                    made("Filtered", "These are words to " + action),
                    "a filter of the wiki refuses it: '" + description
                            + "'; change the idea that it means, ask an administrator there, or " + BY_HAND);
        }
    }

    private void sql(String query) throws Exception {
        server.maintenance("sql", List.of("--query", query));
    }

    @Test
    void aCaptchaIsNotSolved() throws Exception {
        server.whileConfigured(
                "wfLoadExtensions(['ConfirmEdit', 'ConfirmEdit/QuestyCaptcha']); $wgCaptchaQuestions = ['Who?' => 'me'];"
                        + " $wgCaptchaTriggers['edit'] = $wgCaptchaTriggers['create'] = true;",
                () -> {
                    refuses(
                            person,
                            made("Captcha", "One"),
                            "the wiki asks for a captcha, which no program should solve: ask an administrator there for the"
                                    + " right 'skipcaptcha', which bots have, or " + BY_HAND);
                    assertThat(bot.save(made("Captcha", "One"))).isInstanceOf(SaveResult.Saved.class);
                });
    }

    @Test
    void aRateLimitIsWaitedForAndThenTold() throws Exception {
        server.whileConfigured("$wgRateLimits = ['edit' => ['user' => [1, 3600], 'newbie' => [1, 3600]]];", () -> {
            person.save(made("Limited 1", "One"));
            int before = publishers.pauses().size();

            refuses(
                    person,
                    made("Limited 2", "One"),
                    server.address().getAuthority() + " takes no more requests for now: try again in a few minutes, or "
                            + BY_HAND);
            assertThat(publishers.pauses().subList(before, publishers.pauses().size()))
                    .hasSize(3)
                    .allMatch(pause -> pause.toSeconds() == 30);
        });
    }

    @ParameterizedTest
    @CsvSource({"A|B, 'Bad title \"A|B\"'", "Special:Version, Namespace doesn't allow actual pages"})
    void aTitleThatThereCanNotBeIsRefused(String title, String words) {
        refuses(bot, made(title, "One"), "there can't be such a page: " + words + "; give another title");
    }

    @Test
    void aTextWithWhatNoTextHoldsDoesNotArriveAsItWasSent() {
        refuses(
                bot,
                made("Not a character", "One\u0000"),
                "the text arrives otherwise than it was sent: look at what is between here and the wiki, such as a proxy");
    }

    @Test
    void aWrongPasswordIsRefusedAndSoIsTheRightOneAfterFive() throws Exception {
        server.createAccount("Forgetful");
        Credentials right = new Credentials.BotPassword(
                "Forgetful@gsoc", server.createBotPassword("Forgetful", "gsoc", PublishersWiki.GRANTS));
        Credentials wrong = new Credentials.BotPassword("Forgetful@gsoc", "0123456789abcdef0123456789abcdef");
        String start = server.address() + "/api.php: the wiki refuses the bot password of 'Forgetful@gsoc': ";
        String end = "; give the name and the password as Special:BotPasswords there showed them";

        for (int times = 0; times < 5; times++) {
            assertThatThrownBy(() -> wiki.login(wrong))
                    .isInstanceOf(WikiFailure.class)
                    .hasMessage(start + "Incorrect username or password entered. Please try again" + end);
        }
        assertThatThrownBy(() -> wiki.login(right))
                .isInstanceOf(WikiFailure.class)
                .hasMessage(start
                        + "You have made too many recent login attempts. Please wait 5 minutes before trying again"
                        + end);
    }

    @Test
    void aTokenIsNobodysWhereTheWikiHasNoOAuth() {
        assertThatThrownBy(() -> wiki.login(new Credentials.OwnerToken("eyJ0eXAiOiJKV1Qi")))
                .isInstanceOf(WikiFailure.class)
                .hasMessage(
                        server.address() + "/api.php: the wiki takes the owner-only token for nobody's: look whether"
                                + " it is valid still, and whether the wiki has the extension OAuth");
    }

    private void refuses(WikiAccount account, PageEdit edit, String words) {
        assertThatThrownBy(() -> account.save(edit))
                .isInstanceOf(WikiFailure.class)
                .hasMessage("%s/api.php: %s; '%s' isn't saved".formatted(server.address(), words, edit.title()));
        if (!edit.title().matches(".*[|:].*") && !edit.title().equals("Protected")) {
            assertThat(page(edit.title()))
                    .as(edit.title().toLowerCase(Locale.ROOT))
                    .isFalse();
        }
    }

    private boolean page(String title) {
        try {
            return wiki.page(new PageTitle(title)).isPresent();
        } catch (WikiFailure e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.wiki.Credentials.BotPassword;
import io.github.gsocideas.wiki.Credentials.OwnerToken;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;

class WikiCredentialsTest {

    private static final String SECRET = "q4v1lbotpassword0f3ru7n6s9c2d8ek";

    /** As an owner-only token is: three parts of Base64, for addresses. */
    private static final String TOKEN =
            "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIxMmFiIiwic3ViIjoiMyJ9.bm8tc2lnbmF0dXJl_-bm8";

    private final Map<String, String> environment = new HashMap<>();
    private final Settings settings = new Settings();

    @TempDir
    private Path home;

    private DefaultPlexusCipher cipher;

    @BeforeEach
    void writeMasterPassword() throws Exception {
        cipher = new DefaultPlexusCipher();
        String master = cipher.encryptAndDecorate("the master password", "settings.security");
        Files.writeString(
                home.resolve("settings-security.xml"),
                "<settingsSecurity><master>" + master + "</master></settingsSecurity>");
    }

    @Test
    void aServerWithUsernameAndPasswordIsABotPassword() throws Exception {
        server("wiki", "Publisher@gsoc", SECRET);

        WikiCredentials.Found found = credentials().find();

        assertThat(found.credentials()).isEqualTo(new BotPassword("Publisher@gsoc", SECRET));
        assertThat(found.place()).isEqualTo("the server 'wiki' of Maven's settings");
    }

    @Test
    void aServerWithAPasswordAloneIsAToken() throws Exception {
        server("wiki", null, TOKEN);

        assertThat(credentials().find().credentials()).isEqualTo(new OwnerToken(TOKEN));
    }

    @Test
    void theServerIsFoundByItsId() throws Exception {
        server("wiki", "Publisher@gsoc", "other");
        server("club", "Publisher@club", SECRET);

        assertThat(credentials("club").find().credentials()).isEqualTo(new BotPassword("Publisher@club", SECRET));
    }

    @Test
    void anEncryptedPasswordIsDecrypted() throws Exception {
        server("wiki", "Publisher@gsoc", encrypted(SECRET));

        assertThat(credentials().find().credentials()).isEqualTo(new BotPassword("Publisher@gsoc", SECRET));
    }

    @Test
    void anEncryptedTokenIsDecrypted() throws Exception {
        server("wiki", null, encrypted(TOKEN));

        assertThat(credentials().find().credentials()).isEqualTo(new OwnerToken(TOKEN));
    }

    @Test
    void whatMavenCannotDecryptIsRefused() throws Exception {
        server("wiki", "Publisher@gsoc", encrypted(SECRET));
        Files.delete(home.resolve("settings-security.xml"));

        assertRefused("Maven can't decrypt the password of the server 'wiki' of Maven's settings, which its braces mark"
                + " as encrypted: encrypt it again with the master password that this machine has, by mvn"
                + " --encrypt-password, or from Maven 4 on mvnenc encrypt; one that isn't encrypted is written without"
                + " braces");
    }

    @Test
    void aTokenInBracesIsNotSentAsItIs() {
        server("wiki", null, "{" + TOKEN + "}");

        assertRefused("Maven can't decrypt the password of the server 'wiki' of Maven's settings, which its braces mark"
                + " as encrypted: encrypt it again with the master password that this machine has, by mvn"
                + " --encrypt-password, or from Maven 4 on mvnenc encrypt; one that isn't encrypted is written without"
                + " braces");
    }

    @Test
    void theEnvironmentHasABotPassword() throws Exception {
        environment.put("GSOC_WIKI_USERNAME", "Publisher@gsoc");
        environment.put("GSOC_WIKI_PASSWORD", SECRET);

        WikiCredentials.Found found = credentials().find();

        assertThat(found.credentials()).isEqualTo(new BotPassword("Publisher@gsoc", SECRET));
        assertThat(found.place()).isEqualTo("the environment variable GSOC_WIKI_USERNAME");
    }

    @Test
    void theEnvironmentHasAToken() throws Exception {
        environment.put("GSOC_WIKI_TOKEN", TOKEN);

        WikiCredentials.Found found = credentials().find();

        assertThat(found.credentials()).isEqualTo(new OwnerToken(TOKEN));
        assertThat(found.place()).isEqualTo("the environment variable GSOC_WIKI_TOKEN");
    }

    @Test
    void theEnvironmentWinsOverTheSettingsAndThatIsTold() throws Exception {
        server("wiki", "Publisher@home", "other");
        environment.put("GSOC_WIKI_USERNAME", "Publisher@gsoc");
        environment.put("GSOC_WIKI_PASSWORD", SECRET);

        WikiCredentials.Found found = credentials().find();

        assertThat(found.credentials()).isEqualTo(new BotPassword("Publisher@gsoc", SECRET));
        assertThat(found.place())
                .isEqualTo("the environment variable GSOC_WIKI_USERNAME, not the server 'wiki' of Maven's settings");
    }

    @Test
    void aTokenWinsOverABotPasswordAndThatIsTold() throws Exception {
        environment.put("GSOC_WIKI_USERNAME", "Publisher@gsoc");
        environment.put("GSOC_WIKI_PASSWORD", SECRET);
        environment.put("GSOC_WIKI_TOKEN", TOKEN);

        WikiCredentials.Found found = credentials().find();

        assertThat(found.credentials()).isEqualTo(new OwnerToken(TOKEN));
        assertThat(found.place()).isEqualTo("the environment variable GSOC_WIKI_TOKEN, not GSOC_WIKI_USERNAME");
    }

    @Test
    void theEnvironmentIsNeverDecrypted() throws Exception {
        environment.put("GSOC_WIKI_USERNAME", "Publisher@gsoc");
        environment.put("GSOC_WIKI_PASSWORD", "{a}b");

        assertThat(credentials().find().credentials()).isEqualTo(new BotPassword("Publisher@gsoc", "{a}b"));
    }

    @Test
    void aLineEndBehindASecretIsNoPartOfIt() throws Exception {
        environment.put("GSOC_WIKI_TOKEN", TOKEN + "\r\n");

        assertThat(credentials().find().credentials()).isEqualTo(new OwnerToken(TOKEN));
    }

    @Test
    void withoutAnythingTheMessageSaysHowToGiveThem() {
        server("central", "somebody", SECRET);

        assertRefused("nothing says by which account the wiki is to be written: put <server><id>wiki</id>"
                + "<username>Publisher@gsoc</username><password>…</password></server> into the <servers> of Maven's"
                + " settings.xml, with a bot password of the wiki's Special:BotPasswords, or without the username and"
                + " with an owner-only token of OAuth 2; or set the environment variables GSOC_WIKI_USERNAME and"
                + " GSOC_WIKI_PASSWORD, or GSOC_WIKI_TOKEN");
    }

    @Test
    void aServerWithoutAPasswordIsAHalf() {
        server("wiki", "Publisher@gsoc", null);

        assertThatThrownBy(credentials()::find)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("the server 'wiki' of Maven's settings has no <password>: put <server>");
    }

    @Test
    void aUsernameWithoutAPasswordInTheEnvironmentIsAHalf() {
        server("wiki", "Publisher@home", SECRET);
        environment.put("GSOC_WIKI_USERNAME", "Publisher@gsoc");

        assertRefused("the environment has GSOC_WIKI_USERNAME without GSOC_WIKI_PASSWORD: set both, to a bot password"
                + " of the wiki, or neither");
    }

    @Test
    void aPasswordWithoutAUsernameInTheEnvironmentIsAHalf() {
        environment.put("GSOC_WIKI_PASSWORD", SECRET);

        assertRefused("the environment has GSOC_WIKI_PASSWORD without GSOC_WIKI_USERNAME: set both, to a bot password"
                + " of the wiki, or neither");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSOC_WIKI_TOKEN", "GSOC_WIKI_USERNAME", "GSOC_WIKI_PASSWORD"})
    void anEmptyVariableIsNoReasonToLookElsewhere(String name) {
        server("wiki", "Publisher@home", SECRET);
        environment.put("GSOC_WIKI_USERNAME", "Publisher@gsoc");
        environment.put("GSOC_WIKI_PASSWORD", SECRET);
        environment.put(name, " ");

        assertRefused("the environment variable " + name + " is empty: set it, or don't have it at all; a CI server"
                + " leaves one empty whose secret isn't there, or is kept from this branch");
    }

    @Test
    void anEmptyUsernameInTheSettingsIsRefused() {
        server("wiki", "", SECRET);

        assertRefused("the server 'wiki' of Maven's settings has an empty <username>: fill it in, or leave the element"
                + " out for an owner-only token");
    }

    @Test
    void anEmptyPasswordInTheSettingsIsRefused() {
        server("wiki", "Publisher@gsoc", "");

        assertRefused("the server 'wiki' of Maven's settings has an empty <password>: fill it in");
    }

    @Test
    void aVariableThatMavenHasNotFoundIsNamed() {
        server("wiki", "Publisher@gsoc", "${env.WIKI_BOT}");

        assertRefused("the <password> of the server 'wiki' of Maven's settings is to be that of the environment"
                + " variable WIKI_BOT, which isn't set");
    }

    @Test
    void aUsernameThatIsNoBotPasswordsIsNotQuotedSinceItMayBeASecret() {
        server("wiki", SECRET, "Publisher");

        assertRefused(
                "the username of the server 'wiki' of Maven's settings is no bot password's, which has an @ in its"
                        + " midst: give the name that the wiki's Special:BotPasswords shows, such as Publisher@gsoc; an owner-only"
                        + " token stands alone, as the password without a username, or as GSOC_WIKI_TOKEN");
    }

    @Test
    void aBotPasswordInThePlaceOfItsUsernameIsRefusedBeforeItIsSent() {
        server("wiki", "gsoc@" + SECRET, "Publisher");

        assertRefused("the username of the server 'wiki' of Maven's settings holds what looks like the bot password"
                + " itself: give the name that the wiki's Special:BotPasswords shows, such as Publisher@gsoc; an"
                + " owner-only token stands alone, as the password without a username, or as GSOC_WIKI_TOKEN");
        assertThat(credentials().account()).isEmpty();
    }

    @Test
    void aTokenOfTwoLinesIsRefusedBeforeARequestWouldQuoteIt() {
        environment.put("GSOC_WIKI_TOKEN", TOKEN + "\n" + SECRET);

        assertRefused("the environment variable GSOC_WIKI_TOKEN holds what no access token of OAuth 2 has, such as a"
                + " space or a line's end: copy it again, as one line");
    }

    @Test
    void theAccountIsThatOfTheBotPassword() {
        server("wiki", "Publisher of ideas@gsoc", "{nobody can decrypt this}");

        assertThat(credentials().account()).contains("Publisher of ideas");
    }

    @ParameterizedTest
    @CsvSource({
        "publisher@gsoc, Publisher",
        "_publisher__of ideas_@gsoc, Publisher of ideas",
        "'  éditeur@gsoc', Éditeur",
        "ßeta@gsoc, ßeta",
        "a@b@gsoc, A@b"
    })
    void theAccountIsNamedAsTheWikiShowsIt(String username, String account) {
        server("wiki", username, SECRET);

        assertThat(credentials().account()).contains(account);
    }

    @Test
    void theAccountIsThatOfTheEnvironmentBeforeThatOfTheSettings() {
        server("wiki", "Home@gsoc", SECRET);
        environment.put("GSOC_WIKI_USERNAME", "Publisher@gsoc");

        assertThat(credentials().account()).contains("Publisher");
    }

    @Test
    void aUsernameOfNoLetterIsNobodysAccount() {
        server("wiki", "_@gsoc", SECRET);

        assertThat(credentials().account()).isEmpty();
    }

    @Test
    void aSecretInThePlaceOfAUsernameIsNobodysAccount() {
        server("wiki", SECRET, "Publisher@gsoc");

        assertThat(credentials().account()).isEmpty();
    }

    @Test
    void aTokenDoesNotTellItsAccount() {
        server("wiki", "Home@gsoc", SECRET);
        environment.put("GSOC_WIKI_TOKEN", TOKEN);

        assertThat(credentials().account()).isEmpty();
    }

    @Test
    void nothingPrintsASecret() throws Exception {
        environment.put("GSOC_WIKI_TOKEN", TOKEN);

        assertThat(credentials().find().toString()).doesNotContain(TOKEN);
    }

    private void server(String id, String username, String password) {
        Server server = new Server();
        server.setId(id);
        server.setUsername(username);
        server.setPassword(password);
        settings.addServer(server);
    }

    private String encrypted(String secret) throws Exception {
        return cipher.encryptAndDecorate(secret, "the master password");
    }

    private WikiCredentials credentials() {
        return credentials("wiki");
    }

    private WikiCredentials credentials(String serverId) {
        SettingsDecrypter decrypter = new DefaultSettingsDecrypter(new DefaultSecDispatcher(
                cipher, Map.of(), home.resolve("settings-security.xml").toString()));
        return new WikiCredentials(environment, settings, decrypter, serverId);
    }

    /** Refused in these words; neither they nor a stack trace with all causes has a secret. */
    private void assertRefused(String message) {
        assertThatThrownBy(credentials()::find)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(message)
                .satisfies(refusal -> assertThat(trace(refusal)).doesNotContain(SECRET, TOKEN));
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}

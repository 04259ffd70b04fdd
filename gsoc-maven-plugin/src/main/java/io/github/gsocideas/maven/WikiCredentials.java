package io.github.gsocideas.maven;

import io.github.gsocideas.wiki.Credentials;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/**
 * Where the wiki's account is written down: in the environment, which is a CI server's way, or else as a server in Maven's
 * settings. The environment wins, since it is set for this run, and the settings for all. A half, or an empty value, is a
 * mistake, and never a reason to look elsewhere: another account may be there. No message quotes what may be secret, be it in
 * the wrong place.
 */
final class WikiCredentials {

    /** The environment variable that holds an owner-only token. */
    static final String TOKEN = "GSOC_WIKI_TOKEN";

    /** The environment variable that holds a bot password's name. */
    static final String USERNAME = "GSOC_WIKI_USERNAME";

    /** The environment variable that holds a bot password. */
    static final String PASSWORD = "GSOC_WIKI_PASSWORD";

    /** The name of a bot password: the account's, and its own. */
    private static final Pattern BOT_PASSWORD = Pattern.compile("\\s*(\\S.*)@[^@]+", Pattern.DOTALL);

    private static final Pattern UNSET = Pattern.compile("\\$\\{env\\.([^}]+)}");

    private static final String HOW_BOT_PASSWORD = "give the name that the wiki's Special:BotPasswords shows, such as"
            + " Publisher@gsoc; an owner-only token stands alone, as the password without a username, or as "
            + TOKEN;

    private static final String HOW_IN_SETTINGS = "put <server><id>%s</id><username>Publisher@gsoc</username>"
            + "<password>…</password></server> into the <servers> of Maven's settings.xml, with a bot password of the"
            + " wiki's Special:BotPasswords, or without the username and with an owner-only token of OAuth 2";

    private final Map<String, String> environment;
    private final Settings settings;
    private final SettingsDecrypter decrypter;
    private final String serverId;

    /**
     * Looks nowhere yet.
     *
     * @param environment of this run
     * @param settings Maven's, as they were read
     * @param decrypter Maven's own
     * @param serverId the id of the server in the settings
     */
    WikiCredentials(Map<String, String> environment, Settings settings, SettingsDecrypter decrypter, String serverId) {
        this.environment = environment;
        this.settings = settings;
        this.decrypter = decrypter;
        this.serverId = serverId;
    }

    /**
     * Credentials, and where they were found.
     *
     * @param place in words that a log can have
     */
    record Found(Credentials credentials, String place) {}

    /**
     * Finds the credentials, without a question to the wiki.
     *
     * @throws MojoExecutionException when there are none, or not the whole of them; the message says how to give them
     */
    Found find() throws MojoExecutionException {
        if (environment.containsKey(TOKEN)) {
            Credentials token = token(variable(TOKEN), "the environment variable " + TOKEN);
            return new Found(token, inEnvironment(TOKEN, environment.containsKey(USERNAME)));
        }
        if (environment.containsKey(USERNAME) || environment.containsKey(PASSWORD)) {
            Credentials bot =
                    botPassword(variable(USERNAME), variable(PASSWORD), "the environment variable " + USERNAME);
            return new Found(bot, inEnvironment(USERNAME, false));
        }
        return new Found(ofServer(server().orElseThrow(this::missing)), inSettings());
    }

    /**
     * Finds the credentials, without a question to the wiki; empty where there are none.
     *
     * @throws MojoExecutionException when there isn't the whole of them; the message says how to give them
     */
    Optional<Found> ifAny() throws MojoExecutionException {
        boolean isAny = environment.containsKey(TOKEN)
                || environment.containsKey(USERNAME)
                || environment.containsKey(PASSWORD)
                || server().isPresent();
        return isAny ? Optional.of(find()) : Optional.empty();
    }

    /**
     * Whose account it is, as far as that is written down: a token doesn't tell it. Nothing is decrypted, or refused; what
     * isn't the name of a bot password may be a secret in the wrong place, and is nobody's.
     */
    Optional<String> account() {
        if (environment.containsKey(TOKEN)) {
            return Optional.empty();
        }
        return Optional.ofNullable(environment.get(USERNAME))
                .or(() -> server().map(Server::getUsername))
                .filter(username -> !Credentials.BotPassword.isPassword(username))
                .map(BOT_PASSWORD::matcher)
                .filter(Matcher::matches)
                .map(username -> PageTitle.normalize(username.group(1)))
                .filter(account -> !account.isEmpty())
                .map(WikiCredentials::shown);
    }

    /** An account's name as the wiki shows it, though it also takes {@code publisher} or {@code _Publisher} at the login. */
    private static String shown(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }

    private String variable(String name) throws MojoExecutionException {
        String value = environment.get(name);
        if (value == null) {
            String other = name.equals(PASSWORD) ? USERNAME : PASSWORD;
            throw new MojoExecutionException("the environment has " + other + " without " + name
                    + ": set both, to a bot password of the wiki, or neither");
        }
        if (value.isBlank()) {
            throw new MojoExecutionException(
                    "the environment variable " + name + " is empty: set it, or don't have it at"
                            + " all; a CI server leaves one empty whose secret isn't there, or is kept from this branch");
        }
        return value.strip();
    }

    private String inEnvironment(String variable, boolean beforeBotPassword) {
        return "the environment variable " + variable + (beforeBotPassword ? ", not " + USERNAME : "")
                + (server().isPresent() ? ", not " + inSettings() : "");
    }

    private Optional<Server> server() {
        return Optional.ofNullable(settings.getServer(serverId));
    }

    private String inSettings() {
        return "the server '" + serverId + "' of Maven's settings";
    }

    private Credentials ofServer(Server server) throws MojoExecutionException {
        Optional<String> username = value(server.getUsername(), "username");
        Optional<String> password = value(server.getPassword(), "password");
        String decrypted = decrypted(password.orElseThrow(() -> new MojoExecutionException(
                inSettings() + " has no <password>: " + HOW_IN_SETTINGS.formatted(serverId))));
        return username.isEmpty()
                ? token(decrypted, "the password of " + inSettings())
                : botPassword(username.get(), decrypted, "the username of " + inSettings());
    }

    /** What an element says; empty where it isn't there. */
    private Optional<String> value(String text, String element) throws MojoExecutionException {
        if (text == null) {
            return Optional.empty();
        }
        if (text.isBlank()) {
            throw new MojoExecutionException(inSettings() + " has an empty <" + element + ">: fill it in"
                    + (element.equals("username") ? ", or leave the element out for an owner-only token" : ""));
        }
        Matcher unset = UNSET.matcher(text);
        if (unset.find()) {
            throw new MojoExecutionException("the <" + element + "> of " + inSettings()
                    + " is to be that of the environment variable " + unset.group(1) + ", which isn't set");
        }
        return Optional.of(text.strip());
    }

    private String decrypted(String password) throws MojoExecutionException {
        Server secret = new Server(); // with nothing else that could fail
        secret.setId(serverId);
        secret.setPassword(password);
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(secret));
        boolean isFailed = result.getProblems().stream()
                .anyMatch(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING);
        if (isFailed) {
            // A problem's own words, and its causes, may quote the password.
            throw new MojoExecutionException("Maven can't decrypt the password of " + inSettings()
                    + ", which its braces mark as encrypted: encrypt it again with the master password that this machine"
                    + " has, by mvn --encrypt-password, or from Maven 4 on mvnenc encrypt; one that isn't encrypted is"
                    + " written without braces");
        }
        return result.getServer().getPassword().strip();
    }

    private static Credentials token(String token, String where) throws MojoExecutionException {
        Credentials.OwnerToken owner = new Credentials.OwnerToken(token);
        if (!owner.isFit()) {
            throw new MojoExecutionException(where + " holds what no access token of OAuth 2 has, such as a space or a"
                    + " line's end: copy it again, as one line");
        }
        return owner;
    }

    private static Credentials botPassword(String username, String password, String where)
            throws MojoExecutionException {
        if (!BOT_PASSWORD.matcher(username).matches()) {
            throw new MojoExecutionException(
                    where + " is no bot password's, which has an @ in its midst: " + HOW_BOT_PASSWORD);
        }
        if (Credentials.BotPassword.isPassword(username)) {
            throw new MojoExecutionException(
                    where + " holds what looks like the bot password itself: " + HOW_BOT_PASSWORD);
        }
        return new Credentials.BotPassword(username, password);
    }

    private MojoExecutionException missing() {
        return new MojoExecutionException("nothing says by which account the wiki is to be written: " + how());
    }

    /** How to give them, as the end of a sentence. */
    String how() {
        return HOW_IN_SETTINGS.formatted(serverId) + "; or set the environment variables " + USERNAME + " and "
                + PASSWORD + ", or " + TOKEN;
    }
}

package io.github.gsocideas.wiki;

import io.github.gsocideas.mediawiki.MediaWiki;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real MediaWiki of a test's own, with accounts that publish there. */
public final class PublishersWiki implements AutoCloseable {

    /** What ends messages. */
    static final String BY_HAND = "edit it in a browser";

    /** What a bot password needs so that a page can be published by it. */
    static final String[] GRANTS = {"basic", "highvolume", "editpage", "createeditmovepage"};

    private final MediaWiki server;
    private final Credentials bot;
    private final Credentials person;
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    private PublishersWiki(MediaWiki server, Credentials bot, Credentials person) {
        this.server = server;
        this.bot = bot;
        this.person = person;
    }

    public static PublishersWiki start(String... extensions) throws Exception {
        MediaWiki server = MediaWiki.start(Set.of(extensions));
        server.createAccount("Publisher", "bot");
        server.createAccount("Plain");
        return new PublishersWiki(
                server,
                new Credentials.BotPassword("Publisher@gsoc", server.createBotPassword("Publisher", "gsoc", GRANTS)),
                new Credentials.BotPassword("Plain@gsoc", server.createBotPassword("Plain", "gsoc", GRANTS)));
    }

    public MediaWiki server() {
        return server;
    }

    /** Those of a bot. */
    public Credentials bot() {
        return bot;
    }

    /** Those of an account that is no bot, which a wiki trusts less. */
    public Credentials person() {
        return person;
    }

    public Wiki find() throws WikiFailure {
        return find(server.address());
    }

    /** The wiki as it is found at an address, without a pause where it asks for one. */
    public Wiki find(URI address) throws WikiFailure {
        return find(address, Duration.ofSeconds(60));
    }

    public Wiki find(URI address, Duration patience) throws WikiFailure {
        return Wiki.find(WikiAddress.parse(address + "/api.php"), new Caller("1", patience, BY_HAND, pauses::add));
    }

    /** Hides of a revision its text (1), its summary (2), or both (3). */
    public void hide(long revision, int what) throws Exception {
        server.maintenance(
                "sql", List.of("--query", "UPDATE revision SET rev_deleted = " + what + " WHERE rev_id = " + revision));
    }

    /** How long somebody would have waited so far. */
    List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    /** A page that isn't there yet. */
    public static PageEdit made(String title, String text) {
        return new PageEdit(title, text, "Test", Optional.empty());
    }

    /** A page that is there. */
    public static PageEdit changed(String title, String text, long base) {
        return new PageEdit(title, text, "Test", Optional.of(base));
    }

    @Override
    public void close() {
        server.close();
    }
}

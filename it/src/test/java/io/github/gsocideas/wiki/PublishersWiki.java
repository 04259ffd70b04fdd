package io.github.gsocideas.wiki;

import io.github.gsocideas.mediawiki.MediaWiki;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real MediaWiki of a test's own, with accounts that publish there. */
final class PublishersWiki implements AutoCloseable {

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

    static PublishersWiki start(String... extensions) throws Exception {
        MediaWiki server = MediaWiki.start(Set.of(extensions));
        server.createAccount("Publisher", "bot");
        server.createAccount("Plain");
        return new PublishersWiki(
                server,
                new Credentials.BotPassword("Publisher@gsoc", server.createBotPassword("Publisher", "gsoc", GRANTS)),
                new Credentials.BotPassword("Plain@gsoc", server.createBotPassword("Plain", "gsoc", GRANTS)));
    }

    MediaWiki server() {
        return server;
    }

    /** Those of a bot. */
    Credentials bot() {
        return bot;
    }

    /** Those of an account that is no bot, which a wiki trusts less. */
    Credentials person() {
        return person;
    }

    Wiki find() throws WikiFailure {
        return find(server.address());
    }

    /** The wiki as it is found at an address, without a pause where it asks for one. */
    Wiki find(URI address) throws WikiFailure {
        return find(address, Duration.ofSeconds(60));
    }

    Wiki find(URI address, Duration patience) throws WikiFailure {
        return Wiki.find(WikiAddress.parse(address + "/api.php"), new Caller("1", patience, BY_HAND, pauses::add));
    }

    /** How long somebody would have waited so far. */
    List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    /** A page that isn't there yet. */
    static PageEdit made(String title, String text) {
        return new PageEdit(title, text, "Test", Optional.empty());
    }

    /** A page that is there. */
    static PageEdit changed(String title, String text, long base) {
        return new PageEdit(title, text, "Test", Optional.of(base));
    }

    @Override
    public void close() {
        server.close();
    }
}

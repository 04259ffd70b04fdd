package io.github.gsocideas.wikitext;

import java.util.List;
import java.util.regex.Pattern;

/** The protocols of which MediaWiki makes links, from its {@code $wgUrlProtocols}. */
public final class UrlProtocols {

    /** Those that a colon is enough for, as in {@code mailto:a@example.org}. */
    public static final List<String> WITHOUT_SLASHES =
            List.of("bitcoin", "geo", "magnet", "mailto", "matrix", "news", "sip", "sips", "sms", "tel", "urn", "xmpp");

    /** Those that need two slashes behind the colon, as in {@code https://example.org}. */
    private static final List<String> WITH_SLASHES =
            List.of("ftp ftps git gopher http https irc ircs mms nntp redis sftp ssh svn telnet worldwind".split(" "));

    /** An address may leave its protocol to the page that it is on: {@code //example.org}. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?i)(?:" + String.join("|", WITHOUT_SLASHES) + "):|(?:(?:" + String.join("|", WITH_SLASHES) + "):)?//");

    private UrlProtocols() {}

    /** Whether an address begins so that MediaWiki makes a link of it. */
    public static boolean isLink(String address) {
        return BEGINNING.matcher(address).lookingAt();
    }
}

package io.github.gsocideas.markdown;

import io.github.gsocideas.wikitext.Octets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the addresses in a file's Markdown become on a wiki. */
public final class MarkdownLinks {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(//)?.*", Pattern.DOTALL);

    /** The schemes that MediaWiki makes links of, from its {@code $wgUrlProtocols}. */
    private static final Set<String> SCHEMES =
            Set.of("bitcoin", "geo", "magnet", "mailto", "matrix", "news", "sip", "sips", "sms", "tel", "urn", "xmpp");

    /** Those of them that need two slashes. */
    private static final Set<String> SCHEMES_OF_HOSTS =
            Set.of("ftp ftps git gopher http https irc ircs mms nntp redis sftp ssh svn telnet worldwind".split(" "));

    /** What would end an address on a wiki, or be markup in it. */
    private static final Pattern ENDS_ADDRESS =
            Pattern.compile("[\\x00-\\x20\\x7F\\p{Zs}\\x{FFFD}<>\"\\[\\]{}|]|'{2,}|~{3,}|_{2,}");

    /** What would end the name of a place on a page. */
    private static final Pattern ENDS_ANCHOR = Pattern.compile("[\\x00-\\x1F\\x7F<>\\[\\]{}|]|'{2,}|~{3,}|_{2,}");

    private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    private final LinkBase base;
    private final String file;

    /**
     * The links of a file.
     *
     * @param file the file's name in findings
     */
    public MarkdownLinks(LinkBase base, String file) {
        this.base = base;
        this.file = file;
    }

    /**
     * Where a link leads on a wiki.
     *
     * @param opening what is written before the link's words; empty where a wiki has no such link
     * @param closing what is written after them
     * @param problem why there is no link
     * @param remedy what to write instead
     */
    record Target(String opening, String closing, String problem, String remedy) {

        boolean isLink() {
            return !opening.isEmpty();
        }
    }

    Target target(String destination) {
        Matcher scheme = SCHEME.matcher(destination);
        if (scheme.matches()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            return SCHEMES.contains(name) || (scheme.group(2) != null && SCHEMES_OF_HOSTS.contains(name))
                    ? external(destination)
                    : none("a wiki makes no link of '" + scheme.group(1) + ":'", "link to a web page");
        }
        if (destination.startsWith("//")) {
            return external(destination);
        }
        if (destination.startsWith("#") && destination.length() > 1) {
            return new Target("[[" + encoded(ENDS_ANCHOR, destination) + "|", "]]", "", "");
        }
        return base.resolve(file, destination)
                .map(MarkdownLinks::external)
                .orElseGet(() -> none(
                        "'" + destination + "' leads nowhere from a wiki",
                        "write the whole address, or say with <linkBase> where the ideas directory is on the web"));
    }

    /** An address as a wiki takes it, with the octets instead of what would end it. */
    static String address(String address) {
        return encoded(ENDS_ADDRESS, address);
    }

    private static Target external(String address) {
        return new Target("[" + address(address) + " ", "]", "", "");
    }

    private static Target none(String problem, String remedy) {
        return new Target("", "", problem + ", and so only the words are shown", remedy);
    }

    private static String encoded(Pattern special, String address) {
        String octets = special.matcher(address).replaceAll(match -> Octets.percentEncoded(match.group()));
        return REFERENCE.matcher(octets).replaceAll("&amp;");
    }
}

package io.github.gsocideas.wiki;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The web address of a wiki's page, as a browser shows it: {@code https://wiki.example.org/wiki/GSoC_2026},
 * {@code https://wiki.example.org/w/index.php?title=GSoC_2026&action=edit#Ideas}; or that of the wiki's API, {@code
 * https://wiki.example.org/w/api.php}.
 *
 * @param given as somebody gave it, without what is behind {@code #}, and without parameters that don't say which page it is:
 *     one may be secret
 * @param view where the page is shown, whatever else the address asks for, such as to edit it
 * @param title the page's title, where the address itself is sure to have it
 * @param revision the number of an old revision, where one is asked for
 */
public record WikiAddress(String given, URI view, Optional<String> title, Optional<String> revision) {

    private static final Pattern START = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*", Pattern.DOTALL);

    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#@]+)(/[^?#]*)?(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]]+)(:[0-9]{1,5})?");

    /** What can't stand in an address as it is; a percent sign can, where two digits in hex follow. */
    private static final Pattern ENCODED =
            Pattern.compile("[^A-Za-z0-9._~:/?@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})", Pattern.DOTALL);

    /** The query's parameters that say which page it is. */
    private static final List<String> OF_PAGE = List.of("title", "curid", "oldid");

    /** A username and a password, in which anything may stand that should be encoded there. */
    private static final Pattern LOGIN = Pattern.compile("(?i)^([a-z][a-z0-9+.-]*://)?.*@", Pattern.DOTALL);

    private static final Pattern QUERY = Pattern.compile("\\?(.*)$", Pattern.DOTALL);

    private static final Pattern SCRIPT = Pattern.compile("(.*/index\\.php5?)(?:/(.+))?");

    private static final Pattern API = Pattern.compile(".*/api\\.php5?");

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.[0-9]{1,3}){3}|\\[(?:0*:)*:?0*1\\]");

    /** Whether a text is a web address, be it one that can't be read. */
    public static boolean isAddress(String text) {
        return START.matcher(text).matches();
    }

    /**
     * Reads an address.
     *
     * @throws WikiFailure when it is none of a wiki's page, or would be read over an open connection
     */
    public static WikiAddress parse(String text) throws WikiFailure {
        String given = text.strip();
        Matcher parts = PARTS.matcher(given);
        if (!parts.matches()) {
            throw new WikiFailure(quotable(given)
                    + " is no address that can be read: give a page's as the browser shows it, such as"
                    + " https://wiki.example.org/wiki/GSoC_2026");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String authority = authority(given, parts.group(2));
        if (scheme.equals("http") && !isLoopback(authority)) {
            throw new WikiFailure(quotable(given)
                    + " would be read without encryption, where anybody on the way can change it: give"
                    + " the address with https://");
        }
        String path = parts.group(3) == null ? "/" : parts.group(3);
        List<String> query = ofPage(parts.group(4));
        Matcher script = SCRIPT.matcher(path);
        Optional<String> title = value(query, "title")
                .or(() -> script.matches()
                        ? Optional.ofNullable(script.group(2)).map(WikiAddress::decode)
                        : Optional.empty());
        String view = scheme + "://" + authority + encode(path)
                + asQuery(query.stream().map(WikiAddress::encode).toList());
        return new WikiAddress(withQueryOfPage(given), uri(given, view), title, value(query, "oldid"));
    }

    /**
     * What may be said of a text that should be an address: all but what may be secret, which are a username and a password
     * before the host, and what a query has beside the page.
     */
    public static String quotable(String text) {
        return withQueryOfPage(LOGIN.matcher(text.strip()).replaceFirst("$1…@"));
    }

    private static String withQueryOfPage(String address) {
        return QUERY.matcher(address.replaceFirst("(?s)#.*", ""))
                .replaceFirst(query -> Matcher.quoteReplacement(asQuery(ofPage(query.group(1)))));
    }

    /** A query's parameters that say which page it is. */
    private static List<String> ofPage(String query) {
        return query == null
                ? List.of()
                : Arrays.stream(query.split("&", -1))
                        .filter(WikiAddress::isOfPage)
                        .toList();
    }

    private static String asQuery(List<String> parameters) {
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    private static String authority(String given, String text) throws WikiFailure {
        Matcher matcher = AUTHORITY.matcher(text);
        if (!matcher.matches()) {
            throw noHost(given);
        }
        String port = matcher.group(2) == null ? "" : matcher.group(2);
        String host = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            return (host.startsWith("[") ? host : IDN.toASCII(host)) + port;
        } catch (IllegalArgumentException e) {
            throw noHost(given); // the cause's words have the address as it is
        }
    }

    private static WikiFailure noHost(String given) {
        return new WikiFailure(
                quotable(given) + " names no host that there can be: give the page's address as the browser shows it");
    }

    private static URI uri(String given, String view) throws WikiFailure {
        try {
            URI uri = new URI(view);
            if (uri.getHost() == null) {
                throw noHost(given);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw noHost(given); // the cause's words have the address as it is
        }
    }

    private static boolean isLoopback(String authority) {
        return LOOPBACK.matcher(authority.replaceFirst(":[0-9]+$", "")).matches();
    }

    private static boolean isOfPage(String parameter) {
        return OF_PAGE.stream().anyMatch(name -> parameter.startsWith(name + "="));
    }

    private static Optional<String> value(List<String> query, String name) {
        return query.stream()
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> decode(parameter.substring(name.length() + 1).replace('+', ' ')))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** An address's part with nothing in it that needs an encoding: {@code Übung} becomes {@code %C3%9Cbung}. */
    static String encode(String part) {
        return ENCODED.matcher(part).replaceAll(match -> {
            StringBuilder octets = new StringBuilder();
            for (byte octet : match.group().getBytes(StandardCharsets.UTF_8)) {
                octets.append("%%%02X".formatted(octet & 0xFF));
            }
            return octets.toString();
        });
    }

    private static String decode(String part) {
        return URLDecoder.decode(encode(part).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Whether it is that of the wiki's API, and so of no page. */
    boolean isApi() {
        return API.matcher(view.getPath()).matches();
    }

    /** Whether another address is one of the same server. */
    boolean isAt(URI other) {
        return view.getScheme().equalsIgnoreCase(other.getScheme())
                && view.getHost().equalsIgnoreCase(other.getHost())
                && port(view) == port(other);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}

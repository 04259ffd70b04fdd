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
import java.util.stream.Collectors;

/**
 * The web address of a wiki's page, as a browser shows it: {@code https://wiki.example.org/wiki/GSoC_2026},
 * {@code https://wiki.example.org/w/index.php?title=GSoC_2026&action=edit#Ideas}; or that of the wiki's API, {@code
 * https://wiki.example.org/w/api.php}.
 *
 * @param given as somebody gave it, without what is behind {@code #}
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
            throw new WikiFailure(
                    given + " is no address that can be read: give a page's as the browser shows it, such as"
                            + " https://wiki.example.org/wiki/GSoC_2026");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String authority = authority(given, parts.group(2));
        if (scheme.equals("http") && !isLoopback(authority)) {
            throw new WikiFailure(
                    given + " would be read without encryption, where anybody on the way can change it: give"
                            + " the address with https://");
        }
        String path = parts.group(3) == null ? "/" : parts.group(3);
        List<String> query = parts.group(4) == null
                ? List.of()
                : Arrays.stream(parts.group(4).split("&", -1))
                        .filter(WikiAddress::isOfPage)
                        .toList();
        Matcher script = SCRIPT.matcher(path);
        Optional<String> title = value(query, "title")
                .or(() -> script.matches()
                        ? Optional.ofNullable(script.group(2)).map(WikiAddress::decode)
                        : Optional.empty());
        String view = scheme + "://" + authority + encode(path)
                + (query.isEmpty()
                        ? ""
                        : "?" + query.stream().map(WikiAddress::encode).collect(Collectors.joining("&")));
        return new WikiAddress(given.replaceFirst("(?s)#.*", ""), uri(given, view), title, value(query, "oldid"));
    }

    private static String authority(String given, String text) throws WikiFailure {
        Matcher matcher = AUTHORITY.matcher(text);
        if (!matcher.matches()) {
            throw noHost(given, null);
        }
        String port = matcher.group(2) == null ? "" : matcher.group(2);
        String host = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            return (host.startsWith("[") ? host : IDN.toASCII(host)) + port;
        } catch (IllegalArgumentException e) {
            throw noHost(given, e);
        }
    }

    private static WikiFailure noHost(String given, Throwable cause) {
        return new WikiFailure(
                given + " names no host that there can be: give the page's address as the browser shows it", cause);
    }

    private static URI uri(String given, String view) throws WikiFailure {
        try {
            URI uri = new URI(view);
            if (uri.getHost() == null) {
                throw noHost(given, null);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw noHost(given, e);
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

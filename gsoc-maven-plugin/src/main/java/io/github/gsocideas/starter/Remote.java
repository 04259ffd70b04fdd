package io.github.gsocideas.starter;

import io.github.gsocideas.wikitext.Octets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a repository is pushed to. What an address may hold beside that, such as a password, is left behind.
 *
 * @param host the name of the website's host, in lower case
 * @param website the address of the website, without a slash at its end; empty where git's address doesn't say it
 * @param owner the user, organisation or group that it belongs to; groups within each other with {@code /} between them
 * @param name the repository's name
 */
public record Remote(String host, Optional<String> website, String owner, String name) {

    private static final String PATH =
            "/*(?<owner>[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+)*)/(?<name>[A-Za-z0-9._-]+?)(?:\\.git)?/*";

    private static final Pattern ADDRESS =
            Pattern.compile("(?:ssh|git)://(?:[^/@]*@)?(?<host>[A-Za-z0-9.-]+)(?::[0-9]+)?/" + PATH);

    private static final Pattern WEB_ADDRESS =
            Pattern.compile("(?<scheme>https?)://(?:[^/@]*@)?(?<host>[A-Za-z0-9.-]+)(?<port>:[0-9]+)?/" + PATH);

    /** As {@code git@example.org:owner/name.git}; one letter before the colon is a drive of Windows. */
    private static final Pattern SHORT_ADDRESS =
            Pattern.compile("(?:[^/@:]+@)?(?<host>[A-Za-z0-9.-]{2,}):(?!/)" + PATH);

    /** What a host on the web is called; SSH may be told any other name for one. */
    private static final Pattern WEB_HOST = Pattern.compile(".+\\.(?:[a-z]{2,}|xn--[a-z0-9-]+|[0-9]+)");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9._~-]+");

    /** What git's address of a remote says; empty for a directory, and for what has no owner. */
    public static Optional<Remote> of(String address) {
        return ofWeb(WEB_ADDRESS.matcher(address))
                .or(() -> ofSsh(ADDRESS.matcher(address)))
                .or(() -> ofSsh(SHORT_ADDRESS.matcher(address)));
    }

    private static Optional<Remote> ofWeb(Matcher address) {
        if (!address.matches()) {
            return Optional.empty();
        }
        String host = host(address);
        String port = Optional.ofNullable(address.group("port")).orElse("");
        return Optional.of(of(address, host, Optional.of(address.group("scheme") + "://" + host + port)));
    }

    /** The port is left behind, since it isn't the website's. */
    private static Optional<Remote> ofSsh(Matcher address) {
        if (!address.matches()) {
            return Optional.empty();
        }
        String host = host(address);
        Optional<String> website = Optional.of("https://" + host)
                .filter(site -> WEB_HOST.matcher(host).matches());
        return Optional.of(of(address, host, website));
    }

    private static Remote of(Matcher address, String host, Optional<String> website) {
        return new Remote(host, website, address.group("owner"), address.group("name"));
    }

    private static String host(Matcher address) {
        return CodeHost.website(address.group("host").toLowerCase(Locale.ROOT));
    }

    /** What kind of host it is; empty where the name doesn't say. */
    public Optional<CodeHost> codeHost() {
        return CodeHost.of(host);
    }

    /** The address of a directory on the web, in the default branch; empty where that isn't known. */
    Optional<String> webAddress(String directory) {
        return codeHost()
                .flatMap(kind -> website.map(
                        site -> String.join("/", site, owner, name, kind.file(), "HEAD", encoded(directory))));
    }

    /** A path as an address has it. */
    private static String encoded(String path) {
        return Stream.of(path.split("/"))
                .map(name -> NOT_IN_NAMES.matcher(name).replaceAll(match -> Octets.percentEncoded(match.group())))
                .collect(Collectors.joining("/"));
    }

    /** The group id of what the owner makes; empty where the host's name says none. */
    Optional<String> groupId() {
        String group = owner.toLowerCase(Locale.ROOT).replace('/', '.');
        return codeHost().filter(kind -> kind.isPublic(host)).map(kind -> kind.groupId() + "." + group);
    }

    @Override
    public String toString() {
        return host + "/" + owner + "/" + name;
    }
}

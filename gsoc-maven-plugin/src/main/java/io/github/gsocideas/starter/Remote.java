package io.github.gsocideas.starter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a repository is pushed to. What an address may hold beside that, such as a password, is left behind.
 *
 * @param host the host's name, in lower case
 * @param owner the user, organisation or group that it belongs to; groups within each other with {@code /} between them
 * @param name the repository's name
 */
public record Remote(String host, String owner, String name) {

    private static final String PATH =
            "/*(?<owner>[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+)*)/(?<name>[A-Za-z0-9._-]+?)(?:\\.git)?/*";

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?|ssh|git)://(?:[^/@]*@)?(?<host>[A-Za-z0-9.-]+)(?::[0-9]+)?/" + PATH);

    /** As {@code git@example.org:owner/name.git}; one letter before the colon is a drive of Windows. */
    private static final Pattern SHORT_ADDRESS =
            Pattern.compile("(?:[^/@:]+@)?(?<host>[A-Za-z0-9.-]{2,}):(?!/)" + PATH);

    /** What git's address of a remote says; empty for a directory, and for what has no owner. */
    public static Optional<Remote> of(String address) {
        return of(ADDRESS.matcher(address)).or(() -> of(SHORT_ADDRESS.matcher(address)));
    }

    private static Optional<Remote> of(Matcher address) {
        return address.matches()
                ? Optional.of(new Remote(
                        address.group("host").toLowerCase(Locale.ROOT), address.group("owner"), address.group("name")))
                : Optional.empty();
    }

    /** What kind of host it is; empty where the name doesn't say. */
    public Optional<CodeHost> codeHost() {
        return CodeHost.of(host);
    }

    /** The address of a directory on the web, in the default branch; empty where that isn't known. */
    Optional<String> webAddress(String directory) {
        return codeHost()
                .filter(kind -> host.contains("."))
                .map(kind -> "https://" + this + "/" + kind.file() + "/HEAD/" + directory);
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

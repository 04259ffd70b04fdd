package io.github.gsocideas.starter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of website that keeps repositories and runs their builds. */
public enum CodeHost {
    GITHUB("github", "ssh", "io.github", "pull request", "blob"),
    GITLAB("gitlab", "altssh", "io.gitlab", "merge request", "-/blob");

    private final String label;
    private final Pattern otherNames;
    private final String groupId;
    private final String request;
    private final String file;

    CodeHost(String label, String ssh, String groupId, String request, String file) {
        this.label = label;
        String name = Pattern.quote(publicHost(label));
        this.otherNames = Pattern.compile("(?:www|" + ssh + ")\\." + name + "|" + name + "-.*");
        this.groupId = groupId;
        this.request = request;
        this.file = file;
    }

    /** The kind that a host's name speaks of, as {@code gitlab.example.org} does; empty where it speaks of none. */
    static Optional<CodeHost> of(String host) {
        List<String> labels = List.of(host.split("\\."));
        return Stream.of(values()).filter(kind -> labels.contains(kind.label)).findFirst();
    }

    /**
     * The host of the website. The public ones have another for SSH where a firewall is in the way, and somebody who has two accounts
     * there often gives SSH a name such as {@code github.com-work} for each.
     *
     * @param host a host's name in an address of git, in lower case
     */
    static String website(String host) {
        return Stream.of(values())
                .filter(kind -> kind.otherNames.matcher(host).matches())
                .map(kind -> publicHost(kind.label))
                .findFirst()
                .orElse(host);
    }

    /** Whether the host is the public one that the kind is named for. */
    boolean isPublic(String host) {
        return host.equals(publicHost(label));
    }

    private static String publicHost(String label) {
        return label + ".com";
    }

    /** What the group ids of the public host's users begin with. */
    String groupId() {
        return groupId;
    }

    /** What a proposed change is called there. */
    String request() {
        return request;
    }

    /** What stands between a repository's address and a branch, in the address of a file. */
    String file() {
        return file;
    }
}

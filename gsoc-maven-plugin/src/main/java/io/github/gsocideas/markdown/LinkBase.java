package io.github.gsocideas.markdown;

import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.wikitext.Octets;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the ideas are on the web, so that a link from one idea file to another file leads somewhere from a wiki, too.
 *
 * @param address the web address of the ideas directory, absolute; empty where it has none
 * @param directory the directory's name in findings
 * @param files what is known of the files that links lead to
 */
public record LinkBase(Optional<URI> address, String directory, LinkedFiles files) {

    /** Ideas that are nowhere on the web. */
    public static final LinkBase NONE = new LinkBase(Optional.empty(), "");

    private static final Pattern NOT_IN_ADDRESSES =
            Pattern.compile("[^A-Za-z0-9._~:/?#@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})");

    /** Steps up from a host's root, which lead to the root; Java keeps them. */
    private static final Pattern ABOVE_ROOT = Pattern.compile("^(https?://[^/]+)/(?:\\.\\./)+");

    /** The same where nothing is known of the files that links lead to. */
    public LinkBase(Optional<URI> address, String directory) {
        this(address, directory, LinkedFiles.UNKNOWN);
    }

    /**
     * Takes the address with a slash at its end or without.
     *
     * @throws IllegalArgumentException when it isn't one of HTTP
     */
    public LinkBase {
        if (address.isPresent() && !isWeb(address.get())) {
            throw new IllegalArgumentException(address.get() + " is no web address");
        }
        address = address.map(uri -> uri.getPath().endsWith("/") ? uri : URI.create(uri + "/"));
    }

    /** The same with what is known of the files that links lead to. */
    public LinkBase with(LinkedFiles known) {
        return new LinkBase(address, directory, known);
    }

    private static boolean isWeb(URI uri) {
        return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && uri.getHost() != null
                && uri.getQuery() == null
                && uri.getFragment() == null;
    }

    /**
     * The address that a relative one leads to.
     *
     * @param file the idea file's name in findings
     * @param relative the address as it is written there
     * @return empty where the ideas are nowhere on the web
     */
    Optional<String> resolve(String file, String relative) {
        String prefix = directory.isEmpty() ? "" : directory + "/";
        String path = file.startsWith(prefix) ? file.substring(prefix.length()) : file;
        return address.map(base ->
                        base.resolve("./" + escaped(path).replace("?", "%3F").replace("#", "%23")))
                .map(place -> resolve(place, escaped(relative)));
    }

    /**
     * The address of a line of an idea file, as code hosts have it.
     *
     * @param file its name in findings
     * @param line from 1
     * @return empty where the ideas are nowhere on the web, and for a file that isn't among them
     */
    public Optional<String> line(String file, int line) {
        boolean isMarkdown = IdeaDocument.isMarkdown(file); // of which only the source has lines
        return isInDirectory(file)
                ? resolve(file, "").map(place -> place + (isMarkdown ? "?plain=1" : "") + "#L" + line)
                : Optional.empty();
    }

    private boolean isInDirectory(String file) {
        return directory.isEmpty() || file.startsWith(directory + "/");
    }

    private static String resolve(URI place, String relative) {
        if (relative.isEmpty() || relative.startsWith("?")) {
            return place + relative; // Java resolves these by rules older than RFC 3986
        }
        String first = relative.split("[/?#]", 2)[0];
        String resolved =
                place.resolve(first.contains(":") ? "./" + relative : relative).toString();
        return ABOVE_ROOT.matcher(resolved).replaceFirst("$1/");
    }

    /** An address with what no address may hold as the octets that it stands for. */
    private static String escaped(String address) {
        int fragment = address.indexOf('#');
        String octets = NOT_IN_ADDRESSES.matcher(address).replaceAll(match -> Octets.percentEncoded(match.group()));
        return fragment < 0
                ? octets
                : octets.substring(0, octets.indexOf('#') + 1)
                        + octets.substring(octets.indexOf('#') + 1).replace("#", "%23");
    }
}

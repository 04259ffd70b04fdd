package io.github.gsocideas.markdown;

import io.github.gsocideas.wikitext.ExternalAddress;
import io.github.gsocideas.wikitext.SectionAnchor;
import io.github.gsocideas.wikitext.UrlProtocols;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out where the links and images of a file lead from a wiki. */
final class LinkResolver {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");

    private static final String CORRECT = "correct the path, or write the whole address";

    private final LinkBase base;
    private final String file;

    /**
     * The links of a file.
     *
     * @param file the file's name in findings
     */
    LinkResolver(LinkBase base, String file) {
        this.base = base;
        this.file = file;
    }

    /** Where a link leads. */
    sealed interface Target permits Markup, Nowhere {}

    /**
     * A link that a wiki can have.
     *
     * @param opening what is written before its words
     * @param closing what is written after them
     */
    record Markup(String opening, String closing) implements Target {}

    /**
     * A link that a wiki can't have.
     *
     * @param what why it is none, as the end of a sentence
     * @param hint what to write instead
     */
    record Nowhere(String what, String hint) implements Target {}

    /** Where a link with this destination leads. */
    Target resolve(String destination) {
        Optional<MistakenAddress> mistaken = MistakenAddress.find(destination);
        if (mistaken.isPresent()) {
            return nowhere(mistaken.get().what(), mistaken.get().hint());
        }
        if (UrlProtocols.isLink(destination)) {
            return external(destination);
        }
        Matcher scheme = SCHEME.matcher(destination);
        if (scheme.lookingAt()) {
            return nowhere("a wiki makes no link of '" + scheme.group() + "'", "link to a web page");
        }
        if (destination.startsWith("#") && destination.length() > 1) {
            return new Markup("[[#" + SectionAnchor.encode(destination.substring(1)) + "|", "]]");
        }
        Optional<String> missing = missing(destination);
        Optional<MistakenAddress> host = MistakenAddress.findHost(destination);
        if (host.isPresent() && (missing.isPresent() || base.files() == LinkedFiles.UNKNOWN)) {
            return nowhere(host.get().what(), host.get().hint());
        }
        if (missing.isPresent() && base.address().isEmpty()) {
            return nowhere(missing.get(), CORRECT);
        }
        return base.resolve(file, destination)
                .map(LinkResolver::external)
                .orElseGet(() -> nowhere(
                        "'" + destination + "' leads nowhere from a wiki",
                        "write the whole address, or say with <linkBase> where the ideas directory is on the web"));
    }

    /** What is wrong with a link all the same that a wiki can have: that it leads to no file. */
    Optional<Nowhere> broken(String destination) {
        return base.address().isPresent()
                        && !UrlProtocols.isLink(destination)
                        && !SCHEME.matcher(destination).lookingAt()
                        && MistakenAddress.find(destination).isEmpty()
                ? missing(destination).map(why -> new Nowhere(why, CORRECT))
                : Optional.empty();
    }

    /** Why a relative address leads to no file; empty where it leads to one, or to what is none of the repository's. */
    private Optional<String> missing(String destination) {
        String path = destination.split("[?#]", 2)[0];
        return path.isEmpty() || path.startsWith("/")
                ? Optional.empty()
                : base.files().missing(file, decoded(path));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static Target external(String address) {
        return new Markup("[" + ExternalAddress.encode(address) + " ", "]");
    }

    private static Target nowhere(String why, String hint) {
        return new Nowhere(why + ", and so only the words are shown", hint);
    }
}

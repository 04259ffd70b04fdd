package io.github.gsocideas.markdown;

import io.github.gsocideas.wikitext.ExternalAddress;
import io.github.gsocideas.wikitext.SectionAnchor;
import io.github.gsocideas.wikitext.UrlProtocols;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out where the links and images of a file lead from a wiki. */
final class LinkResolver {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");

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
        return base.resolve(file, destination)
                .map(LinkResolver::external)
                .orElseGet(() -> nowhere(
                        "'" + destination + "' leads nowhere from a wiki",
                        "write the whole address, or say with <linkBase> where the ideas directory is on the web"));
    }

    private static Target external(String address) {
        return new Markup("[" + ExternalAddress.encode(address) + " ", "]");
    }

    private static Target nowhere(String why, String hint) {
        return new Nowhere(why + ", and so only the words are shown", hint);
    }
}

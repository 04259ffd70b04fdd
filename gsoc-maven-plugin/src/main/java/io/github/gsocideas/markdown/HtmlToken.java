package io.github.gsocideas.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A piece of the HTML in a Markdown text. */
public sealed interface HtmlToken {

    /** Where it begins in the HTML, in UTF-16 units. */
    int start();

    /** Characters that are shown. */
    record Characters(int start, String text) implements HtmlToken {}

    /** A comment, a declaration or the like, which isn't shown; one without an end hides all that follows. */
    record Hidden(int start) implements HtmlToken {}

    /** A tag; no two are the same. */
    final class Tag implements HtmlToken {

        private final int start;
        private final String source;
        private final String name;
        private final Map<String, String> attributes;

        private Tag(int start, String source, String name, Map<String, String> attributes) {
            this.start = start;
            this.source = source;
            this.name = name;
            this.attributes = attributes;
        }

        @Override
        public int start() {
            return start;
        }

        /** The element's name, in lower case. */
        public String name() {
            return name;
        }

        /** The attributes' values by their names in lower case. */
        Map<String, String> attributes() {
            return attributes;
        }

        boolean isClosing() {
            return source.startsWith("</");
        }

        /** As it is written. */
        @Override
        public String toString() {
            return source;
        }
    }

    Pattern TAG_BEGINNING = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*+)");

    Pattern ATTRIBUTE =
            Pattern.compile("[\\s/]*+([^\\s\"'<>/=]++)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'=<>`]++)))?+");

    Pattern TAG_END = Pattern.compile("[\\s/]*+>");

    Pattern REFERENCE = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,40});");

    Parser REFERENCES = Parser.builder().build();

    /** Reads HTML as browsers do. */
    static List<HtmlToken> read(String html) {
        List<HtmlToken> tokens = new ArrayList<>();
        int shown = 0;
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = endOfHidden(html, at);
            Optional<Tag> tag = end > at ? Optional.empty() : tag(html, at);
            if (end > at || tag.isPresent()) {
                add(tokens, html, shown, at);
                tokens.add(tag.<HtmlToken>map(found -> found).orElse(new Hidden(at)));
                shown = Math.max(end, at + tag.map(Tag::toString).orElse("").length());
            }
            at = html.indexOf('<', Math.max(shown, at + 1));
        }
        add(tokens, html, shown, html.length());
        return tokens;
    }

    private static void add(List<HtmlToken> tokens, String html, int start, int end) {
        if (end > start) {
            tokens.add(new Characters(start, characters(html.substring(start, end))));
        }
    }

    /** Where a comment or a declaration ends that begins here; at its beginning where there is none. */
    private static int endOfHidden(String html, int at) {
        if (html.startsWith("<!-->", at) || html.startsWith("<!--->", at)) {
            return html.indexOf('>', at) + 1;
        }
        String end = html.startsWith("<!--", at)
                ? "-->"
                : html.startsWith("<![CDATA[", at) ? "]]>" : html.startsWith("<?", at) ? "?>" : ">";
        if (end.equals(">") && !html.startsWith("<!", at)) {
            return at;
        }
        int found = html.indexOf(end, at);
        return found < 0 ? html.length() : found + end.length();
    }

    private static Optional<Tag> tag(String html, int at) {
        Matcher beginning = TAG_BEGINNING.matcher(html).region(at, html.length());
        if (!beginning.lookingAt()) {
            return Optional.empty();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        int end = beginning.end();
        Matcher attribute = ATTRIBUTE.matcher(html).region(end, html.length());
        while (attribute.lookingAt()) {
            String value = Optional.ofNullable(attribute.group(2))
                    .or(() -> Optional.ofNullable(attribute.group(3)))
                    .or(() -> Optional.ofNullable(attribute.group(4)))
                    .orElse("");
            attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), characters(value));
            end = attribute.end();
            attribute.region(end, html.length());
        }
        Matcher tagEnd = TAG_END.matcher(html).region(end, html.length());
        return tagEnd.lookingAt()
                ? Optional.of(new Tag(
                        at, html.substring(at, tagEnd.end()), beginning.group(1).toLowerCase(Locale.ROOT), attributes))
                : Optional.empty();
    }

    /** Text with its character references as what they stand for. */
    private static String characters(String html) {
        return REFERENCE.matcher(html).replaceAll(match -> Matcher.quoteReplacement(character(match.group())));
    }

    private static String character(String reference) {
        // Markdown has the same references.
        return REFERENCES.parse(reference).getFirstChild().getFirstChild() instanceof Text text
                ? text.getLiteral()
                : reference;
    }
}

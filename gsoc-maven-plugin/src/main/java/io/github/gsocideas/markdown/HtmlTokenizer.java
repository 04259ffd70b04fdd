package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.HtmlToken.Characters;
import io.github.gsocideas.markdown.HtmlToken.Hidden;
import io.github.gsocideas.markdown.HtmlToken.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads HTML as browsers do: from each {@code <} on, what is a tag or hidden is a token, and all between two of them is
 * characters. A {@code <} that begins neither is a character.
 */
final class HtmlTokenizer {

    private static final Pattern TAG_BEGINNING = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*+)");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("[\\s/]*+([^\\s\"'<>/=]++)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'=<>`]++)))?+");

    private static final Pattern TAG_END = Pattern.compile("[\\s/]*+>");

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,40});");

    /** Decodes character references, of which Markdown has the same. */
    private static final Parser REFERENCES = Parser.builder().build();

    private HtmlTokenizer() {}

    static List<HtmlToken> tokens(String html) {
        List<HtmlToken> tokens = new ArrayList<>();
        int characters = 0;
        int at = html.indexOf('<');
        while (at >= 0) {
            int endOfHidden = endOfHidden(html, at);
            Optional<Tag> tag = endOfHidden > at ? Optional.empty() : tag(html, at);
            if (endOfHidden > at || tag.isPresent()) {
                addCharacters(tokens, html, characters, at);
                tokens.add(tag.<HtmlToken>map(found -> found).orElse(new Hidden(at)));
                characters = tag.map(found -> found.start() + found.toString().length())
                        .orElse(endOfHidden);
            }
            at = html.indexOf('<', Math.max(characters, at + 1));
        }
        addCharacters(tokens, html, characters, html.length());
        return tokens;
    }

    private static void addCharacters(List<HtmlToken> tokens, String html, int start, int end) {
        if (end > start) {
            tokens.add(new Characters(start, decoded(html.substring(start, end))));
        }
    }

    /** Where a comment or a declaration ends that begins here; at its beginning where there is none. */
    private static int endOfHidden(String html, int at) {
        if (html.startsWith("<!-->", at) || html.startsWith("<!--->", at)) {
            return html.indexOf('>', at) + 1;
        }
        if (html.startsWith("<!--", at)) {
            return endOf("-->", html, at);
        }
        if (html.startsWith("<![CDATA[", at)) {
            return endOf("]]>", html, at);
        }
        if (html.startsWith("<?", at)) {
            return endOf("?>", html, at);
        }
        return html.startsWith("<!", at) ? endOf(">", html, at) : at;
    }

    private static int endOf(String end, String html, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    /** The tag that begins here. */
    private static Optional<Tag> tag(String html, int at) {
        Matcher beginning = TAG_BEGINNING.matcher(html).region(at, html.length());
        if (!beginning.lookingAt()) {
            return Optional.empty();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        int end = readAttributes(html, beginning.end(), attributes);
        Matcher tagEnd = TAG_END.matcher(html).region(end, html.length());
        return tagEnd.lookingAt()
                ? Optional.of(new Tag(
                        at,
                        html.substring(at, tagEnd.end()),
                        beginning.group(1).toLowerCase(Locale.ROOT),
                        Collections.unmodifiableMap(attributes)))
                : Optional.empty();
    }

    /** Reads a tag's attributes, of which the first of a name counts, and says where they end. */
    private static int readAttributes(String html, int start, Map<String, String> attributes) {
        int end = start;
        Matcher attribute = ATTRIBUTE.matcher(html).region(end, html.length());
        while (attribute.lookingAt()) {
            String value = Optional.ofNullable(attribute.group(2))
                    .or(() -> Optional.ofNullable(attribute.group(3)))
                    .or(() -> Optional.ofNullable(attribute.group(4)))
                    .orElse("");
            attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), decoded(value));
            end = attribute.end();
            attribute.region(end, html.length());
        }
        return end;
    }

    /** Text with its character references as what they stand for. */
    private static String decoded(String html) {
        return REFERENCE.matcher(html).replaceAll(match -> Matcher.quoteReplacement(character(match.group())));
    }

    private static String character(String reference) {
        return REFERENCES.parse(reference).getFirstChild().getFirstChild() instanceof Text text
                ? text.getLiteral()
                : reference;
    }
}

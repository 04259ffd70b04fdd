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

    private static final Pattern HIDDEN_BEGINNING = Pattern.compile("<(?:!--|!\\[CDATA\\[|\\?\\w*+|!\\w*+)");

    /** What ends something hidden, by what it begins with; a declaration ends with the first {@code >}. */
    private static final Map<String, String> HIDDEN_ENDS = Map.of("<!--", "-->", "<![CDATA[", "]]>");

    /** Decodes character references, of which Markdown has the same. */
    private static final Parser REFERENCES = Parser.builder().build();

    private HtmlTokenizer() {}

    static List<HtmlToken> tokens(String html) {
        List<HtmlToken> tokens = new ArrayList<>();
        int characters = 0;
        int at = html.indexOf('<');
        while (at >= 0) {
            Optional<Hidden> hidden = hidden(html, at);
            Optional<Tag> tag = hidden.isPresent() ? Optional.empty() : tag(html, at);
            if (hidden.isPresent() || tag.isPresent()) {
                addCharacters(tokens, html, characters, at);
                tag.ifPresent(tokens::add);
                hidden.ifPresent(tokens::add);
                characters = tag.map(found -> found.start() + found.toString().length())
                        .or(() -> hidden.map(found -> end(found, html)))
                        .orElse(at);
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

    /** The comment or declaration that begins here. */
    private static Optional<Hidden> hidden(String html, int at) {
        Matcher opening = HIDDEN_BEGINNING.matcher(html).region(at, html.length());
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        String end = opening.group().startsWith("<?") ? "?>" : HIDDEN_ENDS.getOrDefault(opening.group(), ">");
        return Optional.of(new Hidden(at, opening.group(), end, html.indexOf(end, endSearch(html, at)) >= 0));
    }

    /** From where on the end of something hidden is looked for: a comment's {@code <!-->} ends with the signs that begin it. */
    private static int endSearch(String html, int at) {
        return html.startsWith("<!--", at) ? at + 2 : at;
    }

    /** Where something hidden ends. */
    private static int end(Hidden hidden, String html) {
        return hidden.isClosed()
                ? html.indexOf(hidden.end(), endSearch(html, hidden.start()))
                        + hidden.end().length()
                : html.length();
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

package io.github.gsocideas.preview;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a reader sees of HTML: its text, and which elements that mean something are in which. Elements that look alike are the
 * same, and what is seen of none of them, such as a blank between blocks, is left out.
 */
final class HtmlOutline {

    /** Elements that look like another one. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("strike", "s"),
            Map.entry("tt", "code"),
            Map.entry("center", "div"),
            Map.entry("h1", "h"),
            Map.entry("h2", "h"),
            Map.entry("h3", "h"),
            Map.entry("h4", "h"),
            Map.entry("h5", "h"),
            Map.entry("h6", "h"));

    /** Elements that mean nothing: their content is as if it were without them. */
    private static final Set<String> MEANINGLESS = Set.of("big", "body", "font", "rb", "rtc", "span", "tbody");

    /** Elements around which blanks aren't seen. */
    private static final Set<String> BLOCKS =
            Set.of("blockquote body br caption dd div dl dt h hr li ol p pre table td th tr ul".split(" "));

    private static final Set<String> VOID = Set.of("br", "hr", "wbr");

    /** Blanks right in an element are as good as beside it. */
    private static final Pattern BLANK_AT_EDGE = Pattern.compile("( +)(⟨/⟩)|(⟨(?!br|hr|/)[^⟨⟩]*⟩)( +)");

    private static final Pattern EMPTY_PARAGRAPH = Pattern.compile("⟨p⟩\\s*+⟨/⟩");

    /** Blanks between elements of a line one of which ends or begins with a block. */
    private static final Pattern BLANK_BESIDE_BLOCK = Pattern.compile("(\n⟨/⟩\n(?:⟨/⟩)*) +| +((?:⟨[a-z][^⟩]*⟩)*\n⟨)");

    /** The end of verbatim text's last line. */
    private static final Pattern LAST_LINE_END = Pattern.compile("␤(?=(?:⟨/⟩)*\n⟨/⟩)");

    /** Elements of a line of which nothing is seen. */
    private static final Pattern EMPTY = Pattern.compile(
            "⟨(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|strong|sub|sup|u|var)[^⟨⟩]*⟩⟨/⟩");

    private final StringBuilder outline = new StringBuilder();

    private HtmlOutline() {}

    /** The outline, with the text in it. */
    static String of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("style, .mw-empty-elt, .mw-editsection, .toc").remove();
        HtmlOutline outline = new HtmlOutline();
        outline.addAllIn(document.body());
        String seen = outline.outline.toString();
        String before;
        do {
            before = seen;
            seen = BLANK_AT_EDGE
                    .matcher(seen)
                    .replaceAll(edge -> Matcher.quoteReplacement(
                            edge.group(1) != null ? edge.group(2) + edge.group(1) : edge.group(4) + edge.group(3)));
            seen = EMPTY.matcher(seen).replaceAll("");
            seen = EMPTY_PARAGRAPH.matcher(seen).replaceAll("\n");
            seen = BLANK_BESIDE_BLOCK.matcher(seen).replaceAll("$1$2");
            seen = LAST_LINE_END.matcher(seen).replaceAll("");
        } while (!seen.equals(before));
        return seen.replaceAll("\\s*\\n\\s*", "\n")
                .replaceAll(" +", " ")
                .replaceAll("\\n(?=⟨|$)|(?<=⟩|^)\\n", "")
                .strip();
    }

    /** The text alone, without blanks, of which some are no text; addresses for the numbers of links without words. */
    static String text(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("a.autonumber").forEach(link -> link.text(link.attr("href")));
        return document.body().wholeText().replaceAll("[\\s\\u00A0]+", "");
    }

    private void addAllIn(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                boolean isVerbatim = parent.closest("pre") != null;
                outline.append(
                        isVerbatim
                                ? text.getWholeText().replaceAll("\\n", "␤")
                                : text.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
            } else if (node instanceof Element element) {
                add(element);
            }
        }
    }

    private void add(Element element) {
        String name = SAME.getOrDefault(element.normalName(), element.normalName());
        boolean isLinkOfWiki = element.hasClass("wiki-page");
        if ((MEANINGLESS.contains(name) && !isLinkOfWiki) || element.hasClass("unknown")) {
            addAllIn(element);
            return;
        }
        String boundary = BLOCKS.contains(name) ? "\n" : "";
        outline.append(boundary)
                .append('⟨')
                .append(isLinkOfWiki ? "a" : name)
                .append(attributes(element))
                .append('⟩')
                .append(boundary);
        if (!VOID.contains(name)) {
            addAllIn(element);
            outline.append(boundary).append("⟨/⟩").append(boundary);
        }
    }

    /** Those that say something: where links lead to in the web, and what spans more than a cell. */
    private static String attributes(Element element) {
        StringBuilder attributes = new StringBuilder();
        String address = element.attr("href");
        if (element.hasClass("external")
                || (element.normalName().equals("a") && address.matches("(?s)(?i)(?:https?|mailto):.*"))) {
            attributes.append(' ').append(address.replaceFirst("^//", "https://"));
        }
        for (String name : new String[] {"colspan", "rowspan", "start", "title", "lang", "dir"}) {
            boolean isAuthors = !element.normalName().equals("a") && !element.hasClass("wiki-page");
            if (isAuthors && element.hasAttr(name)) {
                attributes.append(' ').append(name).append('=').append(element.attr(name));
            }
        }
        return attributes.toString();
    }
}

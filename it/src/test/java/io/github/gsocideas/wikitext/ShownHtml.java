package io.github.gsocideas.wikitext;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a reader sees of HTML: its words, and what they are marked up as. Two renderings of one Markdown text are the same
 * where this is, whichever of several elements that look alike they use.
 */
final class ShownHtml {

    /** Elements that look like another one. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("i", "em"),
            Map.entry("b", "strong"),
            Map.entry("del", "s"),
            Map.entry("strike", "s"),
            Map.entry("tt", "code"),
            Map.entry("h1", "h"),
            Map.entry("h2", "h"),
            Map.entry("h3", "h"),
            Map.entry("h4", "h"),
            Map.entry("h5", "h"),
            Map.entry("h6", "h"));

    /** Elements that are seen. */
    private static final Set<String> SEEN = Set.of(
            ("abbr blockquote br caption cite code dd del dfn dl dt em h hr ins kbd li mark ol pre q s samp small strong"
                            + " sub sup table td th tr u ul var")
                    .split(" "));

    private static final Set<String> BLOCKS = Set.of(
            ("blockquote caption center dd div dl dt h hr li ol p pre section table tbody td tfoot th thead tr ul br"
                            + " details summary article header footer main nav aside figure form iframe")
                    .split(" "));

    /** What is for navigation, or isn't shown. */
    private static final String ASIDE =
            "script, style, title, template, .mw-editsection, .mw-cite-backlink, .footnote-backref, #toc, .toc";

    private final StringBuilder shown = new StringBuilder();
    private int links;

    private ShownHtml() {}

    /**
     * What is seen of HTML.
     *
     * @param address where it is, which relative links are resolved against
     */
    static String of(String html, String address) {
        Document document = Jsoup.parseBodyFragment(html, address);
        document.select(ASIDE).remove();
        ShownHtml seen = new ShownHtml();
        seen.addAllIn(document.body());
        return seen.shown
                .toString()
                .replaceAll("[ \\n]*\\n[ \\n]*", "\n")
                .replaceAll("\\n(?=⟨|$)|(?<=⟩)\\n", "\n")
                .strip();
    }

    private void addAllIn(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                boolean isCode = parent.closest("code, kbd, samp, tt") != null;
                text((isCode ? words : words.replace('\u00A0', ' ')).replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void text(String text) {
        boolean afterBlank = shown.isEmpty() || Character.isWhitespace(shown.charAt(shown.length() - 1));
        shown.append(afterBlank ? text.stripLeading() : text);
    }

    private void element(Element element) {
        String name = SAME.getOrDefault(element.normalName(), element.normalName());
        if (name.equals("pre")) {
            shown.append("\n⟨pre⟩")
                    .append(element.wholeText().replaceAll("[ \\n]+$", "").replace("\n", "␤"))
                    .append("⟨/pre⟩\n");
        } else if (name.equals("img")) {
            image(element);
        } else if (name.equals("input")) {
            shown.append(element.hasAttr("checked") ? "☑" : "☐");
        } else if (name.equals("a")
                && element.hasAttr("href")
                && !element.parents().is("sup")) {
            link(element.absUrl("href"), () -> addAllIn(element));
        } else if (name.equals("sup") && (element.hasClass("reference") || element.hasClass("footnote-ref"))) {
            shown.append("⟨sup⟩")
                    .append(element.text().replaceAll("[\\[\\]]", ""))
                    .append("⟨/sup⟩");
        } else {
            String boundary = BLOCKS.contains(name) ? "\n" : "";
            boolean seen = SEEN.contains(name);
            shown.append(boundary)
                    .append(seen ? "⟨" + name + attributes(element) + "⟩" : "")
                    .append(boundary);
            addAllIn(element);
            shown.append(boundary)
                    .append(seen && !Set.of("br", "hr").contains(name) ? "⟨/" + name + "⟩" : "")
                    .append(boundary);
        }
    }

    private static String attributes(Element element) {
        String start =
                element.normalName().equals("ol") && !element.attr("start").equals("1") ? element.attr("start") : "";
        String style = element.attr("style").replaceAll(".*text-align:\\s*(\\w+).*", "$1");
        String align = element.hasAttr("align") ? element.attr("align") : style;
        boolean cell = Set.of("td", "th").contains(element.normalName());
        return (start.isEmpty() ? "" : " " + start) + (cell && !align.isEmpty() ? " " + align : "");
    }

    /** A wiki shows a link instead of an image from elsewhere. */
    private void image(Element element) {
        String words = element.attr("alt").replaceAll("\\s+", " ");
        String name = element.attr("src").replaceFirst("[?#].*", "").replaceFirst(".*/(?=.)", "");
        if (links > 0) {
            text(words);
        } else {
            link(element.absUrl("src"), () -> text(words.isBlank() ? name : words));
        }
    }

    private void link(String url, Runnable words) {
        String readable = url;
        try {
            readable = URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            readable = url; // its percent signs are no octets
        }
        shown.append("⟨a ").append(readable).append("⟩");
        links++;
        words.run();
        links--;
        shown.append("⟨/a⟩");
    }
}

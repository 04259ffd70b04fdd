package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.HtmlToken.Tag;
import io.github.gsocideas.markdown.MarkdownLinks.Target;
import io.github.gsocideas.wikitext.Elements;
import io.github.gsocideas.wikitext.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/**
 * Writes the HTML tags in Markdown: those that MediaWiki takes as they are, links and images as its own. Others are left
 * out, as browsers do with tags that they don't know, and so are those without a counterpart in the same place.
 */
final class MarkdownTags {

    /** Elements whose content isn't shown. */
    private static final Set<String> HIDDEN = Set.of("script", "style", "title", "template", "head");

    private static final Set<String> VOID = Set.of("br", "hr", "wbr");

    /** Elements that blocks of text can be in. */
    private static final Set<String> BLOCKS =
            Set.of("blockquote", "center", "dd", "div", "dl", "dt", "li", "ol", "table", "td", "th", "tr", "ul");

    /** Elements that can be in certain others only. */
    private static final Map<String, Set<String>> NEED = Map.of(
            "li", Set.of("ol", "ul"),
            "dt", Set.of("dl"),
            "dd", Set.of("dl"),
            "caption", Set.of("table"),
            "tr", Set.of("table"),
            "td", Set.of("tr"),
            "th", Set.of("tr"));

    private static final int FIRST_LEVEL = 4;

    private final MarkdownConversion conversion;
    private final WikitextWriter writer;
    private final TagPairs pairs;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> closings = new ArrayDeque<>();
    private Optional<Tag> hidden = Optional.empty();

    /** Writes the tags of one place. */
    MarkdownTags(MarkdownConversion conversion, TagPairs pairs) {
        this.conversion = conversion;
        this.writer = conversion.writer();
        this.pairs = pairs;
    }

    /** Whether what stands here is in an element whose content isn't shown. */
    boolean isHidden() {
        return hidden.isPresent();
    }

    /**
     * Writes a tag.
     *
     * @param node where the tag is
     * @param near whether its counterpart, if it has one, is in the same block
     */
    void write(Tag tag, Node node, boolean near) {
        if (hidden.isPresent()) {
            hidden = hidden.filter(element -> pairs.counterpart(element).orElse(null) != tag);
        } else if (tag.isClosing()) {
            close(tag, node);
        } else {
            open(tag, node, near || BLOCKS.contains(tag.name()) || HIDDEN.contains(tag.name()));
        }
    }

    private void open(Tag tag, Node node, boolean near) {
        boolean paired = pairs.counterpart(tag).isPresent();
        if (VOID.contains(tag.name())) {
            writer.markup("<" + tag.name() + ">");
        } else if (tag.name().equals("img")) {
            conversion.image(
                    tag.attributes().getOrDefault("src", ""), tag.attributes().getOrDefault("alt", ""), node);
        } else if (!paired) {
            leftOut(tag, "is closed nowhere near", node);
        } else if (HIDDEN.contains(tag.name())) {
            hidden = Optional.of(tag);
            conversion.remark(node, "what is in '" + tag + "' is left out", "delete it");
        } else if (near && tag.name().equals("a")) {
            anchor(tag, node);
        } else if (near && isTaken(tag.name())) {
            String name = name(tag.name());
            element(name, "<" + name + attributes(tag) + ">", "</" + name + ">");
        } else {
            element("", "", "");
            leftOut(tag, "is none that a wiki takes here", node);
        }
    }

    private void anchor(Tag tag, Node node) {
        String href = tag.attributes().getOrDefault("href", "");
        if (href.isEmpty()) {
            element("span", "<span" + attributes(tag) + ">", "</span>");
            return;
        }
        Target target = conversion.links().target(href);
        if (!target.isLink()) {
            conversion.remark(node, target.problem(), target.remedy());
        }
        boolean link = target.isLink() && !writer.isWithin(WikitextWriter.Within.LINK);
        element("a", link ? target.opening() : "", link ? target.closing() : "");
        if (link) {
            writer.enter(WikitextWriter.Within.LINK);
        }
    }

    private void element(String name, String opening, String closing) {
        writer.markup(opening);
        open.push(name);
        closings.push(closing);
    }

    private void close(Tag tag, Node node) {
        if (pairs.counterpart(tag).isEmpty()) {
            leftOut(tag, "closes nothing near", node);
        } else {
            if (open.pop().equals("a") && closings.peek().startsWith("]")) {
                writer.leave(WikitextWriter.Within.LINK);
            }
            writer.markup(closings.pop());
        }
    }

    private boolean isTaken(String name) {
        return (Elements.PAIRED.contains(name) || name.equals("pre"))
                && (!NEED.containsKey(name) || NEED.get(name).stream().anyMatch(open::contains));
    }

    /** Preformatted text is an extension's on a wiki, which takes no markup in it; headings are below the idea's. */
    private static String name(String name) {
        if (name.equals("pre")) {
            return "code";
        }
        return name.matches("h[1-6]") ? "h" + Math.max(FIRST_LEVEL, name.charAt(1) - '0') : name;
    }

    private static String attributes(Tag tag) {
        return tag.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().matches("[a-z][a-z0-9-]*")
                        && !attribute.getKey().startsWith("on"))
                .filter(attribute -> !Set.of("href", "target", "rel").contains(attribute.getKey()))
                .map(attribute -> " " + attribute.getKey() + "=\"" + quoted(attribute.getValue()) + "\"")
                .collect(Collectors.joining());
    }

    private static String quoted(String value) {
        return PlainText.encode(value.strip().replaceAll("\\s+", " "))
                .replace("\"", "&quot;")
                .replace(">", "&gt;");
    }

    private void leftOut(Tag tag, String why, Node node) {
        conversion.remark(
                node,
                "'" + tag + "' " + why + ", and so is left out",
                "delete it, or write \\" + tag + " for the words themselves");
    }
}

package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.HtmlToken.Tag;
import io.github.gsocideas.markdown.LinkResolver.Markup;
import io.github.gsocideas.wikitext.Elements;
import io.github.gsocideas.wikitext.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * The HTML tags among the children of one node. Those that MediaWiki takes are rendered as they are, links and images as its
 * own. Others are left out, as browsers do with tags that they don't know, and so are those without a counterpart among the
 * same children; the author is told.
 */
final class HtmlTags {

    /** Elements whose content isn't shown. */
    private static final Set<String> HIDDEN = Set.of("script", "style", "title", "template", "head");

    /** Of the elements that hold nothing, those that show nothing, either. */
    private static final Set<String> METADATA = Set.of("link", "meta");

    /** Elements that blocks of text can be in. */
    private static final Set<String> BLOCKS =
            Set.of("blockquote", "center", "dd", "div", "dl", "dt", "li", "ol", "table", "td", "th", "tr", "ul");

    /** Attributes of links, which are MediaWiki's own. */
    private static final Set<String> OF_LINKS = Set.of("href", "target", "rel");

    /** An element that was opened, perhaps as none. */
    private record Open(String name, String closing, Optional<Markup> link) {

        private static Open element(String name) {
            return new Open(name, "</" + name + ">", Optional.empty());
        }

        private static Open link(Optional<Markup> link) {
            return new Open("a", "", link);
        }

        private static Open leftOut() {
            return new Open("", "", Optional.empty());
        }
    }

    private final WikitextNodeRendererContext context;
    private final LinkNodeRenderer links;
    private final Map<Node, List<HtmlToken>> tokens = new LinkedHashMap<>();
    private final TagPairs pairs;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Tag> hidden = Optional.empty();

    /**
     * The HTML among a node's children.
     *
     * @param links renders links and images
     */
    HtmlTags(WikitextNodeRendererContext context, LinkNodeRenderer links, Node parent) {
        this.context = context;
        this.links = links;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock block) {
                tokens.put(block, HtmlToken.read(block.getLiteral()));
            } else if (node instanceof HtmlInline inline) {
                tokens.put(inline, HtmlToken.read(inline.getLiteral()).subList(0, 1));
            }
        }
        this.pairs = new TagPairs(tokens.values().stream()
                .flatMap(List::stream)
                .filter(Tag.class::isInstance)
                .map(Tag.class::cast));
    }

    /** What a child that is HTML consists of; a single token if it is inline. */
    List<HtmlToken> tokens(Node html) {
        return tokens.get(html);
    }

    /** The tag that closes a tag, or that it closes. */
    Optional<Tag> counterpart(Tag tag) {
        return pairs.counterpart(tag);
    }

    /** Whether what comes next is in an element whose content isn't shown. */
    boolean isHidden() {
        return hidden.isPresent();
    }

    /**
     * Renders a tag; all before it must have been.
     *
     * @param node where the tag is
     * @param near whether its counterpart, if it has one, is in the same block
     */
    void render(Tag tag, Node node, boolean near) {
        if (hidden.isPresent()) {
            hidden = hidden.filter(element -> pairs.counterpart(element).orElse(null) != tag);
        } else if (tag.isClosing() && tag.name().equals("br")) {
            context.writer().markup("<br>"); // as browsers have it
        } else if (tag.isClosing()) {
            close(tag, node);
        } else if (Elements.VOID.contains(tag.name()) && !METADATA.contains(tag.name())) {
            context.writer().markup("<" + tag.name() + ">");
        } else if (tag.name().equals("img")) {
            links.image(attribute(tag, "src"), attribute(tag, "alt"), node);
        } else if (pairs.counterpart(tag).isEmpty()) {
            leftOut(tag, "is closed nowhere near", node);
        } else if (HIDDEN.contains(tag.name())) {
            hidden = Optional.of(tag);
            context.remark(node, "what is in '" + tag + "' is left out", "delete it");
        } else {
            open(tag, node, near || BLOCKS.contains(tag.name()));
        }
    }

    /** Opens an element; in a line, as most are, only one that ends in the same block can be. */
    private void open(Tag tag, Node node, boolean fits) {
        if (fits && tag.name().equals("a") && !attribute(tag, "href").isEmpty()) {
            Optional<Markup> link = links.markup(attribute(tag, "href"), node);
            link.ifPresent(links::open);
            open.push(Open.link(link));
        } else if (fits && (tag.name().equals("a") || isTaken(tag.name()))) {
            String name = nameOnWiki(tag.name());
            context.writer().markup("<" + name + attributes(tag) + ">");
            open.push(Open.element(name));
        } else {
            open.push(Open.leftOut());
            leftOut(tag, "is none that a wiki takes here", node);
        }
    }

    private void close(Tag tag, Node node) {
        if (pairs.counterpart(tag).isEmpty()) {
            leftOut(tag, "closes nothing near", node);
        } else {
            Open element = open.pop();
            element.link().ifPresent(link -> links.close(link, node));
            context.writer().markup(element.closing());
        }
    }

    /** Whether MediaWiki takes an element where others are open, of which items and cells need some. */
    private boolean isTaken(String name) {
        Set<String> around = Elements.CELLS.contains(name) ? Set.of("tr") : Elements.ITEMS.getOrDefault(name, Set.of());
        return Elements.PAIRED.contains(name)
                && (around.isEmpty() || open.stream().map(Open::name).anyMatch(around::contains));
    }

    /**
     * The element that shows the same: one for preformatted text is an extension's on a wiki, which takes no markup in it; a
     * place to link to, which HTML calls {@code a}, is another; and headings are below the idea's.
     */
    private static String nameOnWiki(String name) {
        return switch (name) {
            case "pre" -> "code";
            case "a" -> "span";
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                "h" + Math.max(BlockNodeRenderer.FIRST_LEVEL, name.charAt(1) - '0');
            default -> name;
        };
    }

    private static String attribute(Tag tag, String name) {
        return tag.attributes().getOrDefault(name, "");
    }

    private static String attributes(Tag tag) {
        return tag.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().matches("[a-z][a-z0-9-]*")
                        && !attribute.getKey().startsWith("on"))
                .filter(attribute -> !OF_LINKS.contains(attribute.getKey()))
                .map(attribute -> " " + attribute.getKey() + "=\"" + quoted(attribute.getValue()) + "\"")
                .collect(Collectors.joining());
    }

    private static String quoted(String value) {
        return PlainText.encode(value.strip().replaceAll("\\s+", " "))
                .replace("\"", "&quot;")
                .replace(">", "&gt;");
    }

    private void leftOut(Tag tag, String why, Node node) {
        context.remark(
                node,
                "'" + tag + "' " + why + ", and so is left out",
                "delete it, or write \\" + tag + " for the words themselves");
    }
}

package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.HtmlToken.Tag;
import io.github.gsocideas.markdown.LinkResolver.Markup;
import io.github.gsocideas.wikitext.Elements;
import io.github.gsocideas.wikitext.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
 * own. Of those that only lay out what is in them, a wiki has one that does the same. Others are left out, as browsers do
 * with tags that they don't know, and so are those without a counterpart among the same children; the author is told.
 */
final class HtmlTags {

    /** Elements whose content isn't shown. */
    private static final Set<String> HIDDEN = Set.of("script", "style", "title", "template", "head");

    /** Elements whose content Markdown doesn't read, up to their end wherever it is. */
    private static final Set<String> RAW = Set.of("script", "style", "pre", "textarea");

    /** Of the elements that hold nothing, those that show nothing, either. */
    private static final Set<String> METADATA = Set.of("link", "meta");

    /** Elements that blocks of text can be in. */
    private static final Set<String> BLOCKS =
            Set.of("blockquote", "center", "dd", "div", "dl", "dt", "li", "ol", "table", "td", "th", "tr", "ul");

    /** Elements that only lay out what is in them, and the one that does so on a wiki. */
    private static final Map<String, String> LAYOUT = layout();

    /** Elements of which nothing but what is in them is shown, and that have it stand as if they weren't there. */
    private static final Set<String> TRANSPARENT =
            Set.of("tbody thead tfoot colgroup col picture source label nobr noscript html body".split(" "));

    /** Elements that stand on lines of their own, so that what is before and after them is apart where they are left out. */
    private static final Set<String> APART =
            Set.of(("blockquote button caption center dd div dl dt h1 h2 h3 h4 h5 h6 li ol p pre script"
                            + " select style table td textarea th tr ul")
                    .split(" "));

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
    private final Map<Node, List<HtmlToken>> tokens;
    private final TagPairs pairs;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> toldNames;

    /** The elements that are left out because nothing closes them, and those that are left out with them. */
    private final Set<String> gone = new HashSet<>();

    private Optional<Tag> hidden = Optional.empty();

    /**
     * The HTML among a node's children.
     *
     * @param links renders links and images
     * @param toldNames the elements of which the author was told that a wiki takes none of them; others are added
     */
    HtmlTags(WikitextNodeRendererContext context, LinkNodeRenderer links, Node parent, Set<String> toldNames) {
        this.context = context;
        this.toldNames = toldNames;
        this.links = links;
        Map<Node, List<HtmlToken>> written = new LinkedHashMap<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock block) {
                written.put(block, HtmlToken.read(block.getLiteral()));
            } else if (node instanceof HtmlInline inline) {
                written.put(inline, HtmlToken.read(inline.getLiteral()).subList(0, 1));
            }
        }
        this.tokens = OptionalTags.added(written, parent);
        this.pairs = new TagPairs(tokens.values().stream()
                .flatMap(List::stream)
                .filter(Tag.class::isInstance)
                .map(Tag.class::cast));
    }

    /** The elements that hold blocks of text as a {@code div} does, and lists. */
    private static Map<String, String> layout() {
        Map<String, String> layout = new HashMap<>(Map.of("menu", "ul", "dir", "ul"));
        Set<String> divisions = Set.of(
                ("address article aside details dialog fieldset figcaption figure footer form header hgroup legend"
                                + " main nav optgroup option search section summary")
                        .split(" "));
        divisions.forEach(name -> layout.put(name, "div"));
        return Map.copyOf(layout);
    }

    /** What a child that is HTML consists of; of the node itself, the tags that end what is open behind all of them. */
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
        } else if (TRANSPARENT.contains(tag.name())) {
            return;
        } else if (tag.isClosing()) {
            close(tag, node);
        } else if (Elements.VOID.contains(tag.name()) && !METADATA.contains(tag.name())) {
            context.writer().markup("<" + tag.name() + ">");
        } else if (tag.name().equals("img")) {
            links.image(attribute(tag, "src"), attribute(tag, "alt"), node);
        } else if (TagPairs.VOID.contains(tag.name())) {
            tellOnce(tag, node);
            apart(tag);
        } else if (pairs.counterpart(tag).isEmpty() && isRestOfText(tag, node)) {
            context.remark(
                    node,
                    "'" + tag + "' is never closed, and so nothing below it is read as Markdown",
                    "write </" + tag.name() + "> where it ends, or \\" + tag + " for the words themselves");
            apart(tag);
        } else if (pairs.counterpart(tag).isEmpty()) {
            if (!isOfOneLeftOut(nameOnWiki(tag.name()))) {
                leftOut(tag, "is closed nowhere near", node);
            }
            gone.add(nameOnWiki(tag.name()));
            apart(tag);
        } else if (HIDDEN.contains(tag.name())) {
            hidden = Optional.of(tag);
            context.remark(node, "what is in '" + tag + "' is left out", "delete it");
        } else {
            open(tag, node, near || BLOCKS.contains(nameOnWiki(tag.name())));
        }
    }

    /** Opens an element; in a line, as most are, only one that ends in the same block can be. */
    private void open(Tag tag, Node node, boolean fits) {
        if (fits && tag.name().equals("a") && !attribute(tag, "href").isEmpty()) {
            Optional<Markup> link = links.markup(attribute(tag, "href"), node);
            link.ifPresent(links::open);
            open.push(Open.link(link));
        } else if (fits && (tag.name().equals("a") || isTaken(nameOnWiki(tag.name())))) {
            String name = nameOnWiki(tag.name());
            if (tag.name().equals("form")) {
                tellOnce(tag, node);
            }
            context.writer().markup("<" + name + attributes(tag) + ">");
            open.push(Open.element(name));
        } else {
            open.push(Open.leftOut());
            if (isOfOneLeftOut(nameOnWiki(tag.name()))) {
                gone.add(nameOnWiki(tag.name()));
            } else {
                tellOnce(tag, node);
            }
            apart(tag);
        }
    }

    /** Tells the author that a wiki takes no such element here, once of each name. */
    private void tellOnce(Tag tag, Node node) {
        if (toldNames.add(tag.name())) {
            leftOut(tag, "is none that a wiki takes here", node);
        }
    }

    /** Keeps what is before a tag that is left out apart from what comes after it, if a browser would. */
    private void apart(Tag tag) {
        if (APART.contains(tag.name()) || LAYOUT.containsKey(tag.name())) {
            context.writer().apart();
        }
    }

    /** Whether Markdown takes all that comes after a tag for a part of its element. */
    private static boolean isRestOfText(Tag tag, Node node) {
        return RAW.contains(tag.name())
                && node instanceof HtmlBlock block
                && block.getLiteral().stripLeading().startsWith(tag.toString());
    }

    private void close(Tag tag, Node node) {
        if (pairs.counterpart(tag).isEmpty()) {
            if (!pairs.isLate(tag)) {
                leftOut(tag, "closes nothing near", node);
            }
            apart(tag);
        } else {
            Open element = open.pop();
            element.link().ifPresent(link -> links.close(link, node));
            context.writer().markup(element.closing());
            if (element.name().isEmpty()) {
                apart(tag);
            }
        }
    }

    /** Whether an element is of one of which the author was told that it is left out, as a row is of its table. */
    private boolean isOfOneLeftOut(String name) {
        return around(name).stream().anyMatch(gone::contains);
    }

    private static Set<String> around(String name) {
        return Elements.CELLS.contains(name) ? Set.of("tr") : Elements.ITEMS.getOrDefault(name, Set.of());
    }

    /** Whether MediaWiki takes an element where others are open, of which items and cells need some. */
    private boolean isTaken(String name) {
        Set<String> around = around(name);
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
            default -> LAYOUT.getOrDefault(name, name);
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

package io.github.gsocideas.wikitext.parser;

import io.github.gsocideas.wikitext.Prose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Wikitext as MediaWiki's preprocessor reads it.
 *
 * @param source the whole text
 * @param nodes the nodes that the text consists of, in order and without gaps
 */
public record Wikitext(String source, List<WikitextNode> nodes) {

    /** The extension tags of every MediaWiki, from its class {@code CoreTagHooks}. */
    public static final Set<String> EXTENSION_TAGS = Set.of("gallery", "indicator", "langconvert", "nowiki", "pre");

    /** Tags of widespread extensions whose content is text; on a wiki without them their tags would be shown. */
    private static final Set<String> TAGS_OF_TEXT = Set.of(
            "syntaxhighlight",
            "source",
            "math",
            "chem",
            "ce",
            "score",
            "timeline",
            "graph",
            "templatedata",
            "mapframe");

    private static final Pattern BAR =
            Pattern.compile("\\{\\{(?:\\s|<!--.*?-->)*+!(?:\\s|<!--.*?-->)*+\\}\\}", Pattern.DOTALL);

    /** Reads the text of a page. */
    public static Wikitext parse(String source) {
        return parse(source, EXTENSION_TAGS);
    }

    /**
     * Reads the text of a page.
     *
     * @param extensionTags the wiki's extension tags, in lower case; its API lists them under {@code
     *     meta=siteinfo&siprop=extensiontags}
     */
    public static Wikitext parse(String source, Set<String> extensionTags) {
        return prose(source).orElseGet(() -> new Preprocessor(source, extensionTags, false).parse());
    }

    /**
     * Reads a page that others have written, on a wiki of which not all is known: the content of tags such as {@code
     * <syntaxhighlight>} is text, too.
     *
     * @param extensionTags those of the wiki's extension tags that are known, in lower case
     */
    public static Wikitext parseForeign(String source, Set<String> extensionTags) {
        Set<String> tags = new HashSet<>(extensionTags);
        tags.addAll(TAGS_OF_TEXT);
        return parse(source, tags);
    }

    /**
     * Reads a text that is to be repaired. A comment or an {@code <includeonly>} that is never closed would take in the rest
     * of the text. The repair makes text of its opening, and the rest will then be read after all; so the opening alone is
     * a node here, and the rest is read at once.
     */
    public static Wikitext parsePastUnclosed(String source, Set<String> extensionTags) {
        return prose(source).orElseGet(() -> new Preprocessor(source, extensionTags, true).parse());
    }

    private static Optional<Wikitext> prose(String source) {
        return Prose.is(source) && !source.isEmpty()
                ? Optional.of(new Wikitext(source, List.of(new WikitextNode.Text(0, source.length()))))
                : Optional.empty();
    }

    /** Every node, each before those within it, in the source's order. */
    public List<WikitextNode> allNodes() {
        return nodes(nodes, node -> true);
    }

    /**
     * Nodes and those within them, each before those within it, in the source's order.
     *
     * @param enter whether the nodes within a node are wanted, too
     */
    public static List<WikitextNode> nodes(List<WikitextNode> nodes, Predicate<WikitextNode> enter) {
        List<WikitextNode> all = new ArrayList<>();
        Deque<Iterator<WikitextNode>> open = new ArrayDeque<>();
        open.push(nodes.iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            WikitextNode node = open.peek().next();
            all.add(node);
            if (enter.test(node)) {
                open.push(node.children().iterator());
            }
        }
        return all;
    }

    /** The source of a node. */
    public String text(WikitextNode node) {
        return source.substring(node.start(), node.end());
    }

    /** Whether a node's source begins with what a pattern means. */
    public boolean startsWith(Pattern pattern, WikitextNode node) {
        return pattern.matcher(source).region(node.start(), node.end()).lookingAt();
    }

    /** Whether a node is the call <code>{{!}}</code>, which stands for a bar. */
    public boolean isBar(WikitextNode node) {
        return node instanceof WikitextNode.Call && startsWith(BAR, node);
    }
}

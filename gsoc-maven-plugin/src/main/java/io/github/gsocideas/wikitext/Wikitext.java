package io.github.gsocideas.wikitext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Wikitext as MediaWiki's preprocessor reads it.
 *
 * @param source the whole text
 * @param nodes what it consists of, in order and without gaps
 */
public record Wikitext(String source, List<WikitextNode> nodes) {

    /** The extension tags of every MediaWiki, from its class {@code CoreTagHooks}. */
    public static final Set<String> EXTENSION_TAGS = Set.of("gallery", "indicator", "langconvert", "nowiki", "pre");

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
        return new Preprocessor(source, extensionTags).parse();
    }

    /** Every node, each before those within it, in the source's order. */
    public List<WikitextNode> allNodes() {
        List<WikitextNode> all = new ArrayList<>();
        Deque<WikitextNode> ahead = new ArrayDeque<>();
        pushInOrder(nodes, ahead);
        while (!ahead.isEmpty()) {
            WikitextNode node = ahead.pop();
            all.add(node);
            pushInOrder(node.children(), ahead);
        }
        return all;
    }

    private static void pushInOrder(List<WikitextNode> nodes, Deque<WikitextNode> stack) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            stack.push(nodes.get(i));
        }
    }

    /** The source of a node. */
    public String text(WikitextNode node) {
        return source.substring(node.start(), node.end());
    }
}

package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.HtmlToken.Characters;
import io.github.gsocideas.markdown.HtmlToken.Hidden;
import io.github.gsocideas.markdown.HtmlToken.Tag;
import io.github.gsocideas.markdown.WikitextWriter.Within;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;

/**
 * Renders the HTML in Markdown. An element often begins in one node and ends in another, with Markdown between them, so a
 * node's tags are rendered together with those of the nodes beside it: see {@link HtmlTags}.
 */
final class HtmlNodeRenderer extends AbstractVisitor implements NodeRenderer {

    private final WikitextNodeRendererContext context;
    private final WikitextWriter writer;
    private final LinkNodeRenderer links;

    /** The HTML among a node's children, for each of which some was rendered. */
    private final Map<Node, HtmlTags> htmlIn = new HashMap<>();

    private final Set<String> toldNames = new HashSet<>();

    /**
     * A renderer.
     *
     * @param links renders HTML's links and images
     */
    HtmlNodeRenderer(WikitextNodeRendererContext context, LinkNodeRenderer links) {
        this.context = context;
        this.writer = context.writer();
        this.links = links;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class, HtmlInline.class);
    }

    /** Whether a node is within an HTML element whose content isn't shown; the HTML that may end it is not. */
    boolean isHidden(Node node) {
        HtmlTags tags = htmlIn.get(node.getParent());
        return tags != null && tags.isHidden() && !getNodeTypes().contains(node.getClass());
    }

    @Override
    public void render(Node node) {
        node.accept(this);
    }

    private HtmlTags tagsBeside(Node node) {
        return htmlIn.computeIfAbsent(node.getParent(), parent -> new HtmlTags(context, links, parent, toldNames));
    }

    @Override
    public void visit(HtmlInline html) {
        HtmlTags tags = tagsBeside(html);
        renderTags(tags, html);
    }

    /** Ends what the HTML among a node's children leaves open behind all of them. */
    void end(Node parent) {
        HtmlTags tags = htmlIn.get(parent);
        if (tags != null) {
            renderTags(tags, parent);
        }
    }

    private static void renderTags(HtmlTags tags, Node node) {
        for (HtmlToken token : tags.tokens(node)) {
            if (token instanceof Tag tag) {
                tags.render(tag, node, true);
            }
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        HtmlTags tags = tagsBeside(html);
        List<HtmlToken> tokens = tags.tokens(html);
        Set<HtmlToken> inBlock = new HashSet<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Tag tag) {
                Optional<Tag> counterpart = tags.counterpart(tag).filter(inBlock::contains);
                if (tag.name().equals("pre") && !tag.isClosing() && !tags.isHidden() && counterpart.isPresent()) {
                    int end = tokens.indexOf(counterpart.get());
                    preformatted(tokens.subList(i + 1, end));
                    i = end;
                } else {
                    tags.render(tag, html, counterpart.isPresent());
                }
            } else if (tokens.get(i) instanceof Hidden hidden && !hidden.isClosed() && !tags.isHidden()) {
                neverClosed(hidden, html);
            } else if (tokens.get(i) instanceof Characters characters && !tags.isHidden()) {
                lines(characters.text());
            }
        }
    }

    private void neverClosed(Hidden hidden, HtmlBlock html) {
        context.remark(
                html,
                hidden.start(),
                "'" + hidden.opening()
                        + "' begins something that is never closed, and so what comes after it isn't shown",
                "write " + hidden.end() + " where it ends, or \\" + hidden.opening() + " for the words themselves");
    }

    /** Renders lines of text, none of which begins or ends with a blank. */
    private void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0 && writer.isWithin(Within.LINK)) {
                writer.text(" ");
            } else if (i > 0) {
                writer.endLine();
            }
            String line = lines[i].replaceAll("\\s+", " ");
            writer.text(writer.isAtLineStart() ? line.stripLeading() : line);
        }
    }

    /** Renders the text between two tags of an element in which white space counts, without the tags that are in it. */
    private void preformatted(List<HtmlToken> tokens) {
        String text = tokens.stream()
                .filter(Characters.class::isInstance)
                .map(token -> ((Characters) token).text())
                .collect(Collectors.joining());
        // The line break right after the tag isn't shown.
        boolean lineBreak = !tokens.isEmpty()
                && tokens.get(0) instanceof Characters characters
                && characters.text().startsWith("\n");
        writer.preformatted(lineBreak ? text.substring(1) : text);
    }
}

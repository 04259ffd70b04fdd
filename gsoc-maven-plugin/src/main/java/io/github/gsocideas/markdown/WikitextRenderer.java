package io.github.gsocideas.markdown;

import io.github.gsocideas.wikitext.Remark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.Renderer;

/**
 * Renders Markdown as wikitext that shows the same: what isn't markup in the Markdown is none on the wiki. A
 * {@link NodeRenderer} for the core's blocks, lists, links, other inlines and HTML, and one for each extension, write into
 * one {@link WikitextWriter}.
 */
public final class WikitextRenderer implements Renderer {

    private final Set<String> extensionTags;
    private final LinkResolver links;

    /**
     * A renderer of a file's texts for one wiki.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     * @param base where the idea files are on the web
     * @param file the file's name in findings
     */
    public WikitextRenderer(Set<String> extensionTags, LinkBase base, String file) {
        this.extensionTags = Set.copyOf(extensionTags);
        this.links = new LinkResolver(base, file);
    }

    /**
     * Renders a text that begins a line, and then the notes that it refers to where the wiki has no place for them in it.
     *
     * @param text one in which nothing is {@linkplain MarkdownText#tooDeep() too deep}
     * @throws WikitextLimitException when the wikitext is more than a wiki saves
     */
    public RenderedMarkdown render(MarkdownText text) {
        RendererContext context = new RendererContext(text);
        context.renderers.beforeRoot(text.document());
        context.render(text.document());
        context.renderers.afterRoot(text.document());
        return context.rendered();
    }

    /**
     * Renders the {@linkplain MarkdownText#paragraph() paragraph} that a text is, to stand within a line; nothing of a text
     * that isn't a single one.
     */
    public RenderedMarkdown renderInline(MarkdownText text) {
        RendererContext context = new RendererContext(text);
        context.renderers.beforeRoot(text.document());
        text.paragraph().ifPresent(context::renderChildren);
        return context.rendered();
    }

    @Override
    public String render(Node document) {
        return render(new MarkdownText(document, 0)).wikitext();
    }

    @Override
    public void render(Node document, Appendable output) {
        try {
            output.append(render(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types of nodes that can be rendered. */
    Set<Class<? extends Node>> nodeTypes() {
        return new RendererContext(MarkdownText.parse("", "")).renderers.getNodeTypes();
    }

    /** The rendering of one text. */
    private final class RendererContext implements WikitextNodeRendererContext {

        private final MarkdownText text;
        private final WikitextWriter writer = new WikitextWriter();
        private final List<Remark> remarks = new ArrayList<>();
        private final HtmlNodeRenderer html;
        private final NodeRendererMap renderers;

        private RendererContext(MarkdownText text) {
            this.text = text;
            LinkNodeRenderer linkRenderer = new LinkNodeRenderer(this, links);
            ListNodeRenderer listRenderer = new ListNodeRenderer(this);
            this.html = new HtmlNodeRenderer(this, linkRenderer);
            this.renderers = new NodeRendererMap(List.of(
                    new BlockNodeRenderer(this),
                    listRenderer,
                    new InlineNodeRenderer(this),
                    linkRenderer,
                    html,
                    new TableNodeRenderer(this),
                    new StrikethroughNodeRenderer(this),
                    new TaskListItemNodeRenderer(this),
                    new FootnoteNodeRenderer(this, listRenderer)));
        }

        @Override
        public WikitextWriter writer() {
            return writer;
        }

        @Override
        public boolean hasExtensionTag(String name) {
            return extensionTags.contains(name);
        }

        @Override
        public void render(Node node) {
            renderers.render(node);
        }

        @Override
        public void renderChildren(Node parent) {
            Paragraphs paragraphs = Paragraphs.in(parent);
            Node before = null;
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (!MarkdownText.isDefinition(node) && !html.isHidden(node)) {
                    if (before instanceof Block) {
                        paragraphs.separate(before, node, writer);
                    }
                    render(node);
                    before = node;
                }
            }
            html.end(parent);
        }

        @Override
        public String wikitext(Node parent) {
            RendererContext alone = new RendererContext(text);
            alone.renderers.beforeRoot(parent);
            alone.renderChildren(parent);
            return alone.writer.wikitext();
        }

        @Override
        public void remark(Node node, String what, String hint) {
            remarks.add(new Remark(text.at(node), what, hint));
        }

        @Override
        public void remark(HtmlBlock block, int offset, String what, String hint) {
            remarks.add(new Remark(text.at(block, offset), what, hint));
        }

        private RenderedMarkdown rendered() {
            return new RenderedMarkdown(
                    writer.wikitext(),
                    remarks.stream().sorted(Comparator.comparingInt(Remark::at)).toList());
        }
    }
}

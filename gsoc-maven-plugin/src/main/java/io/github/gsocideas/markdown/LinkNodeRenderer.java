package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.LinkResolver.Markup;
import io.github.gsocideas.markdown.LinkResolver.Nowhere;
import io.github.gsocideas.markdown.LinkResolver.Target;
import io.github.gsocideas.markdown.WikitextWriter.Within;
import io.github.gsocideas.wikitext.CharacterReferences;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;

/** Renders CommonMark's links, and its images as links to them; HTML's, too. */
final class LinkNodeRenderer extends AbstractVisitor implements NodeRenderer {

    /** What MediaWiki makes a link of by itself wherever it stands, without anything that isn't the address's. */
    private static final Pattern BARE_ADDRESS = Pattern.compile("https?://[A-Za-z0-9./?=&%+~#_-]*[A-Za-z0-9/]");

    /** What would be markup, or a character reference together with the text behind it. */
    private static final Pattern NOT_IN_BARE_ADDRESS = Pattern.compile("__|~~~|" + CharacterReferences.AMPERSAND);

    private static final Pattern AFTER_BARE_ADDRESS = Pattern.compile("(?s)[.,;:!?)]?(?: .*|\\z)");

    private final WikitextNodeRendererContext context;
    private final WikitextWriter writer;
    private final LinkResolver resolver;

    LinkNodeRenderer(WikitextNodeRendererContext context, LinkResolver resolver) {
        this.context = context;
        this.writer = context.writer();
        this.resolver = resolver;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        node.accept(this);
    }

    @Override
    public void visit(Link link) {
        Optional<Markup> markup = markup(link.getDestination(), link);
        if (markup.isPresent() && isBare(link)) {
            writer.markup(link.getDestination());
            return;
        }
        markup.ifPresent(this::open);
        context.renderChildren(link);
        markup.ifPresent(opened -> close(opened, link));
    }

    @Override
    public void visit(Image image) {
        image(image.getDestination(), MarkdownText.words(image), image);
        // Behind it, since a reference is a link, too, and a link holds no other one.
        Footnotes.references(image).forEach(context::render);
    }

    /**
     * Renders a link to an image, since a wiki shows only those that were uploaded to it. In a link, which can hold no other
     * one, it's the image's words, or else its name: a badge is often all that a link shows.
     */
    void image(String source, String words, Node node) {
        boolean inLink = writer.isWithin(Within.LINK);
        Optional<Markup> markup = markup(source, node);
        if (markup.isEmpty()) {
            writer.text(inLink && words.isBlank() ? fileName(source) : words);
        } else {
            context.remark(
                    node, "a wiki shows a link instead of this image", "upload it to the wiki if it must be seen");
            open(markup.get());
            writer.text(words.isBlank() ? fileName(source) : words);
            close(markup.get(), node);
        }
    }

    /**
     * What a link is written with; nothing within another link, which can hold none, nor where it leads nowhere, which the
     * author is told.
     */
    Optional<Markup> markup(String destination, Node node) {
        Target target = resolver.resolve(destination);
        if (target instanceof Nowhere nowhere) {
            context.remark(node, nowhere.what(), nowhere.hint());
        } else {
            resolver.broken(destination).ifPresent(broken -> context.remark(node, broken.what(), broken.hint()));
        }
        return target instanceof Markup markup && !writer.isWithin(Within.LINK)
                ? Optional.of(markup)
                : Optional.empty();
    }

    /** Begins a link; what is rendered then is its words. */
    void open(Markup link) {
        writer.open(link.opening());
        writer.enter(Within.LINK);
    }

    /** Ends the link that was begun last; of one without words, for which a wiki would show a number, nothing is left. */
    void close(Markup link, Node node) {
        writer.leave(Within.LINK);
        if (!writer.close(link.closing())) {
            context.remark(node, "a link without words is left out", "write words for it");
        }
    }

    private boolean isBare(Link link) {
        return link.getFirstChild() instanceof Text words
                && words.getNext() == null
                && words.getLiteral().equals(link.getDestination())
                && BARE_ADDRESS.matcher(link.getDestination()).matches()
                && !NOT_IN_BARE_ADDRESS
                        .matcher(link.getDestination() + words(link.getNext()))
                        .find()
                && (writer.isAtLineStart() || writer.endsWith(' ') || writer.endsWith('('))
                && (link.getNext() == null
                        || link.getNext() instanceof SoftLineBreak
                        || isText(link.getNext(), AFTER_BARE_ADDRESS));
    }

    private static String words(Node node) {
        return node instanceof Text text ? text.getLiteral() : "";
    }

    private static boolean isText(Node node, Pattern pattern) {
        return node instanceof Text text && pattern.matcher(text.getLiteral()).matches();
    }

    private static String fileName(String address) {
        if (address.startsWith("data:")) {
            return "image";
        }
        String path = address.replaceFirst("[?#].*", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? address : name;
    }
}

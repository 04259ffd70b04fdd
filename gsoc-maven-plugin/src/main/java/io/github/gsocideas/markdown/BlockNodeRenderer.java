package io.github.gsocideas.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;

/** Renders CommonMark's blocks, save lists and HTML. */
final class BlockNodeRenderer extends AbstractVisitor implements NodeRenderer {

    /** The level of a text's highest heading on the wiki, since an idea's own heading is of the level above. */
    static final int FIRST_LEVEL = 4;

    private static final int LAST_LEVEL = 6;

    /** The tag of the extension SyntaxHighlight. */
    private static final String HIGHLIGHT = "syntaxhighlight";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]+");

    private static final Pattern LETTER_FIRST = Pattern.compile("[\\p{L}\\p{Nd}]");

    private static final Pattern LETTER_LAST = Pattern.compile("[\\p{L}\\p{Nd}.?!)]\\z");

    private final WikitextNodeRendererContext context;
    private final WikitextWriter writer;
    private int highestLevel = 1;

    BlockNodeRenderer(WikitextNodeRendererContext context) {
        this.context = context;
        this.writer = context.writer();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Document.class,
                Paragraph.class,
                Heading.class,
                ThematicBreak.class,
                FencedCodeBlock.class,
                IndentedCodeBlock.class,
                BlockQuote.class,
                LinkReferenceDefinition.class);
    }

    @Override
    public void beforeRoot(Node document) {
        highestLevel = MarkdownText.all(document).stream()
                .filter(Heading.class::isInstance)
                .mapToInt(heading -> ((Heading) heading).getLevel())
                .min()
                .orElse(1);
    }

    @Override
    public void render(Node node) {
        node.accept(this);
    }

    @Override
    public void visit(Document document) {
        context.renderChildren(document);
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean tags = Paragraphs.in(paragraph.getParent()) == Paragraphs.TAGS;
        writer.markup(tags ? "<p>" : "");
        context.renderChildren(paragraph);
        writer.markup(tags ? "</p>" : "");
    }

    @Override
    public void visit(Heading heading) {
        int level = Math.min(LAST_LEVEL, FIRST_LEVEL + heading.getLevel() - highestLevel);
        boolean signs = isOfWords(heading);
        writer.onNewLine().markup(signs ? "=".repeat(level) + " " : "<h" + level + ">");
        context.renderChildren(heading);
        writer.markup(signs ? " " + "=".repeat(level) : "</h" + level + ">");
    }

    /**
     * Whether a heading can be written with signs, as a wiki's editor would: it is a line of the text, and in no quote or
     * list, and there is nothing in it that could end the line, or be no words and leave the signs alone in it.
     */
    private static boolean isOfWords(Heading heading) {
        return heading.getParent() instanceof Document
                && MarkdownText.all(heading).stream().allMatch(BlockNodeRenderer::isOfHeading)
                && heading.getFirstChild() instanceof Text text
                && LETTER_FIRST.matcher(text.getLiteral()).lookingAt()
                && heading.getLastChild() instanceof Text last
                && LETTER_LAST.matcher(last.getLiteral()).find();
    }

    private static boolean isOfHeading(Node node) {
        return node instanceof Heading
                || (node instanceof Text text && text.getLiteral().indexOf('\n') < 0)
                || node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Code
                || node instanceof Link;
    }

    @Override
    public void visit(ThematicBreak thematicBreak) {
        writer.onNewLine().markup("----");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo();
        code(code.getLiteral(), info.strip().split("\\s", 2)[0]);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral(), "");
    }

    /**
     * In colours, where the wiki has SyntaxHighlight; its closing tag can't be a part of the code, and it drops blank lines
     * that the code begins with.
     */
    private void code(String code, String language) {
        boolean highlighted = context.hasExtensionTag(HIGHLIGHT)
                && LANGUAGE.matcher(language).matches()
                && !code.lines().findFirst().orElse("").isBlank()
                && !code.toLowerCase(Locale.ROOT).contains("</" + HIGHLIGHT);
        if (highlighted) {
            writer.onNewLine()
                    .markup("<" + HIGHLIGHT + " lang=\"" + language + "\">\n" + code.stripTrailing() + "\n</"
                            + HIGHLIGHT + ">");
        } else {
            writer.preformatted(code);
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        writer.onNewLine().markup("<blockquote>");
        writer.endLine();
        context.renderChildren(quote);
        writer.onNewLine().markup("</blockquote>");
    }

    /** Shows nothing where it stands; the links that refer to it have its address. */
    @Override
    public void visit(LinkReferenceDefinition definition) {}
}

package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.HtmlToken.Tag;
import io.github.gsocideas.markdown.MarkdownLinks.Target;
import io.github.gsocideas.markdown.WikitextWriter.Within;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what Markdown has within a paragraph, on one line. */
public final class MarkdownInlines {

    /** What MediaWiki makes a link of by itself wherever it stands, without anything that isn't the address's. */
    private static final Pattern BARE_ADDRESS = Pattern.compile("https?://[A-Za-z0-9./?=&%+~#_-]*[A-Za-z0-9/]");

    /** What would be markup, or a character reference together with the text behind it. */
    private static final Pattern NOT_IN_BARE_ADDRESS = Pattern.compile("__|~~~|&#?[A-Za-z0-9]+;");

    private static final Pattern AFTER_BARE_ADDRESS = Pattern.compile("(?s)[.,;:!?)]?(?: .*|\\z)");

    private final MarkdownConversion conversion;
    private final WikitextWriter writer;
    private int italics;
    private int bold;

    public MarkdownInlines(MarkdownConversion conversion) {
        this.conversion = conversion;
        this.writer = conversion.writer();
    }

    /** Writes all that is in a node. */
    public void writeAllIn(Node parent) {
        Map<Node, Tag> tags = tags(parent);
        MarkdownTags html = new MarkdownTags(conversion, new TagPairs(inOrder(parent, tags).stream()));
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (tags.containsKey(node)) {
                html.write(tags.get(node), node, true);
            } else if (!html.isHidden()) {
                write(node);
            }
        }
    }

    private static Map<Node, Tag> tags(Node parent) {
        Map<Node, Tag> tags = new HashMap<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline html
                    && HtmlToken.read(html.getLiteral()).get(0) instanceof Tag tag) {
                tags.put(node, tag);
            }
        }
        return tags;
    }

    private static List<Tag> inOrder(Node parent, Map<Node, Tag> tags) {
        List<Tag> inOrder = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null && !tags.isEmpty(); node = node.getNext()) {
            if (tags.containsKey(node)) {
                inOrder.add(tags.get(node));
            }
        }
        return inOrder;
    }

    private void write(Node node) {
        if (node instanceof Text text) {
            writer.text(text.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            writer.text(" ");
        } else if (node instanceof HardLineBreak) {
            writer.markup("<br>");
        } else if (node instanceof Code code) {
            writer.markup("<code>").signs(code.getLiteral()).markup("</code>");
        } else if (node instanceof Emphasis) {
            italics++;
            emphasis(node, italics > 1, "''", "em");
            italics--;
        } else if (node instanceof StrongEmphasis) {
            bold++;
            emphasis(node, bold > 1, "'''", "strong");
            bold--;
        } else if (node instanceof Strikethrough) {
            writer.markup("<s>");
            writeAllIn(node);
            writer.markup("</s>");
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            conversion.image(image.getDestination(), MarkdownText.words(image), image);
        } else if (node instanceof FootnoteReference reference) {
            conversion.footnotes().write(reference, writer, this);
        } else if (!(node instanceof HtmlInline)) {
            writeAllIn(node);
        }
    }

    /** With quotes where they can be told apart from all others on the line. */
    private void emphasis(Node node, boolean within, String quotes, String element) {
        boolean html =
                within || writer.endsWith('\'') || isEmphasis(node.getFirstChild()) || isEmphasis(node.getLastChild());
        writer.markup(html ? "<" + element + ">" : quotes);
        writeAllIn(node);
        writer.markup(html ? "</" + element + ">" : quotes);
    }

    private static boolean isEmphasis(Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis;
    }

    private void link(Link link) {
        Target target = conversion.links().target(link.getDestination());
        if (!target.isLink()) {
            conversion.remark(link, target.problem(), target.remedy());
        }
        if (!target.isLink() || writer.isWithin(Within.LINK)) {
            writeAllIn(link);
        } else if (isBare(link)) {
            writer.markup(link.getDestination());
        } else {
            writer.markup(target.opening());
            writer.enter(Within.LINK);
            int before = writer.length();
            writeAllIn(link);
            if (writer.length() == before) {
                writer.markup("<nowiki/>"); // else a wiki finds words by itself
            }
            writer.leave(Within.LINK);
            writer.markup(target.closing());
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
}

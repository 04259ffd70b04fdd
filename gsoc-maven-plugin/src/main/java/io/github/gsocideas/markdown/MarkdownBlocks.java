package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.HtmlToken.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Writes Markdown's blocks, each on lines of its own. */
public final class MarkdownBlocks {

    /** The level of the first heading in a field, since an idea's own heading is of the level above. */
    private static final int FIRST_LEVEL = 4;

    private static final int LAST_LEVEL = 6;

    private static final String HIGHLIGHT = "syntaxhighlight";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]+");

    private final MarkdownConversion conversion;
    private final WikitextWriter writer;
    private final MarkdownInlines inlines;
    private final MarkdownLists lists;
    private final int firstLevel;

    public MarkdownBlocks(MarkdownConversion conversion) {
        this.conversion = conversion;
        this.writer = conversion.writer();
        this.inlines = new MarkdownInlines(conversion);
        this.lists = new MarkdownLists(writer, this, inlines);
        this.firstLevel = MarkdownText.all(conversion.text().document()).stream()
                .filter(Heading.class::isInstance)
                .mapToInt(heading -> ((Heading) heading).getLevel())
                .min()
                .orElse(1);
    }

    /** How paragraphs are told apart. */
    enum Paragraphs {
        /** By blank lines. */
        LINES,
        /** By tags, in elements that MediaWiki looks for no paragraphs in. */
        TAGS,
        /** Not at all, since there is only one. */
        BARE
    }

    /** Writes the whole text, and then the notes that it refers to where they aren't in it. */
    public void write() {
        writeAllIn(conversion.text().document(), Paragraphs.LINES);
        List<Node> footnotes = conversion.footnotes().list();
        if (!footnotes.isEmpty()) {
            writer.endParagraph();
            lists.write(footnotes);
        }
    }

    /** Writes all that is in a node, from where the writer is. */
    void writeAllIn(Node parent, Paragraphs paragraphs) {
        Map<Node, List<HtmlToken>> html = new HashMap<>();
        List<Tag> tags = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock block) {
                List<HtmlToken> tokens = HtmlToken.read(block.getLiteral());
                html.put(node, tokens);
                tokens.stream()
                        .filter(Tag.class::isInstance)
                        .map(Tag.class::cast)
                        .forEach(tags::add);
            }
        }
        MarkdownHtml blocks = new MarkdownHtml(conversion, new TagPairs(tags.stream()));
        Node before = null;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (MarkdownText.isDefinition(node)
                    || node instanceof TaskListItemMarker
                    || (blocks.isHidden() && !html.containsKey(node))) {
                continue;
            }
            if (before != null && (paragraphs == Paragraphs.LINES || mayJoin(before, node))) {
                writer.endParagraph();
            } else if (before != null) {
                writer.endLine();
            }
            before = node;
            if (html.containsKey(node)) {
                blocks.write(html.get(node), node);
            } else {
                write(node, paragraphs);
            }
        }
    }

    /** Whether two blocks could be one list, unless a blank line is between them. */
    private static boolean mayJoin(Node before, Node node) {
        return (before instanceof ListBlock || before instanceof HtmlBlock) && node instanceof ListBlock;
    }

    private void write(Node node, Paragraphs paragraphs) {
        if (node instanceof Paragraph) {
            writer.markup(paragraphs == Paragraphs.TAGS ? "<p>" : "");
            inlines.writeAllIn(node);
            writer.markup(paragraphs == Paragraphs.TAGS ? "</p>" : "");
        } else if (node instanceof Heading heading) {
            String name = "h" + Math.min(LAST_LEVEL, FIRST_LEVEL + heading.getLevel() - firstLevel);
            writer.onNewLine().markup("<" + name + ">");
            inlines.writeAllIn(heading);
            writer.markup("</" + name + ">");
        } else if (node instanceof ThematicBreak) {
            writer.onNewLine().markup("----");
        } else if (node instanceof FencedCodeBlock code) {
            code(code.getLiteral(), code.getInfo());
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getLiteral(), "");
        } else if (node instanceof BlockQuote) {
            writer.onNewLine().markup("<blockquote>");
            writer.endLine();
            writeAllIn(node, Paragraphs.LINES);
            writer.onNewLine().markup("</blockquote>");
        } else if (node instanceof ListBlock list) {
            lists.write(list);
        } else if (node instanceof TableBlock table) {
            MarkdownTable.write(table, writer.onNewLine(), inlines);
        } else {
            writeAllIn(node, paragraphs);
        }
    }

    /** In colours, where the wiki has the extension SyntaxHighlight; its tags can't be text within each other. */
    private void code(String code, String info) {
        String language = info == null ? "" : info.strip().split("\\s", 2)[0];
        boolean highlighted = conversion.extensionTags().contains(HIGHLIGHT)
                && LANGUAGE.matcher(language).matches()
                && !code.isBlank()
                && !code.toLowerCase(Locale.ROOT).contains("</" + HIGHLIGHT);
        if (highlighted) {
            writer.onNewLine()
                    .markup("<" + HIGHLIGHT + " lang=\"" + language + "\">\n" + code.stripTrailing() + "\n</"
                            + HIGHLIGHT + ">");
        } else {
            writer.preformatted(code);
        }
    }
}

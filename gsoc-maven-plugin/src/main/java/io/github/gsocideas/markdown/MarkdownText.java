package io.github.gsocideas.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A text in CommonMark with GitHub's tables, strikethrough, autolinks and task lists, and with footnotes.
 *
 * @param document what it is read as
 * @param start where the text begins in what was read, which its file's definitions precede
 */
public record MarkdownText(Node document, int start) {

    /** Those that its texts may be written with. */
    public static final List<Extension> EXTENSIONS = List.of(
            Autolinks.extension(),
            FootnotesExtension.create(),
            StrikethroughExtension.create(),
            TablesExtension.create(),
            TaskListItemsExtension.create());

    /** How many lines a text may have: the time that a paragraph takes grows with their square. */
    public static final int MOST_LINES = 20_000;

    /** How many opening brackets a text may have: the time that links in brackets take grows with their square. */
    public static final int MOST_BRACKETS = 10_000;

    /** How deep anything may be in anything else, which is more than a reader could follow. */
    public static final int DEEPEST = 100;

    /**
     * Ends a footnote, which an indented text would go on with: a definition of what nobody refers to, since no file that is
     * read holds the character.
     */
    private static final String END_OF_DEFINITIONS = "\n\n[\uFFFE]: #\n\n";

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(2 * DEEPEST)
            .maxInlineNesting(2 * DEEPEST)
            .build();

    /**
     * Reads a text.
     *
     * @param definitions the definitions of links and footnotes that the text's file has
     */
    public static MarkdownText parse(String text, String definitions) {
        String before = definitions.isEmpty() ? "" : definitions + END_OF_DEFINITIONS;
        return new MarkdownText(PARSER.parse(before + text), before.length());
    }

    /** Where a node is in the text; its beginning for what is in none of its lines. */
    public int at(Node node) {
        for (Node from = node; from != null; from = from.getParent()) {
            List<SourceSpan> spans = from.getSourceSpans();
            if (!spans.isEmpty()) {
                return Math.max(0, spans.get(0).getInputIndex() - start);
            }
        }
        return 0;
    }

    /** Where a part of a block of HTML is in the text, which begins at a place of what the block holds. */
    int at(HtmlBlock html, int offset) {
        String before = html.getLiteral().substring(0, offset);
        int line = (int) before.chars().filter(character -> character == '\n').count();
        List<SourceSpan> spans = html.getSourceSpans();
        int column = offset - (before.lastIndexOf('\n') + 1);
        return line < spans.size() ? Math.max(0, spans.get(line).getInputIndex() + column - start) : at(html);
    }

    /** The first node that is too deep in others. */
    public Optional<Node> tooDeep() {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (depth > DEEPEST) {
                return Optional.of(node);
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return Optional.empty();
    }

    /** The paragraph that the text is, if it is a single one. */
    public Optional<Paragraph> paragraph() {
        Node only = null;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (!isDefinition(node)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = node;
            }
        }
        return only instanceof Paragraph paragraph ? Optional.of(paragraph) : Optional.empty();
    }

    /** Whether a block shows nothing where it stands. */
    public static boolean isDefinition(Node block) {
        return block instanceof LinkReferenceDefinition || block instanceof FootnoteDefinition;
    }

    /** A node and all that is in it, each before what is in it. */
    public static List<Node> all(Node root) {
        return collect(root, true);
    }

    /** The same without what is shown elsewhere: the definitions in a node, which may stand in a list or a quote, too. */
    public static List<Node> shown(Node root) {
        return collect(root, false);
    }

    private static List<Node> collect(Node root, boolean definitions) {
        List<Node> all = new ArrayList<>();
        Node node = root;
        while (node != null) {
            boolean shown = definitions || node == root || !isDefinition(node);
            if (shown) {
                all.add(node);
            }
            Node next = shown ? node.getFirstChild() : null;
            while (next == null && node != root) {
                next = node.getNext();
                node = next == null ? node.getParent() : next;
            }
            node = next;
        }
        return all;
    }

    /** What is in a node, without its markup. */
    public static String words(Node root) {
        StringBuilder words = new StringBuilder();
        for (Node node : all(root)) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append(' ');
            }
        }
        return words.toString();
    }
}

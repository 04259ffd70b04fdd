package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.document.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;

/** Takes passages out of a file's Markdown, and says what they say: each as it stands, but for what only indents it. */
final class Passages {

    private static final int TAB = 4;

    private final MarkdownBody body;

    Passages(MarkdownBody body) {
        this.body = body;
    }

    /**
     * A line of a paragraph.
     *
     * @param start where what can be seen of it begins, as an offset in the file
     * @param end where it ends
     */
    record TextLine(int start, int end) {}

    /** What blocks say that follow each other. */
    Passage passage(List<Block> run) {
        Passage first = passage(run.get(0));
        return run.size() == 1 ? first : first.until(body.last(run.get(run.size() - 1)));
    }

    /** What a block says. */
    Passage passage(Block block) {
        int first = body.first(block);
        // The indentation of a paragraph means nothing; that of code or of a list's first entry does.
        int from = block instanceof Paragraph ? body.visible(first) : body.lineStart(first);
        return new Passage(
                from,
                body.last(block),
                from,
                0,
                block instanceof ListBlock list ? Optional.of(list) : Optional.empty());
    }

    /**
     * What stands between two places of a paragraph, or of a list's entry.
     *
     * @param entry where the entry ends, if it is one
     * @param columns how far the entry's lines are indented
     * @return empty where nothing can be seen of it
     */
    Optional<Passage> passage(int from, int to, int entry, int columns) {
        int start = from < to ? body.visible(from) : to;
        if (start >= to) {
            return Optional.empty();
        }
        // What stands on a line of its own keeps its indentation, which may make it a list within the entry.
        boolean isBelow =
                columns > 0 && body.source().text().substring(from, start).indexOf('\n') >= 0;
        return Optional.of(new Passage(isBelow ? body.lineStart(start) : start, to, entry, columns, Optional.empty()));
    }

    /** What passages say, a blank line between two. */
    Node text(List<Passage> passages) {
        int start = body.visible(passages.get(0).from());
        return new Node.Text(
                body.region(start, passages.get(passages.size() - 1).to()),
                passages.stream().map(this::words).collect(Collectors.joining("\n\n")));
    }

    private String words(Passage passage) {
        int entry = Math.max(passage.from(), Math.min(passage.entry(), passage.to()));
        String inEntry = body.source().text().substring(passage.from(), entry);
        String words = passage.columns() == 0
                ? inEntry
                : inEntry.lines()
                        .map(line -> unindented(line, passage.columns(), false))
                        .collect(Collectors.joining("\n"));
        return (words + body.source().text().substring(entry, passage.to())).stripTrailing();
    }

    /** The lines of a paragraph. */
    List<TextLine> textLines(Paragraph paragraph) {
        return body.spans(paragraph).stream()
                .map(span -> new TextLine(body.visible(body.start(span)), body.end(span)))
                .toList();
    }

    /** The first line of what a list's entry says; empty where that is no paragraph. */
    Optional<TextLine> firstLine(ListItem entry) {
        return entry.getFirstChild() instanceof Paragraph paragraph
                ? Optional.of(textLines(paragraph).get(0))
                : Optional.empty();
    }

    /** What stands on a line. */
    String words(TextLine line) {
        return body.source().text().substring(line.start(), line.end());
    }

    /** The entries of a list. */
    List<ListItem> entries(ListBlock list) {
        return MarkdownBody.children(list).stream().map(ListItem.class::cast).toList();
    }

    /** The list that is all there is in an entry below its first line. */
    Optional<ListBlock> onlyList(ListItem entry) {
        List<Block> blocks = MarkdownBody.children(entry);
        return blocks.size() == 2 && body.spans(blocks.get(0)).size() == 1 && blocks.get(1) instanceof ListBlock list
                ? Optional.of(list)
                : Optional.empty();
    }

    /**
     * The entries of a list, each without its mark and without the indentation that makes it part of the entry.
     *
     * @param columns how far the list is indented by what it is in
     */
    Node items(ListBlock list, int columns) {
        return new Node.Sequence(
                body.region(list),
                entries(list).stream().map(entry -> item(entry, columns)).toList());
    }

    private Node item(ListItem item, int outside) {
        int mark = body.visible(body.first(item));
        int words = mark;
        while (words < body.last(item)
                && !MarkdownBody.isBlank(body.source().text().charAt(words))) {
            words++;
        }
        String[] lines = body.source()
                .text()
                .substring(body.lineStart(mark), body.last(item))
                .split("\n", -1);
        int columns = outside + item.getContentIndent();
        String text = BlankLines.strip(IntStream.range(0, lines.length)
                .mapToObj(i -> unindented(lines[i], columns, i == 0))
                .collect(Collectors.joining("\n")));
        return text.isEmpty()
                ? new Node.Null(body.region(item))
                : new Node.Text(body.region(body.visible(words), body.last(item)), text);
    }

    /** A line without its first columns, as far as they are blank or have the entry's mark. */
    private static String unindented(String line, int columns, boolean hasMark) {
        int at = 0;
        int column = 0;
        while (at < line.length() && column < columns && (hasMark || MarkdownBody.isBlank(line.charAt(at)))) {
            column += line.charAt(at) == '\t' ? TAB - column % TAB : 1;
            at++;
        }
        return " ".repeat(Math.max(0, column - columns)) + line.substring(at);
    }
}

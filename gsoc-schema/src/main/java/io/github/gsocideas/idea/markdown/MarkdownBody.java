package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/** The Markdown of a file: its blocks, each with its place, and the sections that headings make of them. */
public final class MarkdownBody {

    /** A list in a list is an entry within an entry: two blocks each. The document and a last one more come on top. */
    private static final int MOST_OPEN = 2 * TreeBuilder.MAXIMUM_DEPTH + 4;

    /** The time that a paragraph takes grows with the square of its lines. */
    private static final int MOST_LINES = 20_000;

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final SourceText source;
    private final int start;
    private final Map<org.commonmark.node.Node, SourceLines> contents = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> definitions = new ArrayList<>();
    private final List<Block> leaves = new ArrayList<>();
    private final Passages passages = new Passages(this);

    /**
     * A line of words.
     *
     * @param region where what can be seen of it stands
     * @param heading what it says as a heading; empty where it is none
     * @param isShown whether it is in no comment
     */
    record Line(Region region, Optional<String> heading, boolean isShown) {}

    /**
     * A heading and the blocks below it.
     *
     * @param heading empty for the blocks above the first
     * @param name what the heading says, without its markup
     * @param blocks what is shown of them: no comments, and no definitions of what is referred to
     */
    record Section(Optional<Heading> heading, String name, List<Block> blocks) {

        Section(Optional<Heading> heading, String name) {
            this(heading, name, new ArrayList<>());
        }
    }

    private MarkdownBody(SourceText source, int start) {
        this.source = source;
        this.start = start;
    }

    /**
     * Reads the blocks.
     *
     * @param start where the Markdown begins
     * @throws UnreadableException when they are very many or nested very deep, or one that isn't closed swallows the rest of the file
     */
    public static MarkdownBody of(SourceText source, int start) throws UnreadableException {
        if (source.lines() > MOST_LINES) {
            throw new UnreadableException(source.error(
                    "size",
                    new Position(MOST_LINES + 1, 1),
                    "the file has more than " + MOST_LINES + " lines, the most that is read of Markdown",
                    "move what is long to a page of its own and link to it"));
        }
        MarkdownBody body = new MarkdownBody(source, start);
        // What stands within a line is read by nobody here, and takes its time.
        Parser parser = Parser.builder()
                .extensions(List.of(FootnotesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(MOST_OPEN)
                .inlineParserFactory(context -> (lines, node) -> {
                    if (node instanceof Heading || node.getSourceSpans().isEmpty()) {
                        body.contents.put(node, lines);
                    }
                })
                .build();
        Document document = (Document) parser.parse(source.text().substring(start));
        body.visit(document, 0, false);
        UnclosedBlocks unclosed = new UnclosedBlocks(body);
        for (Block block : children(document)) {
            unclosed.refuse(block);
            body.blocks.add(block);
        }
        return body;
    }

    /** The definitions that links and footnotes anywhere in the text refer to. */
    public String definitions() {
        return String.join("\n\n", definitions);
    }

    /** All blocks that are shown, but for those within others. */
    List<Block> blocks() {
        return blocks.stream().filter(MarkdownBody::isShown).toList();
    }

    /**
     * The sections of blocks that follow each other; the first has no heading.
     *
     * @param highest the highest level of heading that begins one
     * @param lowest the lowest
     */
    List<Section> sections(List<Block> blocks, int highest, int lowest) {
        List<Section> sections = new ArrayList<>();
        Section section = new Section(Optional.empty(), "");
        sections.add(section);
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.getLevel() >= highest && heading.getLevel() <= lowest) {
                section = new Section(Optional.of(heading), name(heading));
                sections.add(section);
            } else {
                section.blocks().add(block);
            }
        }
        return sections;
    }

    /** What a heading says, without its markup. */
    String name(Heading heading) {
        return HeadingText.read(content(heading));
    }

    /** The lines of headings, paragraphs and HTML, in whatever list or quote. */
    Stream<Line> lines() {
        return leaves.stream()
                .flatMap(leaf -> leaf instanceof Heading heading
                        ? Stream.of(new Line(region(heading), Optional.of(name(heading)), true))
                        : spans(leaf).stream()
                                .filter(span -> visible(start + span.getInputIndex()) < end(span))
                                .map(span -> new Line(
                                        region(visible(start + span.getInputIndex()), end(span)),
                                        Optional.empty(),
                                        isShown(leaf))));
    }

    /** Says what parts of it say. */
    Passages passages() {
        return passages;
    }

    /** The file. */
    SourceText source() {
        return source;
    }

    /** Where a line of a block begins that a span is of, as an offset in the file. */
    int start(SourceSpan span) {
        return start + span.getInputIndex();
    }

    /** Where what can be seen of a block is. */
    Region region(Block block) {
        return region(List.of(block));
    }

    /** Where what can be seen of blocks is that follow each other. */
    Region region(List<Block> run) {
        return region(visible(first(run.get(0))), last(run.get(run.size() - 1)));
    }

    /** Where what can be seen of a passage is. */
    Region region(Passage passage) {
        return region(visible(passage.from()), passage.to());
    }

    /** The region between two offsets, without the white space at its end. */
    Region region(int from, int to) {
        int end = to;
        while (end > from && isBlank(source.text().charAt(end - 1))) {
            end--;
        }
        return source.region(from, end);
    }

    /** What a heading says, as it stands; nothing for an empty one. */
    Node title(Heading heading) {
        String content = content(heading);
        if (content.isEmpty()) {
            return new Node.Null(region(heading));
        }
        List<SourceSpan> spans = heading.getSourceSpans();
        SourceSpan first = isUnderlined(heading)
                ? spans.get(0)
                : contents.get(heading).getLines().get(0).getSourceSpan();
        SourceSpan last = isUnderlined(heading) ? spans.get(spans.size() - 2) : first;
        return new Node.Text(region(visible(start + first.getInputIndex()), end(last)), content);
    }

    private String content(Heading heading) {
        return contents.get(heading).getContent().strip();
    }

    /** Whether a heading is one by the line below it. */
    static boolean isUnderlined(Heading heading) {
        return heading.getSourceSpans().size() > 1;
    }

    private void visit(org.commonmark.node.Node parent, int depth, boolean inFootnote) throws UnreadableException {
        for (Block block : children(parent)) {
            int inside = block instanceof BlockQuote || block instanceof ListItem ? depth + 1 : depth;
            if (inside > TreeBuilder.MAXIMUM_DEPTH) {
                throw new UnreadableException(source.error(
                        "nesting",
                        region(block),
                        "quotes and lists are nested over " + TreeBuilder.MAXIMUM_DEPTH + " deep",
                        "an idea needs three levels at most"));
            }
            if (block instanceof Heading || block instanceof Paragraph || block instanceof HtmlBlock) {
                leaves.add(block);
            }
            if (isDefinition(block) && !inFootnote) {
                definitions.add(lines(block));
            }
            visit(block, inside, inFootnote || block instanceof FootnoteDefinition);
        }
    }

    private static boolean isShown(Block block) {
        return !isDefinition(block) && !(block instanceof HtmlBlock html && isComment(html.getLiteral()));
    }

    private static boolean isDefinition(Block block) {
        return block instanceof LinkReferenceDefinition || block instanceof FootnoteDefinition;
    }

    /** Whether HTML has nothing in it but comments. */
    private static boolean isComment(String html) {
        int at = skipBlanks(html, 0);
        while (html.startsWith(COMMENT, at)) {
            int end = html.indexOf(COMMENT_END, at + 2); // <!--> is a comment, too
            if (end < 0) {
                return false;
            }
            at = skipBlanks(html, end + COMMENT_END.length());
        }
        return at == html.length();
    }

    /** A block's lines, without the marks of the quotes and lists that it is in. */
    private String lines(Block block) {
        StringBuilder lines = new StringBuilder();
        int line = spans(block).get(0).getLineIndex();
        for (SourceSpan span : spans(block)) {
            int from = start + span.getInputIndex();
            lines.append("\n".repeat(span.getLineIndex() - line)) // blank lines have no span
                    .append(source.text(), from, from + span.getLength());
            line = span.getLineIndex();
        }
        return lines.toString();
    }

    int first(Block block) {
        return start + spans(block).get(0).getInputIndex();
    }

    int last(Block block) {
        List<SourceSpan> spans = spans(block);
        return end(spans.get(spans.size() - 1));
    }

    int end(SourceSpan span) {
        return start + span.getInputIndex() + span.getLength();
    }

    /**
     * Where a block's lines are. Those of a paragraph that a definition leaves, whose title isn't closed, commonmark-java
     * takes for the definition's.
     */
    List<SourceSpan> spans(org.commonmark.node.Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.isEmpty()) {
            List<SourceSpan> both = block.getPrevious().getSourceSpans();
            return both.subList(both.size() - leftLines(block), both.size());
        }
        org.commonmark.node.Node next = block.getNext();
        boolean hasBoth = next != null && next.getSourceSpans().isEmpty();
        return hasBoth ? spans.subList(0, spans.size() - leftLines(next)) : spans;
    }

    private int leftLines(org.commonmark.node.Node block) {
        return contents.get(block).getLines().size();
    }

    int lineStart(int offset) {
        return source.text().lastIndexOf('\n', offset - 1) + 1;
    }

    /** The first character from here on that can be seen; here, where there is none. */
    int visible(int offset) {
        int at = skipBlanks(source.text(), offset);
        return at < source.text().length() ? at : offset;
    }

    private static int skipBlanks(String text, int offset) {
        int at = offset;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\n';
    }

    static List<Block> children(org.commonmark.node.Node parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, org.commonmark.node.Node::getNext)
                .filter(Block.class::isInstance)
                .map(Block.class::cast)
                .toList();
    }
}

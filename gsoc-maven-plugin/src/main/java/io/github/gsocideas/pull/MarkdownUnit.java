package io.github.gsocideas.pull;

import io.github.gsocideas.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * A part of a text in Markdown that is one line in wikitext, such as a paragraph or an entry of a list, or a block of several
 * lines there, such as code.
 *
 * @param first its first line, from 0
 * @param last its last line
 * @param mark what its first line begins with before its words
 * @param isText whether its lines are joined to one, and may be wrapped
 * @param wikitext the lines that it is in wikitext
 */
record MarkdownUnit(int first, int last, String mark, boolean isText, List<String> wikitext) {

    /** Keeps a copy. */
    MarkdownUnit {
        wikitext = List.copyOf(wikitext);
    }

    /**
     * The units of a text; empty where it isn't made of such.
     *
     * @param lines how many lines a block is in wikitext that isn't one line
     */
    static Optional<List<MarkdownUnit>> of(String markdown, String wikitext, ToIntFunction<String> lines) {
        return new Collection(markdown, wikitext, lines).units();
    }

    /** Goes through both texts. */
    private static final class Collection {

        private final String markdown;
        private final List<String> source;
        private final List<String> wikitext;
        private final ToIntFunction<String> lines;
        private final List<MarkdownUnit> units = new ArrayList<>();
        private int next;

        Collection(String markdown, String wikitext, ToIntFunction<String> lines) {
            this.markdown = markdown;
            this.source = List.of(markdown.split("\n", -1));
            this.wikitext = List.of(wikitext.split("\n", -1));
            this.lines = lines;
        }

        Optional<List<MarkdownUnit>> units() {
            boolean isKnown = add(MarkdownText.parse(markdown, "").document(), true);
            while (next < wikitext.size() && wikitext.get(next).isEmpty()) {
                next++;
            }
            return isKnown && next == wikitext.size() ? Optional.of(units) : Optional.empty();
        }

        private boolean add(Node parent, boolean isTop) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                boolean isKnown = true;
                if (node instanceof Paragraph || node instanceof Heading) {
                    isKnown = add(node, node instanceof Paragraph, 1);
                } else if (node instanceof ListBlock || node instanceof ListItem) {
                    isKnown = add(node, false);
                } else if (!MarkdownText.isDefinition(node)) {
                    isKnown = isTop && add(node, false, lines.applyAsInt(text(node)));
                }
                if (!isKnown) {
                    return false;
                }
            }
            return true;
        }

        private String text(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            return String.join(
                    "\n",
                    source.subList(
                            spans.get(0).getLineIndex(),
                            spans.get(spans.size() - 1).getLineIndex() + 1));
        }

        private boolean add(Node node, boolean isText, int number) {
            while (next < wikitext.size() && wikitext.get(next).isEmpty()) {
                next++;
            }
            if (next + number > wikitext.size() || node.getSourceSpans().isEmpty()) {
                return false;
            }
            if (number == 0) {
                return true; // a comment, which stays where it is
            }
            SourceSpan first = node.getSourceSpans().get(0);
            int last =
                    node.getSourceSpans().get(node.getSourceSpans().size() - 1).getLineIndex();
            units.add(new MarkdownUnit(
                    first.getLineIndex(),
                    last,
                    source.get(first.getLineIndex()).substring(0, first.getColumnIndex()),
                    isText,
                    wikitext.subList(next, next + number)));
            next += number;
            return true;
        }
    }
}

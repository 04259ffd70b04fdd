package io.github.gsocideas.publish;

import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lines of a page, between which something new can come. A call, a comment or a tag that is closed lines below is on one
 * line with what begins there.
 *
 * @param lines in the page's order
 */
record PageLines(List<Line> lines) {

    /** Keeps a copy. */
    PageLines {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param start where it begins on the page, in UTF-16 units
     * @param end where it ends, before the line's end
     * @param text what stands there
     * @param isHeading whether it is a heading
     * @param isOpen whether a comment begins there that is never closed
     */
    record Line(int start, int end, String text, boolean isHeading, boolean isOpen) {

        boolean isBlank() {
            return text.isBlank();
        }

        /** Whether it begins with something of these. */
        boolean begins(List<String> signs) {
            return signs.stream().anyMatch(text.strip()::startsWith);
        }
    }

    /** The lines of a page. */
    static PageLines of(Wikitext page) {
        Set<Integer> headings = new TreeSet<>();
        List<Integer> starts = new ArrayList<>(List.of(0));
        int end = page.source().length();
        int open = end;
        for (WikitextNode node : page.nodes()) {
            if (node instanceof WikitextNode.Text || node instanceof WikitextNode.Unclosed) {
                for (int at = page.source().indexOf('\n', node.start());
                        at >= 0 && at < node.end();
                        at = page.source().indexOf('\n', at + 1)) {
                    starts.add(at + 1);
                }
            } else if (node instanceof WikitextNode.Heading) {
                headings.add(node.start());
            } else if (node instanceof WikitextNode.Comment) {
                if (!page.text(node).stripTrailing().endsWith("-->")) {
                    open = node.start();
                } else if (page.text(node).endsWith("\n")) {
                    starts.add(node.end()); // it has its whole line
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1) - 1 : end;
            lines.add(new Line(
                    start,
                    next,
                    page.source().substring(start, next),
                    headings.contains(start),
                    open < end && next == end));
        }
        return new PageLines(lines);
    }

    /** Which line a place is on, by its index. */
    int index(int place) {
        int first = 0;
        int behind = lines.size();
        while (behind - first > 1) {
            int middle = (first + behind) / 2;
            if (lines.get(middle).start() <= place) {
                first = middle;
            } else {
                behind = middle;
            }
        }
        return first;
    }
}

package io.github.gsocideas.importing;

import io.github.gsocideas.importing.WikitextLine.Kind;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a page apart into lines. A line break within a call, a link, a tag's content or a comment ends none, and a table is
 * one line. Each character is looked at once, whatever is on the page.
 */
final class WikitextLines {

    private static final String LIST_SIGNS = "*#:";

    private final String text;
    private final List<WikitextNode> nodes;
    private final List<WikitextLine> lines = new ArrayList<>();
    private int node;

    private WikitextLines(Wikitext wikitext) {
        this.text = wikitext.source();
        this.nodes = wikitext.nodes();
    }

    static List<WikitextLine> of(Wikitext wikitext) {
        WikitextLines reading = new WikitextLines(wikitext);
        for (int at = 0; at < reading.text.length(); ) {
            at = reading.add(at);
        }
        return withTables(reading.text, reading.lines);
    }

    /** Adds the line that begins at a place, and returns where the next one does. */
    private int add(int start) {
        while (nodes.get(node).end() <= start) {
            node++;
        }
        WikitextNode first = nodes.get(node);
        int end = lineEnd(start);
        lines.add(
                first instanceof WikitextNode.Heading heading && heading.start() == start
                        ? new WikitextLine(start, end, Kind.HEADING, Optional.of(heading))
                        : new WikitextLine(start, end, kind(start, end, first)));
        return end + 1;
    }

    /** The first line break from a place on that isn't within something; the text's end where there is none. */
    private int lineEnd(int start) {
        int at = start;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            while (nodes.get(node).end() <= end) {
                node++;
            }
            WikitextNode around = nodes.get(node);
            // A comment that has its lines to itself has the line break behind it, too.
            if (around instanceof WikitextNode.Text || around.end() == end + 1) {
                return end;
            }
            at = around.end() - (around instanceof WikitextNode.Comment ? 1 : 0);
        }
        return text.length();
    }

    private Kind kind(int start, int end, WikitextNode first) {
        String line = text.substring(start, end);
        if (line.isBlank()) {
            return Kind.BLANK;
        }
        char sign = line.charAt(0);
        if (LIST_SIGNS.indexOf(sign) >= 0) {
            return Kind.ENTRY;
        }
        if (sign == ';') {
            return Kind.TERM;
        }
        if (line.startsWith("----")) {
            return Kind.RULE;
        }
        boolean isAllOfIt = first.start() <= start + leading(line)
                && first.end() >= start + line.stripTrailing().length();
        if (first instanceof WikitextNode.Comment && isAllOfIt) {
            return Kind.COMMENT;
        }
        boolean isNode = isAllOfIt && !(first instanceof WikitextNode.Text);
        return isNode ? Kind.BLOCK : Kind.WORDS;
    }

    private static int leading(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Joins the lines of each table that is closed before the next heading. */
    private static List<WikitextLine> withTables(String text, List<WikitextLine> lines) {
        Map<Integer, Integer> ends = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            WikitextLine line = lines.get(i);
            if (line.kind() == Kind.HEADING) {
                open.clear();
            } else if (text.startsWith("{|", tableStart(text, line))) {
                open.push(i);
            } else if (text.startsWith("|}", tableStart(text, line)) && !open.isEmpty()) {
                ends.put(open.pop(), i);
            }
        }
        List<WikitextLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            WikitextLine line = lines.get(i);
            int last = ends.getOrDefault(i, i);
            joined.add(last > i ? new WikitextLine(line.start(), lines.get(last).end(), Kind.BLOCK) : line);
            i = last;
        }
        return joined;
    }

    /** Where a table would begin on a line: it may be indented. */
    private static int tableStart(String text, WikitextLine line) {
        int at = line.start();
        while (at < line.end() && " \t:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}

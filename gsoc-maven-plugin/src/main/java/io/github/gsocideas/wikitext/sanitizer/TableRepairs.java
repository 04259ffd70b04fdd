package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.MagicWords;
import io.github.gsocideas.wikitext.TableMarkup;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs of tables that are not within one another as their markup is. MediaWiki makes tables before it makes links, and
 * HTML ends a table where another one begins outside of its cells.
 *
 * <ul>
 *   <li>A table that begins within a link, and doesn't end there, is made text: <code>[[Page|\n{|\n]]</code>.
 *   <li>A line within a link that would be one of a table around the link gets an empty tag before it, and is none.
 *   <li>A table in a table where no cell is open gets one.
 * </ul>
 */
final class TableRepairs {

    private static final String NOTHING = "<nowiki/>";
    private static final int NO_LINK = -1;

    private static final Pattern MARKUP = Pattern.compile("(?dm)^" + TableMarkup.INDENT + "(?:(?<start>"
            + TableMarkup.START + ")|(?<end>" + TableMarkup.END + ")|(?<row>" + TableMarkup.ROW + ")|(?<cell>"
            + TableMarkup.CELL + "))|(?<pair>\\|\\||!!)");

    /** A table that is open: where its brace is, the link that it is in, and whether one of its cells is open. */
    private record Table(int brace, int link, boolean inCell) {}

    private final int[] links;
    private final int[] linkEnds;
    private final ExpandedText expanded;
    private final Deque<Table> open = new ArrayDeque<>();
    private final List<Repair> repairs = new ArrayList<>();

    private TableRepairs(int[] links, int[] linkEnds, ExpandedText expanded) {
        this.links = links;
        this.linkEnds = linkEnds;
        this.expanded = expanded;
    }

    /** Collects the repairs of a text, and of the arguments of its calls. */
    static List<Repair> collect(Wikitext wikitext, ExpandedText expanded) {
        List<WikitextNode> links = wikitext.allNodes().stream()
                .filter(node -> node instanceof Brackets && wikitext.source().startsWith("[[", node.start()))
                .toList();
        int[] innermost = innermost(links, wikitext.source().length());
        int[] ends = links.stream().mapToInt(WikitextNode::end).toArray();
        List<Repair> repairs = new ArrayList<>(new TableRepairs(innermost, ends, expanded).collect());
        ExpandedText.arguments(wikitext)
                .forEach(argument -> repairs.addAll(new TableRepairs(innermost, ends, argument).collect()));
        return repairs;
    }

    /** For each place the index of the innermost link around it. */
    private static int[] innermost(List<WikitextNode> links, int length) {
        int[] innermost = new int[length + 1];
        Arrays.fill(innermost, NO_LINK);
        Deque<Integer> around = new ArrayDeque<>();
        int next = 0;
        for (int at = 0; at < length && !links.isEmpty(); at++) {
            while (!around.isEmpty() && links.get(around.element()).end() <= at) {
                around.pop();
            }
            if (next < links.size() && links.get(next).start() == at) {
                around.push(next);
                next++;
            }
            innermost[at] = around.isEmpty() ? NO_LINK : around.element();
        }
        return innermost;
    }

    private List<Repair> collect() {
        Matcher markup = MARKUP.matcher(expanded.text());
        while (markup.find()) {
            int at = expanded.at(sign(markup));
            leaveLinks(at);
            if (markup.group("start") != null) {
                begin(markup, links[at]);
            } else if (!open.isEmpty()) {
                within(markup, at);
            }
        }
        leaveLinks(Integer.MAX_VALUE);
        return repairs;
    }

    private static int sign(Matcher markup) {
        int start = markup.end() - 1;
        return markup.group("start") != null || markup.group("cell") != null ? start : start - 1;
    }

    /** Makes text of the tables that are open in a link which ends before a place. */
    private void leaveLinks(int at) {
        while (!open.isEmpty()
                && open.element().link() != NO_LINK
                && linkEnds[open.element().link()] <= at) {
            int brace = open.pop().brace();
            repairs.add(Repair.reported(
                    brace,
                    brace + 1,
                    CharacterReferences.encode("{"),
                    "'{|' begins a table that doesn't end in the link around it, and so is shown as text",
                    "end the table before the link, or write &#123; for a '{' to be shown"));
        }
    }

    private void begin(Matcher markup, int link) {
        int brace = expanded.at(markup.end() - 2);
        if (!open.isEmpty() && open.element().link() == link && !open.element().inCell()) {
            int line = expanded.at(markup.start());
            repairs.add(Repair.reported(
                    line,
                    line,
                    MagicWords.BAR + "\n",
                    "a table begins here in another one, outside of its cells, and so is put into a cell",
                    "write a line '|' before it"));
            enter(true);
        }
        open.push(new Table(brace, link, false));
    }

    private void within(Matcher markup, int at) {
        if (open.element().link() != links[at]) {
            repairs.add(apart(markup, at));
        } else if (markup.group("end") != null) {
            open.pop();
        } else if (markup.group("pair") == null) {
            enter(markup.group("cell") != null);
        }
    }

    private void enter(boolean cell) {
        Table table = open.pop();
        open.push(new Table(table.brace(), table.link(), cell));
    }

    /** Keeps markup in a link from being that of a table around the link. */
    private Repair apart(Matcher markup, int at) {
        if (markup.group("pair") != null) {
            int second = expanded.at(markup.end() - 1);
            return Repair.unreported(second, second, NOTHING);
        }
        return Repair.reported(
                at,
                at,
                NOTHING,
                "'" + expanded.source(markup.start(), markup.end()).strip()
                        + "' is in a link, and no line of the table around it",
                "write the link on one line");
    }
}

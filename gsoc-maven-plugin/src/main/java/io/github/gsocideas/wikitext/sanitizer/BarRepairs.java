package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.MagicWords;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.TableMarkup;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs of the bars that would begin another argument, and of the braces that would end the call.
 *
 * <ul>
 *   <li>A bar of the text's own tables becomes <code>{{!}}</code>, of which the wiki makes a bar again once it has divided
 *       the call into arguments. Every other bar becomes a character reference.
 *   <li>Braces that close nothing become character references, but for a table's last one.
 *   <li>A table without an end gets one, since it would take in what is behind the argument. So does one in an argument of
 *       a call that the text makes itself.
 *   <li>An exclamation mark at the beginning of a line outside of tables becomes a character reference: in a template that
 *       puts the argument into a table it would begin a cell.
 * </ul>
 */
final class BarRepairs {

    private static final Pattern TABLE_LINE = Pattern.compile("(?dm)^" + TableMarkup.INDENT + "(?:(?<start>"
            + TableMarkup.START + ")|(?<end>" + TableMarkup.END + ")|(?<cell>" + TableMarkup.HEADING_CELL + "))");

    private static final Pattern BAR_OR_BRACES = Pattern.compile("\\||\\}+");

    private final Wikitext wikitext;
    private final ExpandedText expanded;
    private final BitSet inTable = new BitSet();
    private final BitSet tableEnds = new BitSet();
    private final List<Repair> repairs = new ArrayList<>();

    private BarRepairs(Wikitext wikitext, ExpandedText expanded) {
        this.wikitext = wikitext;
        this.expanded = expanded;
    }

    /**
     * Collects the repairs of a text.
     *
     * @param expanded the text of all of the wikitext
     */
    static List<Repair> collect(Wikitext wikitext, ExpandedText expanded) {
        BarRepairs repairs = new BarRepairs(wikitext, expanded);
        repairs.tables();
        repairs.barsAndBraces();
        ExpandedText.arguments(wikitext).forEach(repairs::tablesOfArgument);
        return repairs.repairs;
    }

    /** Finds the tables, and ends those that are open at the end of the text. */
    private void tables() {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher line = TABLE_LINE.matcher(expanded.text());
        while (line.find()) {
            if (line.group("start") != null) {
                open.push(expanded.at(line.start("start")));
            } else if (line.group("end") != null && !open.isEmpty()) {
                int brace = expanded.at(line.end("end") - 1);
                tableEnds.set(brace);
                int start = open.pop();
                if (open.isEmpty()) {
                    inTable.set(start, brace);
                }
            } else if (line.group("cell") != null && open.isEmpty()) {
                int mark = expanded.at(line.start("cell"));
                repairs.add(Repair.unreported(mark, mark + 1, CharacterReferences.encode("!")));
            }
        }
        int end = wikitext.source().length();
        if (!open.isEmpty()) {
            inTable.set(open.getLast(), end);
        }
        open.forEach(start -> repairs.add(tableEnd(start, end, "\n" + MagicWords.BAR + "}", "|}")));
    }

    /**
     * Ends the tables that are open at the end of an argument of a call. A bar would divide the call, so such a table is
     * begun by <code>{{{!}}</code>. The end gets a line of its own, since braces may follow.
     */
    private void tablesOfArgument(ExpandedText argument) {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher line = TABLE_LINE.matcher(argument.text());
        while (line.find()) {
            if (line.group("start") != null) {
                open.push(argument.at(line.start("start")));
            } else if (line.group("end") != null) {
                open.poll();
            }
        }
        int end = argument.at(argument.text().length());
        open.forEach(start -> repairs.add(tableEnd(start, end, "\n" + MagicWords.BAR + "}\n", MagicWords.BAR + "}")));
    }

    private static Repair tableEnd(int start, int end, String replacement, String line) {
        return new Repair(
                end,
                end,
                replacement,
                Optional.of(new Remark(
                        start, "the table that begins here has no end", "end it with a line '" + line + "'")));
    }

    private void barsAndBraces() {
        for (WikitextNode node : wikitext.nodes()) {
            if (wikitext.isBar(node) && !inTable.get(node.start())) {
                repairs.add(Repair.unreported(node.start(), node.end(), CharacterReferences.encode("|")));
            } else if (node instanceof Text) {
                Matcher found = BAR_OR_BRACES.matcher(wikitext.source()).region(node.start(), node.end());
                while (found.find()) {
                    if (found.group().equals("|")) {
                        bar(found.start());
                    } else {
                        braces(found.start(), found.end());
                    }
                }
            }
        }
    }

    private void bar(int at) {
        repairs.add(Repair.unreported(at, at + 1, inTable.get(at) ? tableBar(at) : CharacterReferences.encode("|")));
    }

    /** The call for a bar. Between two braces, as in <code>{|}</code>, the call would be read as a parameter. */
    private String tableBar(int at) {
        return wikitext.source().startsWith("{|}", at - 1) ? MagicWords.BAR + " " : MagicWords.BAR;
    }

    /** Repairs several braces in a row; the first of them may end a table, and is then left as it is. */
    private void braces(int start, int end) {
        if (end - start == 1) {
            return;
        }
        int first = tableEnds.get(start) ? start + 1 : start;
        String braces = wikitext.source().substring(first, end);
        repairs.add(Repair.reported(
                first,
                end,
                CharacterReferences.encode(braces),
                "'" + braces + "' closes nothing, and so is shown as text",
                "delete it, or write &#125; for a '}' to be shown"));
    }
}

package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.Remark;
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
 * Writes what would begin another argument, or end the call, in another way. A bar of the text's own tables becomes
 * <code>{{!}}</code>, which is a bar again once the wiki has told the arguments apart; every other one, and every brace
 * that closes nothing, becomes a character reference. A table without an end gets one, in the arguments of the text's own
 * calls, too.
 */
final class BarRepairs {

    /** What MediaWiki's {@code Parser::handleTables} takes for a table's first line, for its last, and for a cell's. */
    private static final Pattern TABLE_LINE =
            Pattern.compile("(?dm)^[ \\t]*(?:(?<begin>:*[ \\t]*\\{\\|)|(?<end>\\|\\})|(?<cell>!))");

    private static final Pattern BAR_OR_BRACES = Pattern.compile("\\||\\}+");

    private static final String BAR = "{{!}}";

    private final Wikitext wikitext;
    private final ExpandedText visible;
    private final BitSet inTable = new BitSet();
    private final BitSet tableEnds = new BitSet();
    private final List<Repair> repairs = new ArrayList<>();

    private BarRepairs(Wikitext wikitext, ExpandedText visible) {
        this.wikitext = wikitext;
        this.visible = visible;
    }

    static List<Repair> of(Wikitext wikitext, ExpandedText visible) {
        BarRepairs repairs = new BarRepairs(wikitext, visible);
        repairs.tables();
        repairs.bars();
        ExpandedText.ofArguments(wikitext).forEach(repairs::tablesOfArgument);
        return repairs.repairs;
    }

    private void tables() {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher line = TABLE_LINE.matcher(visible.text());
        while (line.find()) {
            if (line.group("begin") != null) {
                open.push(visible.at(line.start("begin")));
            } else if (line.group("end") != null && !open.isEmpty()) {
                int brace = visible.at(line.end("end") - 1);
                tableEnds.set(brace);
                int start = open.pop();
                if (open.isEmpty()) {
                    inTable.set(start, brace);
                }
            } else if (line.group("cell") != null && open.isEmpty()) {
                int mark = visible.at(line.start("cell"));
                repairs.add(Repair.unreported(mark, mark + 1, CharacterReferences.encode("!")));
            }
        }
        int end = wikitext.source().length();
        if (!open.isEmpty()) {
            inTable.set(open.getLast(), end);
        }
        open.forEach(start -> repairs.add(tableEnd(start, end, "\n" + BAR + "}", "|}")));
    }

    /** Ends the tables of an argument, which no bar begins but by a call, on a line of their own: braces may follow. */
    private void tablesOfArgument(ExpandedText argument) {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher line = TABLE_LINE.matcher(argument.text());
        while (line.find()) {
            if (line.group("begin") != null) {
                open.push(argument.at(line.start("begin")));
            } else if (line.group("end") != null) {
                open.poll();
            }
        }
        int end = argument.at(argument.text().length());
        open.forEach(start -> repairs.add(tableEnd(start, end, "\n" + BAR + "}\n", BAR + "}")));
    }

    private static Repair tableEnd(int start, int end, String written, String hint) {
        return new Repair(
                end,
                end,
                written,
                Optional.of(new Remark(
                        start, "the table that begins here has no end", "end it with a line '" + hint + "'")));
    }

    private void bars() {
        for (WikitextNode node : wikitext.nodes()) {
            if (wikitext.isBar(node) && !inTable.get(node.start())) {
                repairs.add(Repair.unreported(node.start(), node.end(), CharacterReferences.encode("|")));
            } else if (node instanceof Text) {
                Matcher found = BAR_OR_BRACES.matcher(wikitext.source()).region(node.start(), node.end());
                while (found.find()) {
                    repair(found.start(), found.end());
                }
            }
        }
    }

    /** The call for a bar, which with a brace on either side would be a template's parameter. */
    private String bar(int at) {
        return wikitext.source().startsWith("{|}", at - 1) ? BAR + " " : BAR;
    }

    private void repair(int start, int end) {
        if (wikitext.source().charAt(start) == '|') {
            repairs.add(
                    Repair.unreported(start, end, inTable.get(start) ? bar(start) : CharacterReferences.encode("|")));
            return;
        }
        int first = tableEnds.get(start) ? start + 1 : start;
        String braces = wikitext.source().substring(first, end);
        if (end - start > 1) {
            repairs.add(Repair.reported(
                    first,
                    end,
                    CharacterReferences.encode(braces),
                    "'" + braces + "' closes nothing, and so is shown as text",
                    "delete it, or write &#125; for a '}' to be shown"));
        }
    }
}

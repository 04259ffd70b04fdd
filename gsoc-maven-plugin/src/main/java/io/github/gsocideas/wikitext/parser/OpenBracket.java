package io.github.gsocideas.wikitext.parser;

import io.github.gsocideas.wikitext.parser.WikitextNode.Argument;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import io.github.gsocideas.wikitext.parser.WikitextNode.Call;
import io.github.gsocideas.wikitext.parser.WikitextNode.Parameter;
import io.github.gsocideas.wikitext.parser.WikitextNode.Unclosed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brackets of one kind, one beside the other, that are open, with what has been read since. How many of them belong together
 * shows when they are closed: of <code>{{{{a}} b}}</code> two are closed first, and the other two wait for their own end.
 */
final class OpenBracket {

    private final Bracket bracket;
    private final int start;
    private final int count;
    private final boolean afterDash;
    private final List<Part> parts = new ArrayList<>(1);
    private int commentEnd = -1;
    private int visualEnd = -1;

    OpenBracket(Bracket bracket, int start, int count) {
        this(bracket, start, count, false);
    }

    private OpenBracket(Bracket bracket, int start, int count, boolean afterDash) {
        this.bracket = bracket;
        this.start = start;
        this.count = count;
        this.afterDash = afterDash;
        parts.add(new Part(start + count));
    }

    /** Braces after a dash. If the outermost one is left when the others are closed, it begins a variant with the dash. */
    static OpenBracket afterDash(int start, int count) {
        return new OpenBracket(Bracket.BRACES, start, count, true);
    }

    Bracket bracket() {
        return bracket;
    }

    int start() {
        return start;
    }

    /** Where the brackets begin, with a dash before them that may belong to them. */
    int outerStart() {
        return afterDash ? start - 1 : start;
    }

    int count() {
        return count;
    }

    /** The list of nodes to which the next one is added. */
    NodeList nodes() {
        return last().nodes;
    }

    /** Begins an argument after a bar. */
    void beginArgument(int bar) {
        last().end = bar;
        parts.add(new Part(bar + 1));
    }

    /** Whether the next equals sign ends an argument's name. */
    boolean awaitsName() {
        return parts.size() > 1 && !last().named();
    }

    void endName(int equalsSign) {
        last().endName(equalsSign);
    }

    /**
     * Remembers a comment, since those at a line's end don't keep it from being a heading.
     *
     * @param start where the blanks before the comment begin
     * @param end where the comment ends
     */
    void sawComment(int start, int end) {
        if (commentEnd != start) {
            visualEnd = start;
        }
        commentEnd = end;
    }

    /** Where the last comment ends; below 0 without one. */
    int commentEnd() {
        return commentEnd;
    }

    /** Where the text before the last comment ends, or before the first of several with blanks alone between them. */
    int visualEnd() {
        return visualEnd;
    }

    /** The node that the innermost brackets make with those that close them at a place. */
    WikitextNode close(int brackets, int at) {
        int first = start + count - brackets;
        int end = at + brackets;
        if (bracket != Bracket.BRACES) {
            NodeList children = new NodeList();
            children.addText(first, first + brackets);
            addParts(children);
            children.addText(at, end);
            return new Brackets(first, end, children.toList());
        }
        last().end = at;
        List<WikitextNode> title = parts.get(0).nodes.toList();
        List<Argument> arguments =
                parts.subList(1, parts.size()).stream().map(Part::argument).toList();
        return brackets == 2 ? new Call(first, end, title, arguments) : new Parameter(first, end, title, arguments);
    }

    /** The brackets that are still open when a number of the innermost ones are closed. */
    Optional<OpenBracket> remainder(int closed) {
        int remaining = count - closed;
        if (remaining > 1) {
            return Optional.of(new OpenBracket(bracket, start, remaining, afterDash));
        }
        return afterDash && remaining == 1
                ? Optional.of(new OpenBracket(Bracket.VARIANT, start - 1, 2))
                : Optional.empty();
    }

    /** Adds the brackets, which have no end, as text, and the nodes after them as what they are. */
    void giveUp(NodeList list) {
        list.addText(outerStart(), start);
        if (bracket != Bracket.LINE) {
            list.add(new Unclosed(start, start + count));
        }
        addParts(list);
    }

    private void addParts(NodeList list) {
        for (Part part : parts) {
            if (part != parts.get(0)) {
                list.addText(part.start - 1, part.start);
            }
            if (part.named()) {
                list.addAll(part.name);
                list.addText(part.valueStart - 1, part.valueStart);
            }
            list.addAll(part.nodes);
        }
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    /** The nodes before the first bar, or those of an argument, while they are read. */
    private static final class Part {

        private final int start;
        private int valueStart;
        private int end;
        private NodeList name = new NodeList();
        private NodeList nodes = new NodeList();

        Part(int start) {
            this.start = start;
            this.valueStart = start;
        }

        boolean named() {
            return valueStart > start;
        }

        void endName(int equalsSign) {
            name = nodes;
            nodes = new NodeList();
            valueStart = equalsSign + 1;
        }

        Argument argument() {
            return new Argument(start, valueStart, end, name.toList(), nodes.toList());
        }
    }
}

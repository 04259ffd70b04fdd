package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.Argument;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import io.github.gsocideas.wikitext.parser.WikitextNode.Call;
import io.github.gsocideas.wikitext.parser.WikitextNode.Comment;
import io.github.gsocideas.wikitext.parser.WikitextNode.Heading;
import io.github.gsocideas.wikitext.parser.WikitextNode.Text;
import io.github.gsocideas.wikitext.parser.WikitextNode.Unclosed;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text that MediaWiki's preprocessor hands on to its parser, once it has expanded an argument: comments are gone, and
 * so is white space at the beginning; <code>{{!}}</code> is a bar. Every other call, every parameter and every extension tag
 * is a {@link #STAND_IN}, since only the wiki knows what comes of it. Of <code>a &lt;!-- b -->{{c}}[[d]]</code> this is
 * {@code a \uFFFC[[d]]}.
 */
public final class ExpandedText {

    /** Stands for what only the wiki knows, which may be anything, line breaks too. */
    static final char STAND_IN = '\uFFFC';

    private static final String TRIMMED = " \t\n";

    private final Wikitext wikitext;
    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final BitSet linkStarts = new BitSet();
    private final BitSet linkEnds = new BitSet();

    private ExpandedText(Wikitext wikitext, List<WikitextNode> nodes) {
        this.wikitext = wikitext;
        int start = nodes.isEmpty() ? 0 : nodes.get(0).start();
        int end = nodes.isEmpty() ? 0 : nodes.get(nodes.size() - 1).end();
        this.starts = new int[end - start + 1];
        addAll(nodes);
        starts[text.length()] = end;
    }

    /** The text of a whole wikitext. */
    static ExpandedText of(Wikitext wikitext) {
        return new ExpandedText(wikitext, wikitext.nodes());
    }

    /** The text of one of a wikitext's nodes. */
    static ExpandedText of(Wikitext wikitext, WikitextNode node) {
        return new ExpandedText(wikitext, List.of(node));
    }

    /** The title of a call: what is before its first bar. */
    static ExpandedText ofTitle(Wikitext wikitext, Call call) {
        return new ExpandedText(wikitext, call.title());
    }

    /** The texts in a wikitext's calls: every title, and every argument's name and value, each by itself. */
    static Stream<ExpandedText> arguments(Wikitext wikitext) {
        return wikitext.allNodes().stream()
                .filter(Call.class::isInstance)
                .map(Call.class::cast)
                .flatMap(call -> Stream.concat(
                        Stream.of(call.title()),
                        call.arguments().stream().flatMap(argument -> Stream.of(argument.name(), argument.value()))))
                .filter(nodes -> !nodes.isEmpty())
                .map(nodes -> new ExpandedText(wikitext, nodes));
    }

    /** The text of an argument as a function gets it, that knows no names: of {@code |== a ==} the whole. */
    static ExpandedText ofWhole(Wikitext wikitext, Argument argument) {
        List<WikitextNode> equalsSign =
                argument.named() ? List.of(new Text(argument.valueStart() - 1, argument.valueStart())) : List.of();
        return new ExpandedText(
                wikitext,
                Stream.of(argument.name(), equalsSign, argument.value())
                        .flatMap(List::stream)
                        .toList());
    }

    /** The characters of the text. */
    CharSequence text() {
        return text;
    }

    /** The place in the source from which a character of this text comes; for the place after the last one, the end. */
    int at(int index) {
        return starts[index];
    }

    /** The source of a part of this text, which has no stand-ins and so can be shown to its author. */
    String source(int start, int end) {
        return start == end ? "" : wikitext.source().substring(starts[start], sourceEnd(end - 1));
    }

    /** Where the source of a character of this text ends; of what only the wiki knows, where the next character begins. */
    private int sourceEnd(int index) {
        return text.charAt(index) == STAND_IN ? starts[index + 1] : starts[index] + 1;
    }

    /** Whether a character of this text is one of the brackets that begin an internal link. */
    boolean beginsLink(int index) {
        return linkStarts.get(starts[index]);
    }

    /** Whether a character of this text is one of the brackets that end an internal link. */
    boolean endsLink(int index) {
        return linkEnds.get(starts[index]);
    }

    /** Whether a character of this text stands for an extension tag. */
    boolean isTag(int index) {
        return text.charAt(index) == STAND_IN && wikitext.source().charAt(starts[index]) == '<';
    }

    private void addAll(List<WikitextNode> nodes) {
        for (WikitextNode node : Wikitext.nodes(nodes, ExpandedText::isTransparent)) {
            if (node instanceof Text || node instanceof Unclosed) {
                IntStream.range(node.start(), node.end())
                        .forEach(i -> add(wikitext.source().charAt(i), i));
            } else if (node instanceof Brackets) {
                linkStarts.set(node.start(), node.start() + 2);
                linkEnds.set(node.end() - 2, node.end());
            } else if (!isTransparent(node) && !(node instanceof Comment)) {
                add(wikitext.isBar(node) ? '|' : STAND_IN, node.start());
            }
        }
    }

    /** Whether the parser gets all of a node's source, with what is within it expanded. */
    private static boolean isTransparent(WikitextNode node) {
        return node instanceof Heading || node instanceof Brackets;
    }

    private void add(char character, int start) {
        if (!text.isEmpty() || TRIMMED.indexOf(character) < 0) {
            starts[text.length()] = start;
            text.append(character);
        }
    }
}

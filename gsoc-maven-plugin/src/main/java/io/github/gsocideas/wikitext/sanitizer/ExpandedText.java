package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import io.github.gsocideas.wikitext.parser.WikitextNode.Call;
import io.github.gsocideas.wikitext.parser.WikitextNode.Comment;
import io.github.gsocideas.wikitext.parser.WikitextNode.Heading;
import io.github.gsocideas.wikitext.parser.WikitextNode.Text;
import io.github.gsocideas.wikitext.parser.WikitextNode.Unclosed;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Wikitext as MediaWiki's parser gets it from an argument: without comments, and without white space before what is left;
 * <code>{{!}}</code> as a bar, and a stand-in for every other call, parameter and extension tag, of which only the wiki
 * knows what comes of it.
 */
public final class ExpandedText {

    /** What is seen of what only the wiki knows, which may be anything, line breaks too. */
    static final char STAND_IN = '\uFFFC';

    private static final String TRIMMED = " \t\n";

    private final Wikitext wikitext;
    private final StringBuilder text = new StringBuilder();
    private final int[] starts;

    private ExpandedText(Wikitext wikitext, List<WikitextNode> nodes) {
        this.wikitext = wikitext;
        int start = nodes.isEmpty() ? 0 : nodes.get(0).start();
        int end = nodes.isEmpty() ? 0 : nodes.get(nodes.size() - 1).end();
        this.starts = new int[end - start + 1];
        addAll(nodes);
        starts[text.length()] = end;
    }

    /** The whole of a wikitext. */
    static ExpandedText of(Wikitext wikitext) {
        return new ExpandedText(wikitext, wikitext.nodes());
    }

    /** One node of a wikitext. */
    static ExpandedText of(Wikitext wikitext, WikitextNode node) {
        return new ExpandedText(wikitext, List.of(node));
    }

    /** What a call calls. */
    static ExpandedText ofTitle(Wikitext wikitext, Call call) {
        return new ExpandedText(wikitext, call.title());
    }

    /** What the calls in a wikitext are given, each title, name and value by itself. */
    static Stream<ExpandedText> ofArguments(Wikitext wikitext) {
        return wikitext.allNodes().stream()
                .filter(Call.class::isInstance)
                .map(Call.class::cast)
                .flatMap(call -> Stream.concat(
                        Stream.of(call.title()),
                        call.arguments().stream().flatMap(argument -> Stream.of(argument.name(), argument.value()))))
                .filter(nodes -> !nodes.isEmpty())
                .map(nodes -> new ExpandedText(wikitext, nodes));
    }

    /** What is seen. */
    CharSequence text() {
        return text;
    }

    /** Where the source has what is seen here. */
    int at(int index) {
        return starts[index];
    }

    private void addAll(List<WikitextNode> nodes) {
        for (WikitextNode node : Wikitext.nodes(nodes, ExpandedText::isSeenThrough)) {
            if (node instanceof Text || node instanceof Unclosed) {
                IntStream.range(node.start(), node.end())
                        .forEach(i -> add(wikitext.source().charAt(i), i));
            } else if (!isSeenThrough(node) && !(node instanceof Comment)) {
                add(wikitext.isBar(node) ? '|' : STAND_IN, node.start());
            }
        }
    }

    private static boolean isSeenThrough(WikitextNode node) {
        return node instanceof Heading || node instanceof Brackets;
    }

    private void add(char character, int start) {
        if (!text.isEmpty() || TRIMMED.indexOf(character) < 0) {
            starts[text.length()] = start;
            text.append(character);
        }
    }
}

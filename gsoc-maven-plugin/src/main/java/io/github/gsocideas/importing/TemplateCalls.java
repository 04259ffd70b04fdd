package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.CallName;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The calls of a template that stand on a page itself, in its order, each with the headings above it. What is in a comment,
 * in {@code <nowiki>} or another tag of text is no call; one in another call is that call's business.
 *
 * @param page the page
 * @param wikitext its text as MediaWiki reads it
 * @param calls the calls
 * @param nested where calls of the template begin that stand within something else
 */
record TemplateCalls(SourcePage page, Wikitext wikitext, List<Found> calls, List<Integer> nested) implements PageIdeas {

    /** What headings are called among the things that a page has, with their level behind it. */
    static final String HEADINGS = "headings of level ";

    /**
     * A call.
     *
     * @param node the call
     * @param above the headings that it stands under, the outermost first
     */
    record Found(WikitextNode.Call node, List<WikitextNode.Heading> above) implements PageIdea {

        @Override
        public int start() {
            return node.start();
        }

        @Override
        public int end() {
            return node.end();
        }

        @Override
        public Optional<WikitextNode.Call> call() {
            return Optional.of(node);
        }
    }

    /**
     * Finds the calls.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    static TemplateCalls find(SourcePage page, TemplateName template, Set<String> extensionTags) {
        Wikitext wikitext = parse(page, extensionTags);
        List<Found> calls = new ArrayList<>();
        Set<Integer> starts = new HashSet<>();
        Deque<WikitextNode.Heading> above = new ArrayDeque<>();
        for (WikitextNode node : wikitext.nodes()) {
            if (node instanceof WikitextNode.Heading heading) {
                while (!above.isEmpty() && above.peekLast().level() >= heading.level()) {
                    above.removeLast();
                }
                above.addLast(heading);
            } else if (node instanceof WikitextNode.Call call && template.isCalledBy(wikitext, call)) {
                calls.add(new Found(call, List.copyOf(above)));
                starts.add(call.start());
            }
        }
        List<Integer> nested = wikitext.allNodes().stream()
                .filter(node -> node instanceof WikitextNode.Call call && template.isCalledBy(wikitext, call))
                .map(WikitextNode::start)
                .filter(start -> !starts.contains(start))
                .toList();
        return new TemplateCalls(page, wikitext, List.copyOf(calls), nested);
    }

    /** A page as MediaWiki reads it. */
    static Wikitext parse(SourcePage page, Set<String> extensionTags) {
        return Wikitext.parseForeign(page.text(), extensionTags);
    }

    @Override
    public List<Found> ideas() {
        return calls;
    }

    /** What is on the page: which templates it calls, and headings of which levels it has, each with how many. */
    SortedMap<String, Integer> seen() {
        SortedMap<String, Integer> seen = new TreeMap<>();
        for (WikitextNode node : wikitext.allNodes()) {
            if (node instanceof WikitextNode.Heading heading) {
                seen.merge(HEADINGS + heading.level(), 1, Integer::sum);
            } else if (node instanceof WikitextNode.Call call) {
                CallName name = TemplateName.called(wikitext, call);
                if (name.kind() == CallName.Kind.PAGE && !name.isUnknown() && !name.isNothing()) {
                    seen.merge("calls of '" + name.entry() + "'", 1, Integer::sum);
                }
            }
        }
        return seen;
    }
}

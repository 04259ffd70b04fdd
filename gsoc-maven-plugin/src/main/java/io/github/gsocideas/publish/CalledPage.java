package io.github.gsocideas.publish;

import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page as it stands on a wiki, with the calls of the ideas' template. One within another call or a link is that one's
 * business, and only known by its name.
 *
 * @param text its wikitext
 * @param calls the calls in the page's order
 * @param nestedCalls those that stand within something else
 * @param lines between which a new call can come
 */
record CalledPage(String text, List<PlacedCall> calls, List<PlacedCall> nestedCalls, PageLines lines) {

    /** Keeps copies. */
    CalledPage {
        calls = List.copyOf(calls);
        nestedCalls = List.copyOf(nestedCalls);
    }

    /**
     * Reads a page.
     *
     * @param notApplicable what stands for a field that is left out on purpose
     * @param extensionTags the wiki's extension tags, in lower case
     */
    static CalledPage read(String text, TemplateName template, NotApplicable notApplicable, Set<String> extensionTags) {
        Wikitext wikitext = Wikitext.parseForeign(text, extensionTags);
        List<PlacedCall> calls = calls(wikitext, wikitext.nodes(), template)
                .map(call -> PlacedCall.of(wikitext, call, notApplicable))
                .toList();
        Set<Integer> starts = calls.stream().map(PlacedCall::start).collect(Collectors.toSet());
        List<PlacedCall> nested = calls(wikitext, wikitext.allNodes(), template)
                .filter(call -> !starts.contains(call.start()))
                .map(call -> PlacedCall.of(wikitext, call, notApplicable))
                .toList();
        return new CalledPage(text, calls, nested, PageLines.of(wikitext));
    }

    /** How many calls stand within something else. */
    long nested() {
        return nestedCalls.size();
    }

    private static Stream<WikitextNode.Call> calls(Wikitext wikitext, List<WikitextNode> nodes, TemplateName template) {
        return nodes.stream()
                .filter(WikitextNode.Call.class::isInstance)
                .map(WikitextNode.Call.class::cast)
                .filter(call -> template.isCalledBy(wikitext, call));
    }

    /** The names of its ideas. */
    List<IdeaName> names(IdeaParameters parameters) {
        return calls.stream().map(call -> IdeaName.of(parameters, call::value)).toList();
    }
}

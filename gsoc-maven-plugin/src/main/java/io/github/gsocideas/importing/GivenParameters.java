package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.CallName;
import io.github.gsocideas.wikitext.MediaWikiSpace;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the calls of a template on some pages give.
 *
 * @param calls how many there are
 * @param values the values of each parameter without the white space around them, of all calls that fill it; in the order of
 *     the calls, where a parameter that comes in later has its place behind the one that it stands behind
 * @param unnamed how many values have no parameter's name
 * @param odd names that no schema can have, such as those with a call in them
 * @param called what is called within the values, as a schema lists that
 */
record GivenParameters(int calls, Map<String, List<String>> values, int unnamed, Set<String> odd, Set<String> called) {

    private static final String NAME = "[^\\s=|{}<>\\[\\]](?:[^\\n\\r\\t=|{}<>\\[\\]]*[^\\s=|{}<>\\[\\]])?";

    /** So many parameters no template has, and nobody would read a schema of more. */
    private static final int MOST = 300;

    /**
     * Looks at the calls of a template.
     *
     * @throws ImportFailure when there are too many parameters
     */
    static GivenParameters of(List<TemplateCalls> pages) throws ImportFailure {
        Survey survey = new Survey();
        for (TemplateCalls page : pages) {
            for (TemplateCalls.Found found : page.calls()) {
                survey.add(page, found.node());
            }
        }
        return survey.result();
    }

    /** What was seen so far. */
    private static final class Survey {

        private final List<String> order = new ArrayList<>();
        private final Map<String, List<String>> values = new HashMap<>();
        private final Set<String> odd = new TreeSet<>();
        private final Set<String> called = new TreeSet<>();
        private int calls;
        private int unnamed;

        void add(TemplateCalls page, WikitextNode.Call call) throws ImportFailure {
            calls++;
            Map<String, String> given = new LinkedHashMap<>();
            for (WikitextNode.Argument argument : call.arguments()) {
                add(page, argument, given);
            }
            merge(order, given.keySet());
            given.entrySet().stream()
                    .filter(each -> !each.getValue().isEmpty())
                    .forEach(each -> values.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                            .add(each.getValue()));
        }

        private void add(TemplateCalls page, WikitextNode.Argument argument, Map<String, String> given) {
            String value = MediaWikiSpace.trim(page.page().text().substring(argument.valueStart(), argument.end()));
            String name = argument.named() ? TemplateName.parameter(page.wikitext(), argument) : "";
            if (!argument.named()) {
                unnamed += value.isEmpty() ? 0 : 1;
            } else if (isParameter(name)) {
                given.remove(name); // of several of one name the last counts
                given.put(name, value);
                called.addAll(called(page.wikitext(), argument));
            } else {
                odd.add(name.replace(CallName.UNKNOWN, '?'));
            }
        }

        GivenParameters result() {
            Map<String, List<String>> ordered = new LinkedHashMap<>();
            order.forEach(name -> ordered.put(name, List.copyOf(values.getOrDefault(name, List.of()))));
            return new GivenParameters(calls, ordered, unnamed, odd, called);
        }
    }

    /** Whether a schema can name a parameter so. */
    static boolean isParameter(String name) {
        return name.matches(NAME) && name.indexOf(CallName.UNKNOWN) < 0;
    }

    /**
     * Puts each name that isn't there yet behind the one before it.
     *
     * @throws ImportFailure when there are too many
     */
    static void merge(List<String> order, Collection<String> names) throws ImportFailure {
        int place = 0;
        for (String name : names) {
            int there = order.indexOf(name);
            if (there < 0) {
                if (order.size() == MOST) {
                    throw new ImportFailure("the template would have more than " + MOST
                            + " parameters, which none has: name another with -Dgsoc.templateName");
                }
                order.add(place, name);
                there = place;
            }
            place = Math.max(place, there + 1);
        }
    }

    private static Set<String> called(Wikitext wikitext, WikitextNode.Argument argument) {
        Set<String> names = new LinkedHashSet<>();
        Wikitext.nodes(argument.value(), node -> true).stream()
                .flatMap(node -> node instanceof WikitextNode.Call call ? Stream.of(call) : Stream.empty())
                .map(call -> TemplateName.called(wikitext, call))
                .filter(name -> !name.isUnknown() && !name.isNothing())
                .filter(name -> name.kind() == CallName.Kind.PAGE || name.kind() == CallName.Kind.FUNCTION)
                .forEach(name -> names.add(name.entry()));
        return names;
    }
}

package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.wikitext.MediaWikiSpace;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a page with the one that is generated of its ideas: each value as MediaWiki trims it, each call as it is written
 * around its values, what is before each call and behind the last, and the order of all.
 */
final class PageComparison {

    private final PlannedPage page;
    private final PageDifferences differences;

    /**
     * A comparison.
     *
     * @param ideas the ideas directory's name in findings
     * @param findings what was found wrong by files, which says why something isn't generated
     */
    PageComparison(PlannedPage page, String ideas, Map<String, List<Finding>> findings) {
        this.page = page;
        this.differences = new PageDifferences(page, ideas, findings);
    }

    /**
     * The differences, those around the calls first.
     *
     * @param generated the generated page
     * @param calls its calls by the path of each idea's file, in its order
     */
    List<PageDifference> compare(String generated, Map<String, TemplateCall> calls) {
        String source = page.source().page().text();
        // MediaWiki saves no page with white space at its end.
        if (source.stripTrailing().equals(generated.stripTrailing())) {
            return List.of();
        }
        differences.compareOrder(calls.keySet());
        compareGaps(source, generated, calls);
        page.ideas()
                .forEach(idea -> Optional.ofNullable(calls.get(idea.path()))
                        .ifPresentOrElse(call -> compareCall(idea, call), () -> differences.addMissing(idea)));
        return differences.all();
    }

    /** Compares what is before each call, and behind the last. */
    private void compareGaps(String source, String generated, Map<String, TemplateCall> calls) {
        Map<String, String> gaps = new HashMap<>();
        int at = 0;
        for (Map.Entry<String, TemplateCall> call : calls.entrySet()) {
            String wikitext = call.getValue().wikitext();
            int start = generated.indexOf(wikitext, at);
            gaps.put(call.getKey(), generated.substring(at, start));
            at = start + wikitext.length();
        }
        int from = 0;
        for (PlannedPage.Idea idea : page.ideas()) {
            String before = source.substring(from, idea.at().start());
            Optional<String> gap = Optional.ofNullable(gaps.get(idea.path()));
            if (gap.isPresent() && !gap.get().equals(before)) {
                around(from, "what is before the idea in " + idea.path(), before, gap.get());
            } else if (gap.isEmpty() && !before.isBlank()) {
                around(from, "what is before an idea that isn't generated", before, "");
            }
            from = idea.at().end();
        }
        String rest = source.substring(from).stripTrailing();
        String generatedRest = generated.substring(at).stripTrailing();
        if (!rest.equals(generatedRest)) {
            around(from, "what is behind the ideas", rest, generatedRest);
        }
    }

    private void around(int at, String what, String source, String generated) {
        int start = at + source.length() - source.stripLeading().length();
        differences.add(new PageDifference(
                page.place(Math.min(start, page.source().page().text().length())),
                what + " is not the same",
                PageDifference.Kind.PAGE,
                source,
                generated));
    }

    private void compareCall(PlannedPage.Idea idea, TemplateCall call) {
        Map<String, String> generated = PageDifferences.values(call);
        Map<String, String> written = new HashMap<>();
        for (Map.Entry<Field, String> entry : idea.read().written().entrySet()) {
            String parameter = entry.getKey().parameter().orElseThrow();
            written.put(parameter, entry.getValue());
            String value = generated.get(parameter);
            if (value == null) {
                differences.addMissing(idea, entry.getKey(), entry.getValue());
            } else if (!MediaWikiSpace.trim(value).equals(entry.getValue())) {
                differences.addOther(idea, entry.getKey(), entry.getValue(), MediaWikiSpace.trim(value));
            }
        }
        compareSpelling(idea, call, written, generated);
    }

    /** Compares what is around the values: of parameters that both have, and without what is told as left over. */
    private void compareSpelling(
            PlannedPage.Idea idea, TemplateCall call, Map<String, String> written, Map<String, String> generated) {
        Map<String, WikitextNode.Argument> last = new HashMap<>();
        idea.at().call().orElseThrow().arguments().stream()
                .filter(WikitextNode.Argument::named)
                .forEach(argument ->
                        last.put(TemplateName.parameter(page.source().found().wikitext(), argument), argument));
        String source = page.source().page().text();
        WikitextNode.Call node = idea.at().call().orElseThrow();
        int titleEnd = node.arguments().isEmpty()
                ? node.end() - 2
                : node.arguments().get(0).start() - 1;
        StringBuilder own = new StringBuilder(source.substring(node.start(), titleEnd));
        for (WikitextNode.Argument argument : node.arguments()) {
            String name = argument.named()
                    ? TemplateName.parameter(page.source().found().wikitext(), argument)
                    : "";
            if (written.containsKey(name)
                    && generated.containsKey(name)
                    && last.get(name).start() == argument.start()) {
                own.append('|')
                        .append(source, argument.start(), argument.valueStart())
                        .append(around(source.substring(argument.valueStart(), argument.end())));
            }
        }
        StringBuilder ours = new StringBuilder("{{" + call.template() + "\n");
        for (TemplateCall.Argument argument : call.arguments()) {
            if (written.containsKey(argument.parameter())) {
                ours.append('|').append(argument.parameter()).append('=').append(around(argument.value() + "\n"));
            }
        }
        if (!own.append("}}").toString().equals(ours.append("}}").toString())) {
            differences.add(new PageDifference(
                    page.place(node.start()),
                    "the call in " + idea.path() + " is written in another way around its values",
                    PageDifference.Kind.SPELLING,
                    own.toString(),
                    ours.toString()));
        }
    }

    /** A value with nothing but the white space around it. */
    private static String around(String value) {
        String trimmed = MediaWikiSpace.trim(value);
        int start = MediaWikiSpace.leading(value);
        return value.substring(0, start) + "…" + value.substring(start + trimmed.length());
    }
}

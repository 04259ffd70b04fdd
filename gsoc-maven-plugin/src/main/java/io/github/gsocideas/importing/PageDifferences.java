package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.LogText;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects what differs between a page and what is generated of its ideas, be they calls or headings there. */
final class PageDifferences {

    private final PlannedPage page;
    private final String ideas;
    private final Map<String, List<Finding>> findings;
    private final List<PageDifference> differences = new ArrayList<>();

    /**
     * None yet.
     *
     * @param ideas the ideas directory's name in findings
     * @param findings what was found wrong by files, which says why something isn't generated
     */
    PageDifferences(PlannedPage page, String ideas, Map<String, List<Finding>> findings) {
        this.page = page;
        this.ideas = ideas;
        this.findings = findings;
    }

    /** All of them, in the order in which they were found. */
    List<PageDifference> all() {
        return differences;
    }

    void add(PageDifference difference) {
        differences.add(difference);
    }

    /**
     * Compares the order of the ideas.
     *
     * @param after the paths of those that are generated, in their order
     */
    void compareOrder(Collection<String> after) {
        List<String> before = page.ideas().stream()
                .map(PlannedPage.Idea::path)
                .filter(new HashSet<>(after)::contains)
                .toList();
        if (!before.equals(List.copyOf(after))) {
            differences.add(new PageDifference(
                    page.place(page.ideas().get(0).at().start()),
                    "the ideas come in another order, that of their directories' and files' names",
                    PageDifference.Kind.PAGE,
                    String.join("\n", before),
                    String.join("\n", after)));
        }
    }

    /** Adds that an idea isn't generated. */
    void addMissing(PlannedPage.Idea idea) {
        String text = page.source()
                .page()
                .text()
                .substring(idea.at().start(), idea.at().end());
        add(idea, "the idea is not generated" + reason(idea, ""), text, "");
    }

    /** Adds that a field's value isn't generated. */
    void addMissing(PlannedPage.Idea idea, Field field, String written) {
        add(
                idea,
                "the parameter '" + field.parameter().orElseThrow() + "' is not generated" + reason(idea, field.name()),
                written,
                "");
    }

    /** Adds that a field's value is generated otherwise than it is on the page. */
    void addOther(PlannedPage.Idea idea, Field field, String written, String generated) {
        add(
                idea,
                "the value of '" + field.parameter().orElseThrow() + "' is written in another way",
                written,
                generated);
    }

    /** The values of a call by their parameters. */
    static Map<String, String> values(TemplateCall call) {
        return call.arguments().stream()
                .collect(Collectors.toMap(
                        TemplateCall.Argument::parameter, TemplateCall.Argument::value, (one, other) -> other));
    }

    private void add(PlannedPage.Idea idea, String what, String source, String generated) {
        differences.add(new PageDifference(
                page.place(idea.at().start()),
                idea.path() + ": " + what,
                PageDifference.Kind.VALUE,
                source,
                generated));
    }

    /** Why a field, or a whole idea, isn't generated: the first error about it, as the end of a sentence. */
    private String reason(PlannedPage.Idea idea, String field) {
        return findings.getOrDefault(ideas + "/" + LogText.escapePath(idea.path()), List.of()).stream()
                .filter(finding -> field.isEmpty() || finding.location().field().equals(Optional.of(field)))
                .min((one, other) -> one.severity().compareTo(other.severity()))
                .map(finding -> ", since " + finding.message())
                .orElse("");
    }
}

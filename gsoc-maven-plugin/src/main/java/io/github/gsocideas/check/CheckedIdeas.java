package io.github.gsocideas.check;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ideas of a project as they have come through the check. Without an error among the findings, each of them is proven:
 * a wiki finds in its call what the idea says.
 *
 * @param schema what they were held against
 * @param page the whole page; without an error among the findings, it is proven too
 * @param ideas the ideas by their path in the ideas directory, in the page's order, without fields that are wrong
 * @param findings what is wrong, sorted by place
 * @param files how many idea files were looked at, and the page's frame and the directory if there is a finding there
 */
public record CheckedIdeas(
        IdeaSchema schema, String page, Map<String, EncodedIdea> ideas, List<Finding> findings, int files) {

    /** Keeps copies. */
    public CheckedIdeas {
        ideas = Collections.unmodifiableMap(new LinkedHashMap<>(ideas));
        findings = List.copyOf(findings);
    }

    /** The calls by the idea's path, in the page's order. */
    public Map<String, TemplateCall> calls() {
        return calls(ideas);
    }

    static Map<String, TemplateCall> calls(Map<String, EncodedIdea> ideas) {
        Map<String, TemplateCall> calls = new LinkedHashMap<>();
        ideas.forEach((path, idea) -> calls.put(path, idea.call()));
        return calls;
    }
}

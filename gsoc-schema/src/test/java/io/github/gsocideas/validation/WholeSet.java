package io.github.gsocideas.validation;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.validation.rules.IdeaSet;
import io.github.gsocideas.validation.rules.SetFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All documents of a directory, held against a schema from the first to the last. */
final class WholeSet {

    private WholeSet() {}

    /** The findings, sorted by place. */
    static List<Finding> findings(IdeaValidator validator, IdeaSet set, Map<String, IdeaDocument> documents) {
        IdeaSetValidator ideas = new IdeaSetValidator(validator, set);
        List<Finding> findings = new ArrayList<>();
        documents.forEach((path, document) -> {
            findings.addAll(ideas.validate(path, document));
            ideas.add(ideas.recommendedValues(document));
        });
        ideas.validateWhole(documents.size()).stream().map(SetFinding::finding).forEach(findings::add);
        return findings.stream().sorted(Finding.BY_PLACE).toList();
    }
}

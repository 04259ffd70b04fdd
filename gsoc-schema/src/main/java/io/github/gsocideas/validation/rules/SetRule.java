package io.github.gsocideas.validation.rules;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.List;

/** A rule that looks beyond a file: what it asks for, if anything, the schema says. */
@FunctionalInterface
public interface SetRule {

    /**
     * What breaks the rule, in the order of the documents.
     *
     * @param schema says which fields the rule is about
     * @param ideas the ideas, and what is around them
     */
    List<Finding> findings(IdeaSchema schema, IdeaSet ideas);
}

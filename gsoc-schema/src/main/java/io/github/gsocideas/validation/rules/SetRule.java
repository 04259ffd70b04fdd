package io.github.gsocideas.validation.rules;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import java.util.List;

/**
 * A rule that looks beyond a file, at what is around all of them, or at what JSON Schema can't compare in one: what it asks for, if anything, the schema says. It says the
 * same of a file whatever the others are. What one idea may not have because of another is for {@link UniqueFields}.
 */
@FunctionalInterface
public interface SetRule {

    /**
     * What in an idea breaks the rule, in the schema's order.
     *
     * @param path the file's path in the ideas directory, with {@code /} between names
     * @param document what the file holds
     */
    List<Finding> findings(String path, IdeaDocument document);
}

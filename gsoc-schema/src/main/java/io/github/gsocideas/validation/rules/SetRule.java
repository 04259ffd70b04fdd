package io.github.gsocideas.validation.rules;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import java.util.List;

/**
 * A rule that looks beyond a file: what it asks for, if anything, the schema says. It is asked of one idea after the other,
 * in the page's order, and keeps of each no more than it needs for those that follow.
 */
@FunctionalInterface
public interface SetRule {

    /**
     * What in the next idea breaks the rule, in the schema's order.
     *
     * @param path the file's path in the ideas directory, with {@code /} between names
     * @param document what the file holds
     */
    List<Finding> findings(String path, IdeaDocument document);
}

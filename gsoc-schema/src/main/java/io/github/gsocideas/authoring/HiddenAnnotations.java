package io.github.gsocideas.authoring;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Which annotations of a schema a bundled schema leaves out, since an outer schema says the same of the value. An editor
 * shows the first that it finds, and looks into a schema before it looks at the schema's own annotations.
 *
 * @param keywords those of {@link #SHOWN} that are left out
 * @param title what the outer schemas call the value; empty where they have no title, or their branches have titles
 */
record HiddenAnnotations(Set<String> keywords, Optional<String> title) {

    /** The annotations of a value that an editor shows. */
    private static final Set<String> SHOWN = Set.of("title", "description", "examples", "markdownDescription");

    /** Nothing is left out. */
    static final HiddenAnnotations NONE = new HiddenAnnotations(Set.of(), Optional.empty());

    /** All are left out: the schema is a condition, and what it says isn't true of every value. */
    static final HiddenAnnotations ALL = new HiddenAnnotations(SHOWN, Optional.empty());

    HiddenAnnotations {
        keywords = Set.copyOf(keywords);
    }

    /** What is left out of the schemas that a schema applies to the same value. */
    HiddenAnnotations inside(JsonNode schema) {
        Set<String> both = new HashSet<>(keywords);
        SHOWN.stream().filter(schema::has).forEach(both::add);
        Optional<String> own =
                Optional.of(schema.path("title")).filter(JsonNode::isString).map(JsonNode::stringValue);
        return new HiddenAnnotations(both, keywords.contains("title") ? title : own);
    }

    /** What is left out of a branch, which has the title of the value already. */
    HiddenAnnotations insideBranch() {
        return new HiddenAnnotations(keywords, Optional.empty());
    }
}

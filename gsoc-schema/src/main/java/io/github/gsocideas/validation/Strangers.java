package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Files that are certainly no idea: no key of theirs is a field's, or nearly so. All that they lack is one finding. */
final class Strangers {

    private static final int NAMED = 3;

    private Strangers() {}

    /** The finding about a file that is none; a file of Markdown always has a text, and so may be an idea. */
    static Optional<Finding> find(IdeaDocument document, IdeaSchema schema) {
        List<String> fields = schema.fields().stream().map(Field::name).toList();
        boolean isStranger = document.body().isEmpty()
                && document.root()
                        .filter(Node.Mapping.class::isInstance)
                        .map(Node.Mapping.class::cast)
                        .filter(root -> Collections.disjoint(root.entries().keySet(), fields)
                                && root.entries().keySet().stream()
                                        .allMatch(key ->
                                                NearMatch.find(key, fields).isEmpty()))
                        .isPresent();
        return isStranger && fields.size() > NAMED
                ? Optional.of(Finding.error(
                        "no-idea",
                        document.file(),
                        document.root().orElseThrow().region(),
                        "the file is no idea: none of its keys is one of " + String.join(", ", fields.subList(0, NAMED))
                                + " …",
                        "let <includes> name only ideas, or <excludes> this file"))
                : Optional.empty();
    }
}

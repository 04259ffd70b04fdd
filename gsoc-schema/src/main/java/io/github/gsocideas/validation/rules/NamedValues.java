package io.github.gsocideas.validation.rules;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.idea.Spelling;
import io.github.gsocideas.schema.Field;
import java.util.Optional;

/** Reads the values that rules of a set compare; those that can't be what a rule takes them for are for the schema to refuse. */
final class NamedValues {

    private NamedValues() {}

    /** A field's value; empty where it isn't there or left out on purpose. */
    static Optional<Node> value(Field field, IdeaDocument document) {
        return document.value(field.name()).filter(node -> !node.isBlank()).filter(node -> !isLeftOut(field, node));
    }

    private static boolean isLeftOut(Field field, Node node) {
        return field.required() && Spelling.of(node).equals(Optional.of(Idea.NOT_APPLICABLE));
    }
}

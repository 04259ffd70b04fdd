package io.github.gsocideas.validation;

import io.github.gsocideas.idea.Node;
import io.github.gsocideas.idea.Position;
import io.github.gsocideas.schema.ApplicableSchemas;
import java.util.List;
import java.util.Optional;

/**
 * A place in a document: the value there and what the schema says of it.
 *
 * @param field its name for people, as in {@code contact[0].email}; empty for the document's root
 * @param node the value
 * @param said what the schema says of the value
 * @param isRequired whether the value is one of a property that must be there
 */
record InstanceLocation(String field, Node node, ApplicableSchemas said, boolean isRequired) {

    /** The place that property names, and array indices from 0, lead to from a document's root. */
    static InstanceLocation of(Node root, ApplicableSchemas said, List<String> tokens) {
        InstanceLocation location = new InstanceLocation("", root, said, false);
        for (String token : tokens) {
            location = location.child(token);
        }
        return location;
    }

    /** The place of a property of a document's root; empty where the root hasn't that property. */
    static Optional<InstanceLocation> find(Node root, ApplicableSchemas said, String property) {
        return root instanceof Node.Mapping mapping && mapping.entry(property).isPresent()
                ? Optional.of(of(root, said, List.of(property)))
                : Optional.empty();
    }

    /** The name of a property of the value. */
    String field(String property) {
        return field.isEmpty() ? property : field + "." + property;
    }

    /** Where the key of a property begins, or the value itself where it hasn't that property. */
    Position keyPosition(String property) {
        return node instanceof Node.Mapping mapping
                ? mapping.entry(property).map(Node.Entry::keyPosition).orElse(node.position())
                : node.position();
    }

    /** The value as a sentence's subject. */
    String subject() {
        return field.isEmpty() ? "the file" : "field '" + field + "'";
    }

    /** Whether the value holds nothing that can be seen. */
    boolean isBlank() {
        return node.isBlank();
    }

    private InstanceLocation child(String token) {
        ApplicableSchemas ofType = said.forType(node.type());
        if (node instanceof Node.Mapping mapping) {
            return new InstanceLocation(
                    field(token), mapping.get(token).orElseThrow(), ofType.property(token), ofType.requires(token));
        }
        int index = Integer.parseInt(token);
        return new InstanceLocation(
                field + "[" + index + "]", ((Node.Sequence) node).items().get(index), ofType.item(index), false);
    }
}

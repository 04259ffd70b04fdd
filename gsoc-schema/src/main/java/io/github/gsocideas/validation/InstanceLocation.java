package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.schema.ApplicableSchemas;
import java.util.List;

/**
 * A place in a document: the value there and what the schema says of it.
 *
 * @param field its name for people, as in {@code contact[0].email}; empty for the document's root
 * @param node the value
 * @param said what the schema says of the value
 */
record InstanceLocation(String field, Node node, ApplicableSchemas said) {

    /** The place that property names, and array indices from 0, lead to from a document's root. */
    static InstanceLocation of(Node root, ApplicableSchemas said, List<String> tokens) {
        InstanceLocation location = new InstanceLocation("", root, said);
        for (String token : tokens) {
            location = location.child(token);
        }
        return location;
    }

    /** The name of a property of the value. */
    String field(String property) {
        return field.isEmpty() ? property : field + "." + property;
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
        Node child = node.find(List.of(token)).orElseThrow();
        return node instanceof Node.Mapping
                ? new InstanceLocation(field(token), child, ofType.property(token))
                : new InstanceLocation(field + "[" + token + "]", child, ofType.item(Integer.parseInt(token)));
    }
}

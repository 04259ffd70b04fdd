package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.schema.ApplicableSchemas;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a document: the value there and what the schema says of it.
 *
 * @param place the way to it from the document's root
 * @param node the value
 * @param applicable what the schema says of the value
 */
record InstanceLocation(RecordLocation place, Node node, ApplicableSchemas applicable) {

    /** The place that property names, and array indices from 0, lead to from a document's root. */
    static InstanceLocation of(Node root, ApplicableSchemas applicable, List<String> tokens) {
        InstanceLocation location = new InstanceLocation(RecordLocation.ROOT, root, applicable);
        for (String token : tokens) {
            location = location.child(token);
        }
        return location;
    }

    /** The property names and array indices that lead to what a token leads to from a place. */
    static List<String> child(List<String> tokens, String token) {
        return Stream.concat(tokens.stream(), Stream.of(token)).toList();
    }

    /** The value as a sentence's subject. */
    String subject() {
        return place.equals(RecordLocation.ROOT) ? "the file" : "field '" + place.displayName() + "'";
    }

    /** Whether the value holds nothing that can be seen. */
    boolean isBlank() {
        return node.isBlank();
    }

    /** One step further. Whether a token such as {@code 0} is a key or an index depends on the value that it leads into. */
    private InstanceLocation child(String token) {
        ApplicableSchemas ofType = applicable.forType(node.type());
        Node child = node.find(List.of(token)).orElseThrow();
        if (node instanceof Node.Mapping) {
            return new InstanceLocation(place.key(token), child, ofType.property(token));
        }
        int index = Integer.parseInt(token);
        return new InstanceLocation(place.entry(index), child, ofType.item(index));
    }
}

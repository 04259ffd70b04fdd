package io.github.gsocideas.schemafile;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.schema.LocatedSchema;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A file of an organisation's schema, as it is written.
 *
 * @param uri the absolute URI that it is found under
 * @param name the file's name in the project
 * @param root what it holds, with places
 * @param schemas every schema in it
 */
record SchemaFile(URI uri, String name, Node root, List<LocatedSchema> schemas) {

    /** The absolute URI of one of its schemas. */
    URI uri(LocatedSchema schema) {
        try {
            return new URI(
                    uri.getScheme(),
                    uri.getSchemeSpecificPart(),
                    schema.location().toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a keyword's value stands: file, line and column. */
    String place(LocatedSchema schema, String keyword) {
        Node value = node(schema.location().appendProperty(keyword));
        return name + ":" + value.position();
    }

    /** The same for a schema that may be in another file. */
    Optional<String> place(JsonNode schema, String keyword) {
        IdentityHashMap<JsonNode, LocatedSchema> byNode = new IdentityHashMap<>();
        schemas.forEach(each -> byNode.put(each.node(), each));
        return Optional.ofNullable(byNode.get(schema)).map(each -> place(each, keyword));
    }

    private Node node(JsonPointer location) {
        Node node = root;
        for (JsonPointer rest = location; !rest.matches(); rest = rest.tail()) {
            node = node instanceof Node.Sequence sequence
                    ? sequence.items().get(rest.getMatchingIndex())
                    : ((Node.Mapping) node).get(rest.getMatchingProperty()).orElseThrow();
        }
        return node;
    }
}

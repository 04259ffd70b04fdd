package io.github.gsocideas.schemafile;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.schema.SchemaDocuments;
import io.github.gsocideas.schema.Subschema;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A file of an organisation's schema, as it is written. */
final class SchemaFile {

    private final URI uri;
    private final String name;
    private final Node root;
    private final List<Subschema> schemas;
    private final IdentityHashMap<JsonNode, Subschema> byNode = new IdentityHashMap<>();

    /**
     * A file.
     *
     * @param uri the absolute URI that it is found under
     * @param name the file's name in the project
     * @param root what it holds, with places
     * @param schemas every schema in it
     */
    SchemaFile(URI uri, String name, Node root, List<Subschema> schemas) {
        this.uri = uri;
        this.name = name;
        this.root = root;
        this.schemas = List.copyOf(schemas);
        this.schemas.forEach(schema -> byNode.put(schema.node(), schema));
    }

    /** The same file once all that it refers to is read, so that its references lead somewhere. */
    SchemaFile in(SchemaDocuments documents) {
        return new SchemaFile(
                uri,
                name,
                root,
                Subschema.all(documents, uri, documents.documents().get(uri)));
    }

    /** Every schema in the file, the outer before the inner. */
    List<Subschema> schemas() {
        return schemas;
    }

    /** The absolute URI of one of its schemas. */
    URI uri(Subschema schema) {
        try {
            return new URI(
                    uri.getScheme(),
                    uri.getSchemeSpecificPart(),
                    schema.location().toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a keyword's value stands in one of its schemas. */
    Place place(Subschema schema, String keyword) {
        Node value = node(schema.location().appendProperty(keyword));
        return new Place(name, Optional.of(value.position()));
    }

    /** Where an entry of a keyword's list stands in one of its schemas, counted from 0. */
    Place place(Subschema schema, String keyword, int index) {
        Node entry = node(schema.location().appendProperty(keyword).appendIndex(index));
        return new Place(name, Optional.of(entry.position()));
    }

    /** Where a schema stands that may be in another file; empty where it is. */
    Optional<Place> place(Subschema schema) {
        return Optional.ofNullable(byNode.get(schema.node()))
                .map(own -> new Place(name, Optional.of(node(own.location()).position())));
    }

    /** The same for a keyword of a schema that may be in another file; empty where it is. */
    Optional<Place> place(JsonNode schema, String keyword) {
        return Optional.ofNullable(byNode.get(schema)).map(own -> place(own, keyword));
    }

    /** The part of the file that a keyword's value is, in a schema that may be in another file; empty where it is. */
    Optional<KeywordPlace> keywordPlace(JsonNode schema, String keyword) {
        return Optional.ofNullable(byNode.get(schema))
                .map(own -> new KeywordPlace(
                        name, node(own.location().appendProperty(keyword)).region()));
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

package io.github.gsocideas.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * The closed world of schema documents in which references resolve: what is not in here is not to be had, and nothing
 * is ever fetched. Knows {@code $id}, {@code $anchor}, {@code $dynamicAnchor} and JSON Pointers, as JSON Schema 2020-12
 * has them in section 8.2 of its core.
 */
public final class SchemaDocuments {

    private final Map<URI, JsonNode> documents;
    private final Map<URI, Subschema> resources = new HashMap<>();
    private final IdentityHashMap<JsonNode, Subschema> schemas = new IdentityHashMap<>();

    /**
     * Takes documents by the absolute URI, without a fragment, that they are found under.
     *
     * @throws IllegalArgumentException when two schemas go by the same URI
     */
    public SchemaDocuments(Map<URI, JsonNode> documents) {
        this.documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        this.documents.forEach(this::index);
    }

    /** The documents by the URI that they are found under. */
    public Map<URI, JsonNode> documents() {
        return documents;
    }

    /** The subschema that a reference means in a schema whose base URI is given; empty where there is none. */
    public Optional<Subschema> resolve(URI base, String reference) {
        return absolute(base, reference).flatMap(this::subschema);
    }

    /** The subschema at an absolute URI, with or without a fragment; empty where there is none. */
    public Optional<Subschema> subschema(URI uri) {
        String fragment = uri.getFragment() == null ? "" : uri.getFragment();
        return fragment.startsWith("/")
                ? Optional.ofNullable(resources.get(withoutFragment(uri))).flatMap(root -> descend(root, fragment))
                : Optional.ofNullable(resources.get(fragment.isEmpty() ? withoutFragment(uri) : uri));
    }

    /** What a reference means against a base URI; empty where it isn't a URI reference at all. */
    public static Optional<URI> absolute(URI base, String reference) {
        try {
            URI uri = new URI(reference);
            // URI.resolve can't put a fragment to an opaque URI such as urn:example:ideas.
            return Optional.of(
                    reference.startsWith("#") ? URI.create(withoutFragment(base) + reference) : base.resolve(uri));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The same URI up to its fragment. */
    public static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? uri : URI.create(text.substring(0, hash));
    }

    private void index(URI uri, JsonNode root) {
        for (Subschema schema : Subschema.all(this, uri, root)) {
            schemas.put(schema.node(), schema);
            for (String keyword : Subschema.IDENTIFIERS) {
                schema.identity(keyword).ifPresent(name -> identify(name, schema));
            }
        }
        identify(uri, Subschema.root(this, uri, root));
    }

    private void identify(URI uri, Subschema schema) {
        Subschema other = resources.putIfAbsent(uri, schema);
        if (other != null && !other.node().equals(schema.node())) {
            throw new IllegalArgumentException(uri + " is two schemas");
        }
    }

    /** A pointer leads to a schema, or nowhere: what a keyword such as {@code examples} holds is none. */
    private Optional<Subschema> descend(Subschema root, String pointer) {
        JsonPointer location = JsonPointer.compile(pointer);
        JsonNode node = root.node().at(location);
        return node.isBoolean()
                ? Optional.of(new Subschema(this, root.base(), root.location().append(location), node))
                : Optional.ofNullable(schemas.get(node));
    }

    /** The base URI inside a schema that stands where another is in force. */
    static URI base(URI base, JsonNode node) {
        JsonNode id = node.path("$id");
        return id.isString()
                ? absolute(base, id.stringValue())
                        .map(SchemaDocuments::withoutFragment)
                        .orElse(base)
                : base;
    }
}

package io.github.gsocideas.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.HashMap;
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

    /** Takes documents by the absolute URI, without a fragment, that they are found under. */
    public SchemaDocuments(Map<URI, JsonNode> documents) {
        this.documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        this.documents.forEach((uri, root) -> {
            resources.put(uri, new Subschema(this, base(uri, root), root));
            index(uri, root);
        });
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

    private void index(URI base, JsonNode node) {
        URI here = base(base, node);
        if (node.path("$id").isString()) {
            resources.putIfAbsent(here, new Subschema(this, here, node));
        }
        for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
            if (node.path(keyword).isString()) {
                absolute(here, "#" + node.path(keyword).stringValue())
                        .ifPresent(uri -> resources.putIfAbsent(uri, new Subschema(this, here, node)));
            }
        }
        node.forEach(child -> index(here, child));
    }

    private Optional<Subschema> descend(Subschema root, String pointer) {
        URI base = root.base();
        JsonNode node = root.node();
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            JsonNode child =
                    node.isArray() ? node.path(rest.getMatchingIndex()) : node.path(rest.getMatchingProperty());
            if (child.isMissingNode()) {
                return Optional.empty();
            }
            node = child;
            base = base(base, node);
        }
        return Optional.of(new Subschema(this, base, node));
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

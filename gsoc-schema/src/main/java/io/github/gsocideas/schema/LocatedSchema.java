package io.github.gsocideas.schema;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A schema and where it stands in its document.
 *
 * @param base the URI that its references are relative to, its own {@code $id} heeded
 * @param location the way to it from the document's root
 * @param node the schema itself, an object or a boolean
 */
public record LocatedSchema(URI base, JsonPointer location, JsonNode node) {

    /** Keywords that give a schema a URI of its own. */
    public static final List<String> IDENTIFIERS = List.of("$id", "$anchor", "$dynamicAnchor");

    public static final List<String> HOLD_ONE = List.of(
            "not",
            "if",
            "then",
            "else",
            "items",
            "contains",
            "additionalProperties",
            "unevaluatedProperties",
            "unevaluatedItems",
            "propertyNames",
            "contentSchema");
    public static final List<String> HOLD_LIST = List.of("allOf", "anyOf", "oneOf", "prefixItems");
    public static final List<String> HOLD_BY_NAME =
            List.of("properties", "patternProperties", "dependentSchemas", "$defs", "definitions");

    /**
     * Every schema of a document, the outer before the inner. What stands in {@code const}, {@code enum},
     * {@code examples} or {@code default} is no schema, whatever it looks like.
     *
     * @param uri the absolute URI that the document is found under
     */
    public static List<LocatedSchema> of(URI uri, JsonNode root) {
        List<LocatedSchema> found = new ArrayList<>();
        collect(uri, JsonPointer.empty(), root, found);
        return List.copyOf(found);
    }

    private static void collect(URI outer, JsonPointer location, JsonNode node, List<LocatedSchema> found) {
        if (!node.isObject() && !node.isBoolean()) {
            return;
        }
        URI base = SchemaDocuments.base(outer, node);
        found.add(new LocatedSchema(base, location, node));
        for (String keyword : HOLD_ONE) {
            collect(base, location.appendProperty(keyword), node.path(keyword), found);
        }
        for (String keyword : HOLD_LIST) {
            JsonPointer list = location.appendProperty(keyword);
            for (int i = 0; i < node.path(keyword).size(); i++) {
                collect(base, list.appendIndex(i), node.path(keyword).path(i), found);
            }
        }
        for (String keyword : HOLD_BY_NAME) {
            JsonPointer map = location.appendProperty(keyword);
            node.path(keyword)
                    .propertyNames()
                    .forEach(name -> collect(
                            base, map.appendProperty(name), node.path(keyword).path(name), found));
        }
    }

    /** The absolute URI that one of {@link #IDENTIFIERS} gives the schema; empty where it gives none. */
    public Optional<URI> identity(String keyword) {
        JsonNode name = node.path(keyword);
        if (!name.isString()) {
            return Optional.empty();
        }
        return keyword.equals("$id") ? Optional.of(base) : SchemaDocuments.absolute(base, "#" + name.stringValue());
    }
}

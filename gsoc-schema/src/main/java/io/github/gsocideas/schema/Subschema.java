package io.github.gsocideas.schema;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * One schema inside a document.
 *
 * @param documents where its references resolve
 * @param base the URI that its references are relative to, its own {@code $id} heeded
 * @param location the way to it from the document's root
 * @param node the schema itself, an object or a boolean
 */
public record Subschema(SchemaDocuments documents, URI base, JsonPointer location, JsonNode node) {

    /** Keywords that give a schema a URI of its own. */
    public static final List<String> IDENTIFIERS = List.of("$id", "$anchor", "$dynamicAnchor");

    /** Keywords that refer to a schema. */
    public static final List<String> REFERENCES = List.of("$ref", "$dynamicRef");

    /**
     * Every schema of a document, the outer before the inner. What stands in {@code const}, {@code enum},
     * {@code examples} or {@code default} is no schema, whatever it looks like.
     *
     * @param documents where the references resolve
     * @param uri the absolute URI that the document is found under
     * @param root what the document holds
     */
    public static List<Subschema> all(SchemaDocuments documents, URI uri, JsonNode root) {
        List<Subschema> found = new ArrayList<>();
        root(documents, uri, root).collectAll(found);
        return List.copyOf(found);
    }

    /** A document's outermost schema. */
    static Subschema root(SchemaDocuments documents, URI uri, JsonNode root) {
        return new Subschema(documents, SchemaDocuments.base(uri, root), JsonPointer.empty(), root);
    }

    private void collectAll(List<Subschema> found) {
        if (node.isObject() || node.isBoolean()) {
            found.add(this);
            SubschemaKeywords.HOLD_ONE.forEach(keyword -> child(keyword).collectAll(found));
            Stream.of(SubschemaKeywords.HOLD_LIST, SubschemaKeywords.HOLD_BY_NAME)
                    .flatMap(List::stream)
                    .flatMap(this::children)
                    .forEach(child -> child.collectAll(found));
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

    /**
     * This schema and all that apply to the same instance location by its in-place applicators (section 10.2 of JSON
     * Schema's core): what it refers to or is made of first, the schema itself last.
     *
     * @param alternative which branches of {@code anyOf} and {@code oneOf} to follow
     */
    List<Subschema> inPlace(Predicate<Subschema> alternative) {
        List<Subschema> found = new ArrayList<>();
        collect(alternative, found, seen());
        return found;
    }

    /** Whether a value of this type, by JSON Schema's name for it, can be valid at all. */
    public boolean admits(String type) {
        return admits(type, seen());
    }

    /** Whether a property must be there whatever else is: conditions are not asked, and of alternatives each must say so. */
    boolean requires(String property) {
        return requires(property, seen());
    }

    /** Whether this schema applies to a value only if it applies to it already, so that no validator comes to an end. */
    public boolean isCircular() {
        Set<JsonNode> reached = seen();
        Deque<Subschema> next = new ArrayDeque<>(List.of(this));
        while (!next.isEmpty()) {
            Subschema schema = next.remove();
            Stream<Subschema> conditions =
                    Stream.of("if", "not").map(schema::child).filter(child -> child.node.isObject());
            Stream.of(schema.inPlaceParts(), conditions)
                    .flatMap(schemas -> schemas)
                    .filter(each -> reached.add(each.node))
                    .forEach(next::add);
        }
        return reached.contains(node);
    }

    /** The schema that a keyword of this one holds; its node is missing where there is none. */
    public Subschema child(String keyword) {
        return child(location.appendProperty(keyword), node.path(keyword));
    }

    /** The schemas that a keyword of this one holds, in a list or by name. */
    public Stream<Subschema> children(String keyword) {
        JsonNode value = node.path(keyword);
        return value.isArray()
                ? IntStream.range(0, value.size()).mapToObj(i -> child(keyword, String.valueOf(i)))
                : value.propertyNames().stream().map(name -> child(keyword, name));
    }

    /**
     * One of the schemas that a keyword of this one holds; its node is missing where there is none.
     *
     * @param key its name, or its index in a list, from 0
     */
    public Subschema child(String keyword, String key) {
        JsonNode value = node.path(keyword);
        JsonPointer holder = location.appendProperty(keyword);
        return value.isArray()
                ? child(holder.appendIndex(Integer.parseInt(key)), value.path(Integer.parseInt(key)))
                : child(holder.appendProperty(key), value.path(key));
    }

    private Subschema child(JsonPointer at, JsonNode child) {
        return new Subschema(documents, SchemaDocuments.base(base, child), at, child);
    }

    /**
     * A schema that this one applies to the same instance location.
     *
     * @param path the keyword, and which of its schemas it is where it has several; anything else leads nowhere
     */
    public Optional<Subschema> part(List<String> path) {
        JsonNode value = node.path(path.get(0));
        if (value.isString()) {
            return documents.resolve(base, value.stringValue());
        }
        if (path.size() > 1) {
            return Optional.of(child(path.get(0), path.get(1)));
        }
        return Stream.of("then", "else").anyMatch(path.get(0)::equals)
                ? Optional.of(child(path.get(0)))
                : Optional.empty();
    }

    private void collect(Predicate<Subschema> alternative, List<Subschema> found, Set<JsonNode> seen) {
        if (seen.add(node)) {
            Stream.of(
                            parts(),
                            children("anyOf").filter(alternative),
                            children("oneOf").filter(alternative))
                    .flatMap(schemas -> schemas)
                    .forEach(schema -> schema.collect(alternative, found, seen));
            found.add(this);
        }
    }

    private boolean admits(String type, Set<JsonNode> seen) {
        JsonNode types = node.path("type");
        boolean here = types.isMissingNode()
                || type.equals(types.stringValue(""))
                || types.valueStream().anyMatch(each -> type.equals(each.stringValue("")));
        return !seen.add(node) || (here && parts().allMatch(part -> part.admits(type, seen)) && oneAdmits(type, seen));
    }

    private boolean requires(String property, Set<JsonNode> seen) {
        return seen.add(node)
                && (node.path("required").valueStream().anyMatch(name -> property.equals(name.stringValue("")))
                        || Stream.concat(references(), children("allOf"))
                                .anyMatch(part -> part.requires(property, seen))
                        || Stream.of("anyOf", "oneOf")
                                .filter(node::has)
                                .anyMatch(keyword ->
                                        children(keyword).allMatch(branch -> branch.requires(property, seen))));
    }

    private boolean oneAdmits(String type, Set<JsonNode> seen) {
        return Stream.of("anyOf", "oneOf")
                .filter(node::has)
                .allMatch(keyword -> children(keyword).anyMatch(branch -> branch.admits(type, seen)));
    }

    /** All that is applied to the same instance location right by this schema, if only under a condition. */
    public Stream<Subschema> inPlaceParts() {
        return Stream.of(parts(), children("anyOf"), children("oneOf")).flatMap(schemas -> schemas);
    }

    /** What applies beside this schema whatever the value is, or may: conditionals are not asked. */
    private Stream<Subschema> parts() {
        Stream<Subschema> conditional =
                Stream.of("then", "else").filter(node::has).map(this::child);
        return Stream.of(references(), children("allOf"), conditional, children("dependentSchemas"))
                .flatMap(schemas -> schemas);
    }

    /** The schemas that this one refers to. */
    public Stream<Subschema> references() {
        return REFERENCES.stream()
                .map(node::path)
                .filter(JsonNode::isString)
                .flatMap(reference -> documents.resolve(base, reference.stringValue()).stream());
    }

    private static Set<JsonNode> seen() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}

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

    private static final List<String> ALTERNATIVES = List.of("anyOf", "oneOf");

    private static final List<String> CONDITIONAL = List.of("then", "else");

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
            for (String keyword : SubschemaKeywords.HOLD_ONE) {
                if (node.has(keyword)) {
                    child(keyword).collectAll(found);
                }
            }
            for (List<String> keywords : List.of(SubschemaKeywords.HOLD_LIST, SubschemaKeywords.HOLD_BY_NAME)) {
                for (String keyword : keywords) {
                    for (Subschema child : each(keyword)) {
                        child.collectAll(found);
                    }
                }
            }
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
            Stream<Subschema> conditions = Stream.of("if", "not", Keyword.RECOMMENDED.name())
                    .map(schema::child)
                    .filter(child -> child.node.isObject());
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
        return each(keyword).stream();
    }

    private List<Subschema> each(String keyword) {
        JsonNode value = node.path(keyword);
        List<Subschema> children = new ArrayList<>(value.size());
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            children.add(child(keyword, String.valueOf(i)));
        }
        for (String name : value.propertyNames()) {
            children.add(child(keyword, name));
        }
        return children;
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
        return CONDITIONAL.contains(path.get(0)) ? Optional.of(child(path.get(0))) : Optional.empty();
    }

    private void collect(Predicate<Subschema> alternative, List<Subschema> found, Set<JsonNode> seen) {
        if (seen.add(node)) {
            for (Subschema part : parts()) {
                part.collect(alternative, found, seen);
            }
            for (String keyword : ALTERNATIVES) {
                for (Subschema branch : each(keyword)) {
                    if (alternative.test(branch)) {
                        branch.collect(alternative, found, seen);
                    }
                }
            }
            found.add(this);
        }
    }

    private boolean admits(String type, Set<JsonNode> seen) {
        if (!seen.add(node)) {
            return true;
        }
        JsonNode types = node.path("type");
        boolean here = types.isMissingNode() || type.equals(types.stringValue("")) || holds(types, type);
        if (!here) {
            return false;
        }
        for (Subschema part : parts()) {
            if (!part.admits(type, seen)) {
                return false;
            }
        }
        return oneAdmits(type, seen);
    }

    private static boolean holds(JsonNode list, String text) {
        for (JsonNode each : list) {
            if (text.equals(each.stringValue(""))) {
                return true;
            }
        }
        return false;
    }

    private boolean requires(String property, Set<JsonNode> seen) {
        if (!seen.add(node)) {
            return false;
        }
        if (holds(node.path("required"), property)) {
            return true;
        }
        List<Subschema> always = referred();
        always.addAll(each("allOf"));
        for (Subschema part : always) {
            if (part.requires(property, seen)) {
                return true;
            }
        }
        return ALTERNATIVES.stream()
                .filter(node::has)
                .anyMatch(keyword -> children(keyword).allMatch(branch -> branch.requires(property, seen)));
    }

    private boolean oneAdmits(String type, Set<JsonNode> seen) {
        return ALTERNATIVES.stream()
                .filter(node::has)
                .allMatch(keyword -> children(keyword).anyMatch(branch -> branch.admits(type, seen)));
    }

    /** All that is applied to the same instance location right by this schema, if only under a condition. */
    public Stream<Subschema> inPlaceParts() {
        List<Subschema> all = parts();
        ALTERNATIVES.forEach(keyword -> all.addAll(each(keyword)));
        return all.stream();
    }

    /** What applies beside this schema whatever the value is, or may: conditionals are not asked. */
    private List<Subschema> parts() {
        List<Subschema> parts = referred();
        parts.addAll(each("allOf"));
        for (String keyword : CONDITIONAL) {
            if (node.has(keyword)) {
                parts.add(child(keyword));
            }
        }
        parts.addAll(each("dependentSchemas"));
        return parts;
    }

    /** The schemas that this one refers to. */
    public Stream<Subschema> references() {
        return referred().stream();
    }

    private List<Subschema> referred() {
        List<Subschema> referred = new ArrayList<>();
        for (String keyword : REFERENCES) {
            if (node.path(keyword).isString()) {
                documents.resolve(base, node.path(keyword).stringValue()).ifPresent(referred::add);
            }
        }
        return referred;
    }

    private static Set<JsonNode> seen() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}

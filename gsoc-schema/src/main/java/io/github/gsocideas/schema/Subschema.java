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
import tools.jackson.databind.JsonNode;

/**
 * One schema, an object or a boolean, inside a document.
 *
 * @param documents where its references resolve
 * @param base the URI that its references are relative to
 * @param node the schema itself
 */
public record Subschema(SchemaDocuments documents, URI base, JsonNode node) {

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
            Stream<Subschema> conditions = Stream.of("if", "not")
                    .map(schema.node::path)
                    .filter(JsonNode::isObject)
                    .map(schema::child);
            Stream.of(schema.inPlaceParts(), conditions)
                    .flatMap(schemas -> schemas)
                    .filter(each -> reached.add(each.node))
                    .forEach(next::add);
        }
        return reached.contains(node);
    }

    /** A schema inside this one. */
    public Subschema child(JsonNode child) {
        return new Subschema(documents, SchemaDocuments.base(base, child), child);
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
            JsonNode chosen = value.isArray() ? value.path(Integer.parseInt(path.get(1))) : value.path(path.get(1));
            return Optional.of(child(chosen));
        }
        return Stream.of("then", "else").anyMatch(path.get(0)::equals) ? Optional.of(child(value)) : Optional.empty();
    }

    private void collect(Predicate<Subschema> alternative, List<Subschema> found, Set<JsonNode> seen) {
        if (seen.add(node)) {
            Stream.of(
                            parts(),
                            alternatives("anyOf").filter(alternative),
                            alternatives("oneOf").filter(alternative))
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
                        || Stream.concat(references(), alternatives("allOf"))
                                .anyMatch(part -> part.requires(property, seen))
                        || Stream.of("anyOf", "oneOf")
                                .filter(node::has)
                                .anyMatch(keyword ->
                                        alternatives(keyword).allMatch(branch -> branch.requires(property, seen))));
    }

    private boolean oneAdmits(String type, Set<JsonNode> seen) {
        return Stream.of("anyOf", "oneOf")
                .filter(node::has)
                .allMatch(keyword -> alternatives(keyword).anyMatch(branch -> branch.admits(type, seen)));
    }

    /** All that is applied to the same instance location right by this schema, if only under a condition. */
    public Stream<Subschema> inPlaceParts() {
        return Stream.of(parts(), alternatives("anyOf"), alternatives("oneOf")).flatMap(schemas -> schemas);
    }

    /** What applies beside this schema whatever the value is, or may: conditionals are not asked. */
    private Stream<Subschema> parts() {
        Stream<Subschema> conditional =
                Stream.of("then", "else").filter(node::has).map(node::path).map(this::child);
        Stream<Subschema> dependent =
                node.path("dependentSchemas").valueStream().map(this::child);
        return Stream.of(references(), alternatives("allOf"), conditional, dependent)
                .flatMap(schemas -> schemas);
    }

    public Stream<Subschema> references() {
        return Stream.of("$ref", "$dynamicRef")
                .map(node::path)
                .filter(JsonNode::isString)
                .flatMap(reference -> documents.resolve(base, reference.stringValue()).stream());
    }

    private Stream<Subschema> alternatives(String keyword) {
        return node.path(keyword).valueStream().map(this::child);
    }

    private static Set<JsonNode> seen() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}

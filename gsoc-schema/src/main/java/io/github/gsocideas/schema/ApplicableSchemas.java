package io.github.gsocideas.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * All that a schema says of one instance location. An organisation's own words are nearer than those of the schema that
 * it refers to, and the nearest word counts. What is said of a place inside is found once and kept: many ideas ask.
 */
public final class ApplicableSchemas {

    private final List<Subschema> roots;
    private final List<Subschema> nearestLast;
    private final Set<String> propertyNames;
    private final Map<String, ApplicableSchemas> properties = new ConcurrentHashMap<>();
    private final Map<Integer, ApplicableSchemas> items = new ConcurrentHashMap<>();
    private final Map<String, ApplicableSchemas> types = new ConcurrentHashMap<>();
    private final Map<String, List<JsonNode>> having = new ConcurrentHashMap<>();

    private ApplicableSchemas(List<Subschema> roots, Predicate<Subschema> alternative) {
        this.roots = List.copyOf(roots);
        this.nearestLast = roots.stream()
                .flatMap(root -> root.inPlace(alternative).stream())
                .toList();
        Set<String> names = new LinkedHashSet<>();
        nearestLast.forEach(
                schema -> names.addAll(schema.node().path("properties").propertyNames()));
        this.propertyNames = Collections.unmodifiableSet(names);
    }

    /** The schemas that apply before any reference is followed, the nearest last. */
    public List<Subschema> roots() {
        return roots;
    }

    /** All that a schema says of the instance's root. */
    public static ApplicableSchemas of(Subschema root) {
        return new ApplicableSchemas(List.of(root), branch -> true);
    }

    /** The nearest value of a keyword. */
    public Optional<JsonNode> keyword(String name) {
        return all(name).findFirst();
    }

    /** The nearest text of a keyword. */
    public Optional<String> text(String keyword) {
        for (JsonNode schema : nearestHaving(keyword)) {
            if (schema.path(keyword).isString()) {
                return Optional.of(schema.path(keyword).stringValue());
            }
        }
        return Optional.empty();
    }

    /**
     * The nearest text of a keyword that is said of a property itself, and not of the kind of value that it refers to: what
     * stands right at the property, or at a field of a schema that it refers to.
     */
    public Optional<String> ownText(String keyword) {
        List<JsonNode> own = roots.stream().map(Subschema::node).toList();
        return having(keyword)
                .filter(schema -> own.contains(schema) || schema.has(Keyword.PARAMETER.name()))
                .map(schema -> schema.path(keyword).stringValue(""))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The nearest value of one of our keywords. */
    public <T> Optional<T> value(Keyword<T> keyword) {
        for (JsonNode schema : nearestHaving(keyword.name())) {
            Optional<T> value = keyword.read(schema);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** Every value of one of our keywords, the nearest first. */
    public <T> Stream<T> values(Keyword<T> keyword) {
        return having(keyword.name()).flatMap(schema -> keyword.read(schema).stream());
    }

    /** Every value of a keyword, the nearest first. */
    public Stream<JsonNode> all(String keyword) {
        return having(keyword).map(schema -> schema.path(keyword));
    }

    /** The schemas that have a keyword, the nearest first. */
    public Stream<JsonNode> having(String keyword) {
        return nearestHaving(keyword).stream();
    }

    private List<JsonNode> nearestHaving(String keyword) {
        return having.computeIfAbsent(keyword, name -> {
            List<JsonNode> schemas = new ArrayList<>();
            for (Subschema schema : nearestLast) {
                if (schema.node().has(name)) {
                    schemas.add(0, schema.node());
                }
            }
            return List.copyOf(schemas);
        });
    }

    /** The properties by name, those of a schema referred to before those added to it. */
    public Set<String> propertyNames() {
        return propertyNames;
    }

    /** Whether a property is let in: by its name, by a pattern, or as any other that isn't named. */
    public boolean knows(String property) {
        return propertyNames.contains(property)
                || Stream.of("additionalProperties", "unevaluatedProperties")
                        .flatMap(this::all)
                        .anyMatch(others -> others.isObject() || others.booleanValue(false))
                || all("patternProperties")
                        .flatMap(patterns -> patterns.propertyNames().stream())
                        .anyMatch(pattern -> SchemaPattern.of(pattern).isFoundIn(property));
    }

    /** What the value should be besides, from each {@code x-recommended}. */
    public Stream<ApplicableSchemas> recommended() {
        return nearestLast.stream()
                .filter(schema -> Keyword.RECOMMENDED.isIn(schema.node()))
                .map(schema -> of(schema.child(Keyword.RECOMMENDED.name())));
    }

    /** What is said of a property. */
    public ApplicableSchemas property(String name) {
        return propertyNames().contains(name)
                ? properties.computeIfAbsent(name, key -> children(schema -> schema.child("properties", key)))
                : new ApplicableSchemas(List.of(), branch -> true);
    }

    /** What is said of an array's elements: of each that has a schema of its own, and last of all that follow. */
    public Stream<ApplicableSchemas> items() {
        return IntStream.rangeClosed(0, prefix()).mapToObj(this::item);
    }

    /** How many of an array's elements have a schema of their own. */
    private int prefix() {
        int most = 0;
        for (JsonNode schema : nearestHaving("prefixItems")) {
            most = Math.max(most, schema.path("prefixItems").size());
        }
        return most;
    }

    /**
     * What is said of an array's element.
     *
     * @param index from 0
     */
    public ApplicableSchemas item(int index) {
        return items.computeIfAbsent(
                Math.min(index, prefix()),
                key -> children(schema -> schema.node().path("prefixItems").has(key)
                        ? schema.child("prefixItems", String.valueOf(key))
                        : schema.child("items")));
    }

    /** Whether a property must be there whatever else is. */
    public boolean requires(String property) {
        return roots.stream().anyMatch(root -> root.requires(property));
    }

    /** Whether a value of this type, by JSON Schema's name for it, can be valid at all. */
    public boolean admits(String type) {
        return roots.stream().allMatch(root -> root.admits(type));
    }

    /** The same without those branches of {@code anyOf} and {@code oneOf} that a value of this type can't be in. */
    public ApplicableSchemas forType(String type) {
        return types.computeIfAbsent(type, key -> new ApplicableSchemas(roots, branch -> branch.admits(key)));
    }

    private ApplicableSchemas children(UnaryOperator<Subschema> step) {
        List<Subschema> children = nearestLast.stream()
                .map(step)
                .filter(child -> child.node().isObject())
                .toList();
        return new ApplicableSchemas(children, branch -> true);
    }
}

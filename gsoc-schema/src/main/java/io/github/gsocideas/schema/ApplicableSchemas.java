package io.github.gsocideas.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * All that a schema says of one instance location. An organisation's own words are nearer than those of the schema that
 * it refers to, and the nearest word counts.
 */
public final class ApplicableSchemas {

    private final List<Subschema> roots;
    private final List<Subschema> nearestLast;

    private ApplicableSchemas(List<Subschema> roots, Predicate<Subschema> alternative) {
        this.roots = List.copyOf(roots);
        this.nearestLast = roots.stream()
                .flatMap(root -> root.inPlace(alternative).stream())
                .toList();
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
        return all(keyword)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst();
    }

    /** Every value of a keyword, the nearest first. */
    public Stream<JsonNode> all(String keyword) {
        List<Subschema> nearestFirst = new ArrayList<>(nearestLast);
        Collections.reverse(nearestFirst);
        return nearestFirst.stream().map(schema -> schema.node().path(keyword)).filter(value -> !value.isMissingNode());
    }

    /** The properties by name, those of a schema referred to before those added to it. */
    public Set<String> propertyNames() {
        Set<String> names = new LinkedHashSet<>();
        nearestLast.forEach(
                schema -> names.addAll(schema.node().path("properties").propertyNames()));
        return Collections.unmodifiableSet(names);
    }

    /** What is said of a property. */
    public ApplicableSchemas property(String name) {
        return children(schema -> schema.path("properties").path(name));
    }

    /**
     * What is said of an array's element.
     *
     * @param index from 0
     */
    public ApplicableSchemas item(int index) {
        return children(schema -> {
            JsonNode prefix = schema.path("prefixItems").path(index);
            return prefix.isMissingNode() ? schema.path("items") : prefix;
        });
    }

    /** Whether a property must be there. */
    public boolean requires(String property) {
        return all("required").flatMap(JsonNode::valueStream).anyMatch(name -> property.equals(name.stringValue("")));
    }

    /** The same without those branches of {@code anyOf} and {@code oneOf} that a value of this type can't be in. */
    public ApplicableSchemas forType(String type) {
        return new ApplicableSchemas(roots, branch -> branch.admits(type));
    }

    private ApplicableSchemas children(Function<JsonNode, JsonNode> step) {
        List<Subschema> children = new ArrayList<>();
        for (Subschema schema : nearestLast) {
            JsonNode child = step.apply(schema.node());
            if (child.isObject()) {
                children.add(schema.child(child));
            }
        }
        return new ApplicableSchemas(children, branch -> true);
    }
}

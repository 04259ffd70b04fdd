package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.LocatedSchema;
import io.github.gsocideas.schema.Subschema;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What each schema that is reached from the one in use has a say about. */
public final class Scopes {

    /** What a schema is applied to. */
    public enum Scope {
        /** A whole idea. */
        IDEA,
        /** One of its fields. */
        FIELD,
        /** What a value may not fit. */
        REFUSED,
        /** What is inside a field, or a condition, which adds nothing to what is said of a value. */
        OTHER
    }

    private static final Predicate<String> IN_PLACE = Set.of("then", "else")::contains;

    private final IdentityHashMap<JsonNode, Set<Scope>> scopes = new IdentityHashMap<>();

    private Scopes() {}

    /** The scopes of all that is reached from a schema of ideas. */
    public static Scopes of(Subschema root) {
        Scopes scopes = new Scopes();
        scopes.visit(root, Scope.IDEA);
        return scopes;
    }

    /** The scopes that a schema has; none where nothing leads to it. */
    public Set<Scope> of(JsonNode schema) {
        return Set.copyOf(scopes.getOrDefault(schema, Set.of()));
    }

    private void visit(Subschema schema, Scope scope) {
        if (!scopes.computeIfAbsent(schema.node(), key -> EnumSet.noneOf(Scope.class))
                .add(scope)) {
            return;
        }
        schema.inPlaceParts().forEach(part -> visit(part, scope));
        JsonNode node = schema.node();
        Scope ofProperty = scope == Scope.IDEA ? Scope.FIELD : Scope.OTHER;
        node.path("properties").valueStream().forEach(property -> visit(schema.child(property), ofProperty));
        LocatedSchema.HOLD_ONE.stream()
                .filter(IN_PLACE.negate())
                .map(node::path)
                .filter(JsonNode::isObject)
                .forEach(child -> visit(schema.child(child), Scope.OTHER));
        if (node.path("not").isObject()) {
            visit(schema.child(node.path("not")), Scope.REFUSED);
        }
        for (String keyword : new String[] {"patternProperties", "prefixItems"}) {
            node.path(keyword).valueStream().forEach(child -> visit(schema.child(child), Scope.OTHER));
        }
    }
}

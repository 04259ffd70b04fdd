package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.LocatedSchema;
import io.github.gsocideas.schema.Subschema;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What each schema that is reached from the one in use has a say about. */
public final class Roles {

    /** What a schema is applied to. */
    public enum Role {
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

    private final IdentityHashMap<JsonNode, Set<Role>> roles = new IdentityHashMap<>();

    private Roles() {}

    /** The roles of all that is reached from a schema of ideas. */
    public static Roles of(Subschema root) {
        Roles roles = new Roles();
        roles.visit(root, Role.IDEA);
        return roles;
    }

    /** The roles that a schema has; none where nothing leads to it. */
    public Set<Role> of(JsonNode schema) {
        return Set.copyOf(roles.getOrDefault(schema, Set.of()));
    }

    private void visit(Subschema schema, Role role) {
        if (!roles.computeIfAbsent(schema.node(), key -> EnumSet.noneOf(Role.class))
                .add(role)) {
            return;
        }
        schema.inPlaceParts().forEach(part -> visit(part, role));
        JsonNode node = schema.node();
        Role ofProperty = role == Role.IDEA ? Role.FIELD : Role.OTHER;
        node.path("properties").valueStream().forEach(property -> visit(schema.child(property), ofProperty));
        LocatedSchema.HOLD_ONE.stream()
                .filter(IN_PLACE.negate())
                .map(node::path)
                .filter(JsonNode::isObject)
                .forEach(child -> visit(schema.child(child), Role.OTHER));
        if (node.path("not").isObject()) {
            visit(schema.child(node.path("not")), Role.REFUSED);
        }
        for (String keyword : new String[] {"patternProperties", "prefixItems"}) {
            node.path(keyword).valueStream().forEach(child -> visit(schema.child(child), Role.OTHER));
        }
    }
}

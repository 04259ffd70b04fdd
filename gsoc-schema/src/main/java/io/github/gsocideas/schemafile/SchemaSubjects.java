package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.LocatedSchema;
import io.github.gsocideas.schema.Subject;
import io.github.gsocideas.schema.Subschema;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What each schema that is reached from the one in use says something about. A schema that several refer to may have
 * several subjects: one that a field and a list's entries refer to has {@link Subject#FIELD} and {@link Subject#OTHER}.
 */
final class SchemaSubjects {

    private static final Predicate<String> IN_PLACE = Set.of("then", "else")::contains;

    private final IdentityHashMap<JsonNode, Set<Subject>> subjects = new IdentityHashMap<>();

    private SchemaSubjects() {}

    /** The subjects of all that is reached from a schema of ideas. */
    static SchemaSubjects of(Subschema root) {
        SchemaSubjects subjects = new SchemaSubjects();
        subjects.visit(root, Subject.IDEA);
        return subjects;
    }

    /** What a schema says something about; nothing where no reference leads to it. */
    Set<Subject> describedBy(JsonNode schema) {
        return Set.copyOf(subjects.getOrDefault(schema, Set.of()));
    }

    private void visit(Subschema schema, Subject subject) {
        if (!subjects.computeIfAbsent(schema.node(), key -> EnumSet.noneOf(Subject.class))
                .add(subject)) {
            return;
        }
        schema.inPlaceParts().forEach(part -> visit(part, subject));
        JsonNode node = schema.node();
        Subject ofProperty = subject == Subject.IDEA ? Subject.FIELD : Subject.OTHER;
        node.path("properties").valueStream().forEach(property -> visit(schema.child(property), ofProperty));
        LocatedSchema.HOLD_ONE.stream()
                .filter(IN_PLACE.negate())
                .map(node::path)
                .filter(JsonNode::isObject)
                .forEach(child -> visit(schema.child(child), Subject.OTHER));
        if (node.path("not").isObject()) {
            visit(schema.child(node.path("not")), Subject.REFUSED_VALUE);
        }
        for (String keyword : new String[] {"patternProperties", "prefixItems"}) {
            node.path(keyword).valueStream().forEach(child -> visit(schema.child(child), Subject.OTHER));
        }
    }
}

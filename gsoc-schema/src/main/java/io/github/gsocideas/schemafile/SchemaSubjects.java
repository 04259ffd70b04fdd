package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.Subject;
import io.github.gsocideas.schema.Subschema;
import io.github.gsocideas.schema.SubschemaKeywords;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    Set<Subject> describedBy(Subschema schema) {
        return Set.copyOf(subjects.getOrDefault(schema.node(), Set.of()));
    }

    private void visit(Subschema schema, Subject subject) {
        if (!subjects.computeIfAbsent(schema.node(), key -> EnumSet.noneOf(Subject.class))
                .add(subject)) {
            return;
        }
        schema.inPlaceParts().forEach(part -> visit(part, subject));
        Subject ofProperty = subject == Subject.IDEA ? Subject.FIELD : Subject.OTHER;
        schema.children("properties").forEach(property -> visit(property, ofProperty));
        SubschemaKeywords.HOLD_ONE.stream()
                .filter(IN_PLACE.negate())
                .forEach(keyword -> visitObject(schema.child(keyword), Subject.OTHER));
        visitObject(schema.child("not"), Subject.REFUSED_VALUE);
        Stream.of("patternProperties", "prefixItems")
                .flatMap(schema::children)
                .forEach(child -> visit(child, Subject.OTHER));
    }

    private void visitObject(Subschema schema, Subject subject) {
        if (schema.node().isObject()) {
            visit(schema, subject);
        }
    }
}

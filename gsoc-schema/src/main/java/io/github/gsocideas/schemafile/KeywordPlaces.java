package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.Subject;
import io.github.gsocideas.schema.Subschema;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Each of our keywords stands where it says something: {@code x-template} at the root, {@code x-parameter} in a field. */
final class KeywordPlaces implements SchemaRule {

    /** Where a keyword belongs that says something about this. */
    private static final Map<Subject, String> PLACES = Map.of(
            Subject.IDEA, "the whole idea, at the root of the schema",
            Subject.FIELD, "a field of the idea, among the 'properties' at the root of the schema",
            Subject.OBJECT, "an object in a field",
            Subject.REFUSED_VALUE, "what a value may not be, a schema under 'not'");

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        SchemaSubjects subjects = SchemaSubjects.of(schema.schema().subschema());
        return schema.files().stream()
                .flatMap(file -> file.schemas().stream()
                        .flatMap(each -> Keyword.all().stream()
                                .filter(keyword -> keyword.isIn(each.node()))
                                .filter(keyword -> isMisplaced(keyword, each, subjects.describedBy(each)))
                                .map(keyword -> file.place(each, keyword.name())
                                        .fault(
                                                "'" + keyword + "' says nothing here",
                                                "it belongs to " + PLACES.get(keyword.subject())))));
    }

    /** A schema that nothing leads to may be meant for anything, but a kind is an object's wherever it stands. */
    private static boolean isMisplaced(Keyword<?> keyword, Subschema schema, Set<Subject> described) {
        return switch (keyword.subject()) {
            case VALUE -> false;
            case OBJECT -> described.equals(Set.of(Subject.IDEA)) || !schema.admits("object");
            default -> !described.isEmpty() && !described.contains(keyword.subject());
        };
    }
}

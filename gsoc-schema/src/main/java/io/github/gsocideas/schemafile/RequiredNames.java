package io.github.gsocideas.schemafile;

import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Subject;
import io.github.gsocideas.schema.Subschema;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What every idea must have is a field: a name that {@code required} misspells no idea could give. */
final class RequiredNames implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        SchemaSubjects subjects = SchemaSubjects.of(schema.schema().subschema());
        return schema.files().stream()
                .flatMap(file -> file.schemas().stream()
                        .filter(each -> subjects.describedBy(each).contains(Subject.IDEA))
                        .flatMap(each -> faults(each, file, schema.schema().root())));
    }

    private static Stream<SchemaFault> faults(Subschema schema, SchemaFile file, ApplicableSchemas idea) {
        JsonNode names = schema.node().path("required");
        return IntStream.range(0, names.size())
                .filter(i -> !idea.knows(names.path(i).stringValue("")))
                .boxed()
                .flatMap(i -> fault(names.path(i).stringValue(""), file.place(schema, "required", i), idea).stream());
    }

    /** The fault; empty where ideas may have other keys, and the name is like none of the fields'. */
    private static Optional<SchemaFault> fault(String name, Place place, ApplicableSchemas idea) {
        Optional<String> near = NearMatch.find(name, idea.propertyNames());
        boolean isClosed = Stream.of("additionalProperties", "unevaluatedProperties")
                .flatMap(idea::all)
                .anyMatch(others -> others.isBoolean() && !others.booleanValue());
        return near.isEmpty() && !isClosed
                ? Optional.empty()
                : Optional.of(place.fault(
                        "no property is called '" + Quotation.quote(name) + "', though it is required",
                        near.map(word -> "did you mean '" + word + "'?")
                                .orElse("add it to the 'properties', or delete it here")));
    }
}

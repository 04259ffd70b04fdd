package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.Keyword;
import java.util.Optional;
import java.util.stream.Stream;

/** Whatever a field that the wiki is shown may hold can be written: an object has a kind or a text, and no list is in a list. */
final class ShownValues implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return schema.schema().fields().stream()
                .filter(field -> field.parameter().isPresent())
                .flatMap(field -> Stream.concat(
                        object(field, field.schemas(), schema).stream(),
                        field.schemas()
                                .forType("array")
                                .items()
                                .flatMap(item -> Stream.of(object(field, item, schema), list(field, item, schema))
                                        .flatMap(Optional::stream))));
    }

    private static Optional<SchemaFault> object(Field field, ApplicableSchemas applicable, OrganisationSchema schema) {
        ApplicableSchemas object = applicable.forType("object");
        return object.value(Keyword.KIND).isPresent()
                        || object.having(Keyword.TEXT.name()).findAny().isPresent()
                ? Optional.empty()
                : placeOfType("object", applicable, schema)
                        .map(place -> place.fault(
                                "an object in field '" + field.name() + "' can't be shown",
                                "let '" + Keyword.KIND + "' say what it is: person, link or review, or '" + Keyword.TEXT
                                        + "' how it is shown"));
    }

    private static Optional<SchemaFault> list(Field field, ApplicableSchemas item, OrganisationSchema schema) {
        return placeOfType("array", item, schema)
                .map(place -> place.fault(
                        "a list in the list of field '" + field.name() + "' can't be shown",
                        "let its entries be texts, or objects with an '" + Keyword.KIND + "'"));
    }

    /** Where a schema of the organisation's own asks for a type; empty where none does. */
    private static Optional<Place> placeOfType(String type, ApplicableSchemas applicable, OrganisationSchema schema) {
        return applicable
                .forType(type)
                .having("type")
                .filter(node -> Stream.concat(
                                Stream.of(node.path("type")), node.path("type").valueStream())
                        .anyMatch(each -> type.equals(each.stringValue(""))))
                .flatMap(node -> schema.place(node, "type").stream())
                .findFirst();
    }
}

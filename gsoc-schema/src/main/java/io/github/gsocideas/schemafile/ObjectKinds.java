package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.ObjectKind;
import io.github.gsocideas.schema.Subschema;
import io.github.gsocideas.validation.EvaluationLimitException;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.JsonSchemaValidator;
import java.util.List;
import java.util.stream.Stream;

/** A schema that gives objects a kind accepts only those that can be written as that kind, and asks for no more than is shown of it. */
final class ObjectKinds implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return schema.files().stream()
                .flatMap(file -> file.schemas().stream()
                        .flatMap(each -> Keyword.KIND.read(each.node()).stream()
                                .filter(kind -> !isComposed(each))
                                .flatMap(kind -> faults(kind, each, file, schema))));
    }

    /** Whether an {@code x-text} says how it is shown, so that the kind's own keys needn't be there. */
    private static boolean isComposed(Subschema schema) {
        return ApplicableSchemas.of(schema).value(Keyword.TEXT).isPresent();
    }

    private static Stream<SchemaFault> faults(
            ObjectKind kind, Subschema schema, SchemaFile file, OrganisationSchema organisation) {
        List<SchemaFault> ofShape = faults(kind, schema, file).toList();
        return ofShape.isEmpty() ? UnshownProperties.faults(kind, schema, organisation) : ofShape.stream();
    }

    private static Stream<SchemaFault> faults(ObjectKind kind, Subschema schema, SchemaFile file) {
        try {
            return ObjectShape.of(kind)
                    .faults(
                            file.place(schema, Keyword.KIND.name()),
                            new JsonSchemaValidator(file.uri(schema), schema.documents()),
                            ApplicableSchemas.of(schema).propertyNames());
        } catch (EvaluationLimitException e) {
            return Stream.of(file.place(schema, Keyword.KIND.name())
                    .fault(
                            "the schema takes too long to hold an object against it",
                            "let it try each of its parts on a value once"));
        } catch (InvalidSchemaException e) {
            return e.findings().stream().map(finding -> new SchemaFault(finding, e.getMessage()));
        }
    }
}

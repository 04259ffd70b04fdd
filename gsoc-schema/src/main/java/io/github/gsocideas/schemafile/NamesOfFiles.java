package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Keyword;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be the name of a directory or a file can't be anything else than one, or for files a list of names. */
final class NamesOfFiles implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return schema.schema().fields().stream()
                .map(field -> field.schemas())
                .flatMap(applicable -> Stream.of(directoryName(applicable, schema), fileIn(applicable, schema))
                        .flatMap(Optional::stream));
    }

    private static Optional<SchemaFault> directoryName(ApplicableSchemas applicable, OrganisationSchema schema) {
        boolean isAsked = applicable.value(Keyword.DIRECTORY_NAME).orElse(false);
        return isAsked && admitsParts(applicable)
                ? fault(Keyword.DIRECTORY_NAME, "a text or a number", applicable, schema)
                : Optional.empty();
    }

    private static Optional<SchemaFault> fileIn(ApplicableSchemas applicable, OrganisationSchema schema) {
        boolean isAsked = applicable.value(Keyword.FILE_IN).isPresent();
        boolean inList = applicable.admits("array")
                && applicable.forType("array").items().anyMatch(NamesOfFiles::admitsParts);
        return isAsked && (applicable.admits("object") || inList)
                ? fault(Keyword.FILE_IN, "a text, or a list of texts", applicable, schema)
                : Optional.empty();
    }

    private static boolean admitsParts(ApplicableSchemas applicable) {
        return applicable.admits("object") || applicable.admits("array");
    }

    private static Optional<SchemaFault> fault(
            Keyword<?> keyword, String fit, ApplicableSchemas applicable, OrganisationSchema schema) {
        return applicable
                .having(keyword.name())
                .findFirst()
                .flatMap(node -> schema.place(node, keyword.name()))
                .map(place -> place.fault(
                        "'" + keyword + "' needs a value that is a name", "let 'type' say that it is " + fit));
    }
}

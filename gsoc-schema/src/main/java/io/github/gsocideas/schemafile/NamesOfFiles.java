package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.NamedFiles;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be the name of a directory or a file can't be anything else than one, or for files a list of names. */
final class NamesOfFiles implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return schema.schema().fields().stream()
                .map(field -> field.schemas())
                .flatMap(applicable -> Stream.of(
                                directoryName(applicable, schema),
                                fileIn(applicable, schema),
                                twoNames(applicable, schema))
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

    /** The fault of files that have two names each. */
    private static Optional<SchemaFault> twoNames(ApplicableSchemas applicable, OrganisationSchema schema) {
        boolean areTwo = applicable
                .value(Keyword.FILE_IN)
                .filter(files -> files.key().isPresent() && files.isNameMarked())
                .isPresent();
        return areTwo
                ? place(Keyword.FILE_IN, applicable, schema)
                        .map(place -> place.fault(
                                "'" + Keyword.FILE_IN + "' takes a file's name from '" + NamedFiles.NAME
                                        + "' and from a key in the file",
                                "write * for '" + NamedFiles.NAME + "', or leave out 'key'"))
                : Optional.empty();
    }

    private static boolean admitsParts(ApplicableSchemas applicable) {
        return applicable.admits("object") || applicable.admits("array");
    }

    private static Optional<SchemaFault> fault(
            Keyword<?> keyword, String fit, ApplicableSchemas applicable, OrganisationSchema schema) {
        return place(keyword, applicable, schema)
                .map(place -> place.fault(
                        "'" + keyword + "' needs a value that is a name", "let 'type' say that it is " + fit));
    }

    private static Optional<Place> place(Keyword<?> keyword, ApplicableSchemas applicable, OrganisationSchema schema) {
        return applicable.having(keyword.name()).findFirst().flatMap(node -> schema.place(node, keyword.name()));
    }
}

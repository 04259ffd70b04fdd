package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.Keyword;
import java.util.stream.Stream;

/** A field whose values are the same in several spellings, as {@code x-unique} may say, takes texts. */
final class UniqueTexts implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return schema.schema().fields().stream()
                .filter(UniqueTexts::comparesSpellings)
                .filter(field -> !field.schemas().admits("string"))
                .map(field -> schema.place(field, Keyword.UNIQUE)
                        .orElse(schema.place())
                        .fault(
                                "'" + Keyword.UNIQUE + "' compares how texts are spelt, and field '" + field.name()
                                        + "' is never a text",
                                "let 'type' say that it is a text, or leave out what it says of spelling"));
    }

    private static boolean comparesSpellings(Field field) {
        return field.uniqueness().isOfSpellings();
    }
}

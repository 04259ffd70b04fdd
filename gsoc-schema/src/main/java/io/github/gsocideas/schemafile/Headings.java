package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldNames;
import io.github.gsocideas.schema.Keyword;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands in a Markdown file belongs to one field: no two share an alias, or the text above the first heading. */
final class Headings implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return Stream.concat(sharedAliases(schema), preambles(schema));
    }

    private static Stream<SchemaFault> sharedAliases(OrganisationSchema schema) {
        Map<String, Field> fields = new HashMap<>();
        return schema.schema().fields().stream()
                .flatMap(field -> field.aliases().stream().flatMap(alias -> {
                    Field other = fields.putIfAbsent(FieldNames.fold(alias), field);
                    return other == null || other.equals(field)
                            ? Stream.empty()
                            : Stream.of(sharedAlias(alias, other, field, schema));
                }));
    }

    private static SchemaFault sharedAlias(String alias, Field first, Field second, OrganisationSchema schema) {
        return schema.placeOfOne(second, first, Keyword.ALIASES)
                .fault(
                        "the fields '" + first.name() + "' and '" + second.name() + "' both have the alias '" + alias
                                + "'",
                        "give one of them " + Keyword.ALIASES + " without it");
    }

    private static Stream<SchemaFault> preambles(OrganisationSchema schema) {
        List<Field> fields =
                schema.schema().fields().stream().filter(Field::preamble).toList();
        Stream<SchemaFault> shared = fields.stream().skip(1).map(field -> sharedPreamble(fields.get(0), field, schema));
        Stream<SchemaFault> unfit = fields.stream()
                .filter(field -> !field.schemas().admits("string"))
                .map(field -> schema.place(field, Keyword.PREAMBLE)
                        .orElse(schema.place())
                        .fault(
                                "'" + Keyword.PREAMBLE + "' says nothing here",
                                "it belongs to a field that may be a text"));
        return Stream.concat(shared, unfit);
    }

    private static SchemaFault sharedPreamble(Field first, Field second, OrganisationSchema schema) {
        return schema.placeOfOne(second, first, Keyword.PREAMBLE)
                .fault(
                        "the fields '" + first.name() + "' and '" + second.name() + "' both have " + Keyword.PREAMBLE,
                        "say \"" + Keyword.PREAMBLE + "\": false in one of them");
    }
}

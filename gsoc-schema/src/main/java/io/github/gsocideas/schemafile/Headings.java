package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldNames;
import io.github.gsocideas.schema.Keyword;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands in a Markdown file belongs to one field: no two share an alias, the text above the first heading, or other sections. */
final class Headings implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return Stream.of(
                        sharedAliases(schema),
                        texts(schema, Keyword.PREAMBLE, Field::preamble),
                        texts(schema, Keyword.SECTIONS, Field::sections),
                        otherHeadings(schema))
                .flatMap(faults -> faults);
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

    private static Stream<SchemaFault> texts(
            OrganisationSchema schema, Keyword<Boolean> keyword, Predicate<Field> hasIt) {
        List<Field> fields = schema.schema().fields().stream().filter(hasIt).toList();
        Stream<SchemaFault> shared =
                fields.stream().skip(1).map(field -> sharedText(fields.get(0), field, keyword, schema));
        Stream<SchemaFault> unfit = fields.stream()
                .filter(field -> !field.schemas().admits("string"))
                .map(field -> schema.place(field, keyword)
                        .orElse(schema.place())
                        .fault("'" + keyword + "' says nothing here", "it belongs to a field that may be a text"));
        return Stream.concat(shared, unfit);
    }

    private static SchemaFault sharedText(
            Field first, Field second, Keyword<Boolean> keyword, OrganisationSchema schema) {
        return schema.placeOfOne(second, first, keyword)
                .fault(
                        "the fields '" + first.name() + "' and '" + second.name() + "' both have " + keyword,
                        "say \"" + keyword + "\": false in one of them");
    }

    private static Stream<SchemaFault> otherHeadings(OrganisationSchema schema) {
        boolean saysNothing = schema.schema().ideaHeadings().isEmpty()
                && schema.schema()
                        .root()
                        .values(Keyword.OTHER_HEADINGS)
                        .findAny()
                        .isPresent();
        return saysNothing
                ? Stream.of(schema.place()
                        .fault(
                                "'" + Keyword.OTHER_HEADINGS + "' says nothing without '" + Keyword.IDEA_HEADING + "'",
                                "say of which level a heading begins an idea"))
                : Stream.empty();
    }
}

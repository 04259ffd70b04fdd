package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.Keyword;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An idea becomes a call of a template, with a parameter at least and each parameter once. */
final class TemplateParameters implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        List<SchemaFault> faults = new ArrayList<>();
        Map<String, Field> fields = new HashMap<>();
        for (Field field : schema.schema().fields()) {
            field.parameter().ifPresent(parameter -> {
                Field other = fields.put(parameter, field);
                if (other != null) {
                    faults.add(shared(parameter, other, field, schema));
                }
            });
        }
        if (fields.isEmpty()) {
            faults.add(schema.place()
                    .fault(
                            "no field has an " + Keyword.PARAMETER + ", so that a wiki would be shown nothing",
                            "add it to a property"));
        }
        if (schema.schema().template().isEmpty()) {
            faults.add(schema.place()
                    .fault(
                            "the schema has no " + Keyword.TEMPLATE,
                            "name the wiki template that an idea becomes a call of"));
        }
        return faults.stream();
    }

    private static SchemaFault shared(String parameter, Field first, Field second, OrganisationSchema schema) {
        return schema.placeOfOne(second, first, Keyword.PARAMETER)
                .fault(
                        "the fields '" + first.name() + "' and '" + second.name() + "' both have the "
                                + Keyword.PARAMETER + " '" + parameter + "'",
                        "a wiki shows only the last");
    }
}

package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.Keyword;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What {@code x-commonTemplates} says are names of templates, and each of another one. */
final class CommonTemplateNames implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return Stream.concat(
                schema.files().stream()
                        .flatMap(file -> file.schemas().stream()
                                .flatMap(each -> Keyword.COMMON_TEMPLATES.read(each.node()).stream()
                                        .flatMap(names -> names.values().stream())
                                        .flatMap(name ->
                                                TemplateName.fault(
                                                        name, file.place(each, Keyword.COMMON_TEMPLATES.name()))
                                                        .stream()))),
                shared(schema));
    }

    /** A name that two templates would have, of which the wiki can hold one. */
    private static Stream<SchemaFault> shared(OrganisationSchema schema) {
        List<String> names = Stream.concat(
                        schema.schema().template().stream(), schema.schema().commonTemplates().names().stream())
                .map(TemplateName::firstUpper)
                .toList();
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> !seen.add(name))
                .distinct()
                .map(name -> place(schema)
                        .fault("two templates have the name '" + name + "'", "give one of them another name"));
    }

    private static Place place(OrganisationSchema schema) {
        return schema.schema()
                .root()
                .having(Keyword.COMMON_TEMPLATES.name())
                .findFirst()
                .flatMap(node -> schema.place(node, Keyword.COMMON_TEMPLATES.name()))
                .orElse(schema.place());
    }
}

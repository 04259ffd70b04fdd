package io.github.gsocideas.schemafile;

import java.util.List;

/** Finds what keeps a schema from saying of every idea that it accepts how a wiki shows it. */
final class SchemaCheck {

    private static final SchemaRule PLACES = new KeywordPlaces();

    private static final List<SchemaRule> RULES = List.of(
            new ObjectKinds(),
            new ObjectTexts(),
            new TemplateName(),
            new CommonTemplateNames(),
            new CalledNames(),
            new TemplateParameters(),
            new Headings(),
            new RequiredNames(),
            new ShownValues(),
            new NamesOfFiles(),
            new UniqueKeys(),
            new UniqueTexts(),
            new Facets());

    private SchemaCheck() {}

    /**
     * What is wrong with a schema that the meta-schema accepts. Where a keyword is misplaced nothing else is looked for,
     * since what the keyword was meant to say would be missed elsewhere.
     */
    static List<SchemaFault> faults(OrganisationSchema schema) {
        List<SchemaFault> misplaced = PLACES.faults(schema).toList();
        return misplaced.isEmpty()
                ? RULES.stream().flatMap(rule -> rule.faults(schema)).distinct().toList()
                : misplaced;
    }
}

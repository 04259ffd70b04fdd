package io.github.gsocideas.schemafile;

import java.util.stream.Stream;

/** Something that a schema has to keep to beside the meta-schema. */
@FunctionalInterface
interface SchemaRule {

    /** Where a schema breaks the rule. */
    Stream<SchemaFault> faults(OrganisationSchema schema);
}

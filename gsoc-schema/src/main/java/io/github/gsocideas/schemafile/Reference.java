package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.SchemaDocuments;
import io.github.gsocideas.schema.Subschema;
import java.net.URI;
import java.util.Optional;

/**
 * A reference in a schema and where it stands.
 *
 * @param keyword the keyword that refers
 * @param target the absolute URI that it means; empty where it isn't a URI reference at all
 * @param text as it is written
 * @param place where it stands
 */
record Reference(String keyword, Optional<URI> target, String text, Place place) {

    /** The URI of the document that it leads to, or of a schema in one. */
    Optional<URI> document() {
        return target.map(SchemaDocuments::withoutFragment);
    }

    /** The fault of a reference to what is not in the project. */
    SchemaFault leadingOut() {
        return fault(
                "leads out of the project",
                "refer to a file of the project, or to " + BuiltInSchemas.GSOC_PROJECT + "#record");
    }

    /** What is wrong with the reference among all documents that there are; empty where nothing is. */
    Optional<SchemaFault> fault(SchemaDocuments documents) {
        Optional<Subschema> schema = target.flatMap(documents::subschema);
        if (schema.isEmpty()) {
            return Optional.of(fault("leads nowhere", ""));
        }
        return schema.filter(Subschema::isCircular)
                .map(circular -> fault("leads round in a circle, so that no value can be checked", ""));
    }

    private SchemaFault fault(String why, String hint) {
        return place.fault("'" + text + "' " + why, hint);
    }
}

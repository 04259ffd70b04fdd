package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.Subschema;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A schema of an organisation's own, with the places of what it says.
 *
 * @param name the schema's file
 * @param schema what it says
 * @param files that file and all that it refers to in the project
 */
record OrganisationSchema(String name, IdeaSchema schema, List<SchemaFile> files) {

    OrganisationSchema {
        files = List.copyOf(files);
    }

    /** The schema's file as a whole. */
    Place place() {
        return new Place(name, Optional.empty());
    }

    /** Where a schema stands; empty where it is built in. */
    Optional<Place> place(Subschema schema) {
        return files.stream().flatMap(file -> file.place(schema).stream()).findFirst();
    }

    /** Where a schema has a keyword; empty where it is built in. */
    Optional<Place> place(JsonNode node, String keyword) {
        return files.stream()
                .flatMap(file -> file.place(node, keyword).stream())
                .findFirst();
    }

    /** Where what a field says by a keyword stands; empty where the built-in schema says it. */
    Optional<Place> place(Field field, Keyword<?> keyword) {
        return field.schemas().having(keyword.name()).findFirst().flatMap(node -> place(node, keyword.name()));
    }

    /** Where one of two fields has a keyword, of which one must be the organisation's. */
    Place placeOfOne(Field field, Field other, Keyword<?> keyword) {
        return place(field, keyword).or(() -> place(other, keyword)).orElse(place());
    }
}

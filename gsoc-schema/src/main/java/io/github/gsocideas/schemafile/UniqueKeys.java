package io.github.gsocideas.schemafile;

import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.Keyword;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list whose entries an {@code x-uniqueBy} tells apart by keys may have entries with each of them. */
final class UniqueKeys implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return schema.schema().fields().stream()
                .flatMap(field -> field.uniqueBy().stream().flatMap(key -> fault(field, key, schema).stream()));
    }

    private static Optional<SchemaFault> fault(Field field, String key, OrganisationSchema schema) {
        Place place = schema.place(field, Keyword.UNIQUE_BY).orElse(schema.place());
        if (!field.schemas().admits("array")) {
            return Optional.of(place.fault(
                    "'" + Keyword.UNIQUE_BY + "' needs a list", "let 'type' say that it is an array of objects"));
        }
        Set<String> keys = field.schemas()
                .forType("array")
                .items()
                .flatMap(item -> keys(item.forType("object")))
                .collect(Collectors.toSet());
        return keys.contains(key)
                ? Optional.empty()
                : Optional.of(place.fault(
                        "'" + Keyword.UNIQUE_BY + "' names the key '" + key + "', which no entry of the list has",
                        NearMatch.find(key, keys)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("add it to the 'properties' of the list's entries")));
    }

    private static Stream<String> keys(ApplicableSchemas object) {
        return object.propertyNames().stream();
    }
}

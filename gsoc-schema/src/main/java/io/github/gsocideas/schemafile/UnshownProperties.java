package io.github.gsocideas.schemafile;

import io.github.gsocideas.idea.ObjectKeys;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.ObjectKind;
import io.github.gsocideas.schema.Subschema;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Properties of objects of a kind that aren't shown of that kind: authors would fill them in for nobody. */
final class UnshownProperties {

    private UnshownProperties() {}

    /** A fault for each property that a schema, or what it is made of, has beside those of a kind. */
    static Stream<SchemaFault> faults(ObjectKind kind, Subschema schema, OrganisationSchema organisation) {
        return faults(kind, schema, organisation, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Stream<SchemaFault> faults(
            ObjectKind kind, Subschema schema, OrganisationSchema organisation, Set<JsonNode> seen) {
        if (!seen.add(schema.node())) {
            return Stream.empty();
        }
        Stream<SchemaFault> own = schema.node().path("properties").propertyNames().stream()
                .filter(key -> !ObjectKeys.of(kind).contain(key))
                .map(key -> schema.child("properties", key))
                .filter(property ->
                        property.node().isObject() || property.node().asBoolean(false))
                .flatMap(property -> organisation.place(property).stream()
                        .map(place ->
                                fault(place, kind, property.location().last().getMatchingProperty())));
        return Stream.concat(own, schema.inPlaceParts().flatMap(part -> faults(kind, part, organisation, seen)));
    }

    private static SchemaFault fault(Place place, ObjectKind kind, String key) {
        return place.fault(
                "'" + key + "' would never be shown: of an object of " + Keyword.KIND + " '" + kind.word() + "' only "
                        + ObjectKeys.of(kind) + " are",
                "delete the property");
    }
}

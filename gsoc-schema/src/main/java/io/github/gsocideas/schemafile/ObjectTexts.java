package io.github.gsocideas.schemafile;

import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.ObjectKind;
import io.github.gsocideas.schema.ObjectText;
import io.github.gsocideas.schema.Subschema;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an {@code x-text} names is there: each key in it is one of the object's, whose value is on one line, and which every
 * object has unless it stands in brackets.
 */
final class ObjectTexts implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return schema.files().stream()
                .flatMap(file -> file.schemas().stream()
                        .filter(each -> Keyword.TEXT.isIn(each.node()) || Keyword.KIND.isIn(each.node()))
                        .flatMap(each -> otherKind(each, file)
                                .map(Stream::of)
                                .orElseGet(
                                        () -> Keyword.TEXT.isIn(each.node()) ? ofText(each, file) : Stream.empty())));
    }

    /** The fault of an object that two keywords say how to write; people alone may be shown by a text of one's own. */
    private static Optional<SchemaFault> otherKind(Subschema schema, SchemaFile file) {
        ApplicableSchemas applicable = ApplicableSchemas.of(schema);
        Keyword<?> keyword = Keyword.TEXT.isIn(schema.node()) ? Keyword.TEXT : Keyword.KIND;
        return applicable
                .value(Keyword.KIND)
                .filter(kind -> kind != ObjectKind.PERSON
                        && applicable.having(Keyword.TEXT.name()).findAny().isPresent())
                .map(kind -> file.place(schema, keyword.name())
                        .fault(
                                "'" + Keyword.TEXT + "' and " + Keyword.KIND + " '" + kind.word()
                                        + "' both say how the object is written",
                                "delete one of the two"));
    }

    private static Stream<SchemaFault> ofText(Subschema schema, SchemaFile file) {
        Place place = file.place(schema, Keyword.TEXT.name());
        Optional<ObjectText> text = Keyword.TEXT.read(schema.node());
        return text.isPresent()
                ? text.get().parts().stream()
                        .flatMap(
                                part -> part.keys().distinct().flatMap(key -> ofKey(key, part, schema, place).stream()))
                        .distinct()
                : ObjectText.slip(schema.node().path(Keyword.TEXT.name()).stringValue(""))
                        .map(slip -> place.fault(
                                "in '" + Keyword.TEXT + "' " + slip,
                                "write each key as '{key}', and a part that may be left out as '[ ({key})]'"))
                        .stream();
    }

    private static Optional<SchemaFault> ofKey(String key, ObjectText.Part part, Subschema schema, Place place) {
        ApplicableSchemas object = ApplicableSchemas.of(schema).forType("object");
        if (!object.propertyNames().contains(key)) {
            return Optional.of(place.fault(
                    "'" + Keyword.TEXT + "' names the key '" + key + "', which the object hasn't got",
                    NearMatch.find(key, object.propertyNames())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("add it to 'properties', or take it out")));
        }
        if (asksForParts(object.property(key))) {
            return Optional.of(place.fault(
                    "'" + Keyword.TEXT + "' names the key '" + key
                            + "', which isn't on one line: it may be a list or an object",
                    "let its 'type' be string, number or boolean, or take it out"));
        }
        return part.isOptional() || object.requires(key)
                ? Optional.empty()
                : Optional.of(place.fault(
                        "'" + Keyword.TEXT + "' always shows the key '" + key + "', which an object need not have",
                        "put it, and what belongs to it, in brackets, as in '[ ({" + key
                                + "})]', or add it to 'required'"));
    }

    private static boolean asksForParts(ApplicableSchemas value) {
        return value.all("type")
                .flatMap(type -> Stream.concat(Stream.of(type), type.valueStream()))
                .map(type -> type.stringValue(""))
                .anyMatch(type -> type.equals("array") || type.equals("object"));
    }
}

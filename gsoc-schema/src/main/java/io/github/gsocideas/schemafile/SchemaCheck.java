package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldNames;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.LocatedSchema;
import io.github.gsocideas.schema.Subject;
import io.github.gsocideas.schema.Subschema;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.JsonSchemaValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Refuses a schema that can't say of every idea that it accepts how a wiki shows it. */
final class SchemaCheck {

    /** Where a keyword belongs that says something about this. */
    private static final Map<Subject, String> PLACES = Map.of(
            Subject.IDEA, "the whole idea, at the root of the schema",
            Subject.FIELD, "a field of the idea, among the 'properties' at the root of the schema",
            Subject.OBJECT, "an object in a field",
            Subject.REFUSED_VALUE, "what a value may not be, a schema under 'not'");

    private final String name;
    private final IdeaSchema schema;
    private final List<SchemaFile> files;

    /**
     * A check.
     *
     * @param name the schema's file
     * @param files that and all that it refers to in the project
     */
    SchemaCheck(String name, IdeaSchema schema, List<SchemaFile> files) {
        this.name = name;
        this.schema = schema;
        this.files = List.copyOf(files);
    }

    void check() throws InvalidSchemaException {
        checkPlaces();
        checkKinds();
        checkParameters();
        checkAliases();
        checkPreamble();
        checkObjects();
        checkNames();
    }

    private void checkPlaces() throws InvalidSchemaException {
        SchemaSubjects subjects = SchemaSubjects.of(schema.subschema());
        for (SchemaFile file : files) {
            for (LocatedSchema each : file.schemas()) {
                Set<Subject> described = subjects.describedBy(each.node());
                for (Keyword<?> keyword : Keyword.all()) {
                    if (keyword.isIn(each.node()) && isMisplaced(keyword, each, described)) {
                        throw new InvalidSchemaException(file.place(each, keyword.name()) + ": '" + keyword
                                + "' says nothing here; it belongs to " + PLACES.get(keyword.subject()));
                    }
                }
            }
        }
    }

    private boolean isMisplaced(Keyword<?> keyword, LocatedSchema schema, Set<Subject> described) {
        return keyword.subject() == Subject.OBJECT
                ? described.equals(Set.of(Subject.IDEA)) || !subschema(schema).admits("object")
                : !described.isEmpty() && !described.contains(keyword.subject());
    }

    private void checkKinds() throws InvalidSchemaException {
        for (SchemaFile file : files) {
            for (LocatedSchema each : file.schemas()) {
                Optional<ObjectShape> shape = Keyword.KIND.read(each.node()).map(ObjectShape::of);
                if (shape.isPresent()) {
                    Optional<String> fault = shape.get()
                            .fault(
                                    new JsonSchemaValidator(file.uri(each), schema.documents()),
                                    ApplicableSchemas.of(subschema(each)).propertyNames());
                    if (fault.isPresent()) {
                        throw new InvalidSchemaException(file.place(each, Keyword.KIND.name()) + ": " + fault.get());
                    }
                }
            }
        }
    }

    private void checkParameters() throws InvalidSchemaException {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : schema.fields()) {
            Optional<String> parameter = field.parameter();
            if (parameter.isPresent()) {
                Field other = fields.put(parameter.get(), field);
                if (other != null) {
                    throw new InvalidSchemaException(placeOfOne(field, other, Keyword.PARAMETER)
                            + ": the fields '" + other.name() + "' and '" + field.name()
                            + "' both have the " + Keyword.PARAMETER + " '" + parameter.get()
                            + "'; a wiki shows only the last");
                }
            }
        }
        if (fields.isEmpty()) {
            throw new InvalidSchemaException(name + ": no field has an " + Keyword.PARAMETER
                    + ", so that a wiki would be shown nothing; " + "add it to a property");
        }
        if (schema.template().isEmpty()) {
            throw new InvalidSchemaException(name + ": the schema has no " + Keyword.TEMPLATE
                    + "; name the wiki template that an idea becomes a call of");
        }
    }

    private void checkAliases() throws InvalidSchemaException {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : schema.fields()) {
            for (String alias : field.aliases()) {
                Field other = fields.putIfAbsent(FieldNames.fold(alias), field);
                if (other != null && !other.equals(field)) {
                    throw new InvalidSchemaException(placeOfOne(field, other, Keyword.ALIASES) + ": the fields '"
                            + other.name() + "' and '" + field.name() + "' both have the alias '" + alias
                            + "'; give one of them " + Keyword.ALIASES + " without it");
                }
            }
        }
    }

    private void checkPreamble() throws InvalidSchemaException {
        List<Field> fields = schema.fields().stream().filter(Field::preamble).toList();
        if (fields.size() > 1) {
            Field first = fields.get(0);
            Field second = fields.get(1);
            throw new InvalidSchemaException(placeOfOne(second, first, Keyword.PREAMBLE) + ": the fields '"
                    + first.name() + "' and '" + second.name() + "' both have " + Keyword.PREAMBLE + "; say \""
                    + Keyword.PREAMBLE + "\": false in one of them");
        }
        for (Field field : fields) {
            if (!field.schemas().admits("string")) {
                throw new InvalidSchemaException(place(field, Keyword.PREAMBLE).orElse(name) + ": '" + Keyword.PREAMBLE
                        + "' says nothing here; it belongs to a field that may be a text");
            }
        }
    }

    /** What a field that the wiki is shown may hold has to have a way to be written. */
    private void checkObjects() throws InvalidSchemaException {
        for (Field field : schema.fields()) {
            if (field.parameter().isPresent()) {
                checkObject(field, field.schemas());
                ApplicableSchemas list = field.schemas().forType("array");
                int prefix =
                        list.all("prefixItems").mapToInt(JsonNode::size).max().orElse(0);
                for (int i = 0; i <= prefix; i++) {
                    checkObject(field, list.item(i));
                    refuse(
                            list.item(i),
                            "array",
                            "a list in the list of field '" + field.name() + "' can't be shown;"
                                    + " let its entries be texts, or objects with an '" + Keyword.KIND + "'");
                }
            }
        }
    }

    /** What must be a directory's or a file's name can't be anything else than one, or for files a list of them. */
    private void checkNames() throws InvalidSchemaException {
        for (Field field : schema.fields()) {
            ApplicableSchemas said = field.schemas();
            if (field.directoryName()) {
                refuseNames(
                        said,
                        Keyword.DIRECTORY_NAME,
                        said.admits("object") || said.admits("array"),
                        "a text or a number");
            }
            if (field.fileIn().isPresent()) {
                ApplicableSchemas list = said.forType("array");
                int prefix =
                        list.all("prefixItems").mapToInt(JsonNode::size).max().orElse(0);
                boolean inList = said.admits("array")
                        && IntStream.rangeClosed(0, prefix)
                                .mapToObj(list::item)
                                .anyMatch(item -> item.admits("object") || item.admits("array"));
                refuseNames(said, Keyword.FILE_IN, said.admits("object") || inList, "a text, or a list of texts");
            }
        }
    }

    private void refuseNames(ApplicableSchemas said, Keyword<?> keyword, boolean isUnfit, String fit)
            throws InvalidSchemaException {
        Optional<String> place = said.having(keyword.name())
                .findFirst()
                .flatMap(node -> place(node, keyword.name()))
                .filter(any -> isUnfit);
        if (place.isPresent()) {
            throw new InvalidSchemaException(
                    place.get() + ": '" + keyword + "' needs a value that is a name; let 'type' say that it is " + fit);
        }
    }

    private void checkObject(Field field, ApplicableSchemas said) throws InvalidSchemaException {
        if (said.forType("object").value(Keyword.KIND).isEmpty()) {
            refuse(
                    said,
                    "object",
                    "an object in field '" + field.name() + "' can't be shown;" + " let '" + Keyword.KIND
                            + "' say what it is: person, link or review");
        }
    }

    /** Refuses a schema of the organisation's own that asks for a type. */
    private void refuse(ApplicableSchemas said, String type, String why) throws InvalidSchemaException {
        Optional<String> place = said.forType(type)
                .having("type")
                .filter(node -> Stream.concat(
                                Stream.of(node.path("type")), node.path("type").valueStream())
                        .anyMatch(each -> type.equals(each.stringValue(""))))
                .flatMap(node -> place(node, "type").stream())
                .findFirst();
        if (place.isPresent()) {
            throw new InvalidSchemaException(place.get() + ": " + why);
        }
    }

    private Subschema subschema(LocatedSchema located) {
        return new Subschema(schema.documents(), located.base(), located.node());
    }

    /** Where one of two fields has a keyword in a file of the project. */
    private String placeOfOne(Field field, Field other, Keyword<?> keyword) {
        return place(field, keyword).or(() -> place(other, keyword)).orElse(name);
    }

    private Optional<String> place(Field field, Keyword<?> keyword) {
        return field.schemas().having(keyword.name()).findFirst().flatMap(node -> place(node, keyword.name()));
    }

    private Optional<String> place(JsonNode node, String keyword) {
        return files.stream()
                .flatMap(file -> file.place(node, keyword).stream())
                .findFirst();
    }
}

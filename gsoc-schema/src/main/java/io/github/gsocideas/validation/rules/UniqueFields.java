package io.github.gsocideas.validation.rules;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Uniqueness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rule {@code x-unique}: no two ideas, or no two of one directory, hold the same value in a field that the schema marks
 * with it. What it takes of an
 * idea, its {@link #values}, is enough to ask it again when the file hasn't changed.
 */
public final class UniqueFields {

    private final List<Field> fields;

    /** The fields whose values are unique in their directory alone. */
    private final Set<String> inDirectory;

    /** Where each value stands first, by the field that has it, and the directory where it is unique in that. */
    private final Map<List<String>, Map<String, Place>> first = new HashMap<>();

    private record Place(String file, Position position) {
        @Override
        public String toString() {
            return file + ":" + position;
        }
    }

    /** Of the fields that a schema marks. */
    public UniqueFields(IdeaSchema schema) {
        fields = schema.fields().stream().filter(Field::unique).toList();
        inDirectory = fields.stream()
                .filter(field -> field.uniqueness() == Uniqueness.DIRECTORY)
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    /** What the rule takes of an idea: its values that no other may have, in the schema's order. */
    public List<UniqueValue> values(IdeaDocument document) {
        return fields.stream()
                .flatMap(field -> document
                        .value(field.name())
                        .filter(value -> !value.isBlank())
                        .map(value -> new UniqueValue(field.name(), comparable(value), value.region()))
                        .stream())
                .toList();
    }

    /**
     * A finding at every value of the next idea that an earlier one has. An idea that comes twice isn't held against itself.
     *
     * @param file the idea file's name in findings
     */
    public List<Finding> findings(String file, List<UniqueValue> values) {
        return values.stream().flatMap(value -> finding(file, value).stream()).toList();
    }

    private Optional<Finding> finding(String file, UniqueValue value) {
        Place own = new Place(file, value.region().start());
        boolean isOfDirectory = inDirectory.contains(value.field());
        String directory = isOfDirectory ? file.substring(0, file.lastIndexOf('/') + 1) : "";
        Place earlier = first.computeIfAbsent(List.of(value.field(), directory), key -> new HashMap<>())
                .putIfAbsent(value.value(), own);
        return Optional.ofNullable(earlier)
                .filter(place -> !place.equals(own))
                .map(place -> repeated(file, value, isOfDirectory ? " in its directory" : "", place));
    }

    private static Finding repeated(String file, UniqueValue value, String where, Place earlier) {
        return Finding.error(
                "unique",
                file,
                value.region(),
                RecordLocation.of(value.field()),
                "field '" + value.field() + "' must be unique" + where + ", but " + earlier + " has the same value",
                "change one of the two");
    }

    /** What makes two values the same on a wiki, which trims what is around a parameter. */
    private static String comparable(Node value) {
        return value instanceof Node.Text text
                ? text.value().strip()
                : value.toJson().toString();
    }
}

package io.github.gsocideas.validation.rules;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule {@code x-unique}: no two ideas hold the same value in a field that the schema marks with it. */
public final class UniqueFields implements SetRule {

    private final List<Field> fields;

    /** Where each value stands first, by the field that has it. */
    private final Map<String, Map<String, Place>> first = new HashMap<>();

    private record Place(String file, Position position) {
        @Override
        public String toString() {
            return file + ":" + position;
        }
    }

    /** Of the fields that a schema marks. */
    public UniqueFields(IdeaSchema schema) {
        fields = schema.fields().stream().filter(Field::unique).toList();
    }

    /** A finding at every value but the first of those that are the same. */
    @Override
    public List<Finding> findings(String path, IdeaDocument document) {
        return fields.stream()
                .flatMap(field -> document
                        .value(field.name())
                        .filter(value -> !value.isBlank())
                        .flatMap(value -> finding(field, value, document))
                        .stream())
                .toList();
    }

    private Optional<Finding> finding(Field field, Node value, IdeaDocument document) {
        Place earlier = first.computeIfAbsent(field.name(), name -> new HashMap<>())
                .putIfAbsent(comparable(value), new Place(document.file(), value.position()));
        return Optional.ofNullable(earlier).map(place -> repeated(field, document, value, place));
    }

    private static Finding repeated(Field field, IdeaDocument document, Node value, Place earlier) {
        return Finding.error(
                "unique",
                document.file(),
                value.region(),
                RecordLocation.of(field.name()),
                "field '" + field.name() + "' must be unique, but " + earlier + " has the same value",
                "change one of the two");
    }

    /** What makes two values the same on a wiki, which trims what is around a parameter. */
    private static String comparable(Node value) {
        return value instanceof Node.Text text
                ? text.value().strip()
                : value.toJson().toString();
    }
}

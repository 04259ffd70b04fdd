package io.github.gsocideas.validation.rules;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Uniqueness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule {@code x-unique}: no two ideas, or no two of one directory, hold the same value in a field that the schema marks
 * with it. What it takes of an
 * idea, its {@link #values}, is enough to ask it again when the file hasn't changed.
 */
public final class UniqueFields {

    private final List<Field> fields;

    /** What makes a value of each of them unique, by its name. */
    private final Map<String, Uniqueness> uniqueness = new HashMap<>();

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
        for (Field field : fields) {
            uniqueness.put(field.name(), field.uniqueness());
        }
    }

    /** What the rule takes of an idea: its values that no other may have, in the schema's order. */
    public List<UniqueValue> values(IdeaDocument document) {
        return fields.stream()
                .flatMap(field -> NamedValues.value(field, document)
                        .map(value ->
                                new UniqueValue(field.name(), comparable(value, field.uniqueness()), value.region()))
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
        Uniqueness asked = uniqueness.get(value.field());
        String directory =
                asked.scope() == Uniqueness.Scope.DIRECTORY ? file.substring(0, file.lastIndexOf('/') + 1) : "";
        Place earlier = first.computeIfAbsent(List.of(value.field(), directory), key -> new HashMap<>())
                .putIfAbsent(value.value(), own);
        return Optional.ofNullable(earlier)
                .filter(place -> !place.equals(own))
                .map(place -> repeated(file, value, asked, place));
    }

    private static Finding repeated(String file, UniqueValue value, Uniqueness asked, Place earlier) {
        String where = asked.scope() == Uniqueness.Scope.DIRECTORY ? " in its directory" : "";
        return Finding.error(
                "unique",
                file,
                value.region(),
                RecordLocation.of(value.field()),
                "field '" + value.field() + "' must be unique" + where + ", but " + earlier + " has the same "
                        + same(value, asked),
                "change one of the two");
    }

    /** What is the same of the two; where they may be spelt differently, what both come to. */
    private static String same(UniqueValue value, Uniqueness asked) {
        if (asked.ofAddresses()) {
            return "address, " + Quotation.quote(value.value());
        }
        return asked.ignoreCase() ? "value, whatever the letter case" : "value";
    }

    /** What makes two values the same: on a wiki, which trims what is around a parameter, and by what the schema asks. */
    private static String comparable(Node value, Uniqueness asked) {
        if (!(value instanceof Node.Text text)) {
            return value.toJson().toString();
        }
        String stripped = text.value().strip();
        if (asked.ofAddresses()) {
            return SameAddress.normal(stripped, asked.ignoreCase());
        }
        return asked.ignoreCase() ? SameAddress.folded(stripped) : stripped;
    }
}

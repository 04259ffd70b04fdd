package io.github.gsocideas.validation.rules;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.idea.Spelling;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule {@code x-uniqueBy}: no two entries of a list have the same under a key, in whatever letter case; of several keys
 * under each. JSON Schema can only ask whether two entries are the same in all.
 */
public final class UniqueEntries implements SetRule {

    private final List<Field> fields;

    /** Of the fields that a schema marks. */
    public UniqueEntries(IdeaSchema schema) {
        this.fields = schema.fields().stream()
                .filter(field -> !field.uniqueBy().isEmpty())
                .toList();
    }

    @Override
    public List<Finding> findings(String path, IdeaDocument document) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : fields) {
            document.value(field.name())
                    .filter(Node.Sequence.class::isInstance)
                    .ifPresent(list -> field.uniqueBy()
                            .forEach(key -> find(field, key, (Node.Sequence) list, document.file(), findings)));
        }
        return findings;
    }

    private static void find(Field field, String key, Node.Sequence list, String file, List<Finding> findings) {
        Map<String, Position> first = new HashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            Optional<Node> value = value(list.items().get(i), key);
            Optional<Position> earlier = value.flatMap(Spelling::of)
                    .map(SameAddress::folded)
                    .map(word ->
                            first.putIfAbsent(word, value.orElseThrow().region().start()));
            RecordLocation place = RecordLocation.of(field.name()).entry(i).key(key);
            earlier.ifPresent(at -> findings.add(Finding.error(
                    "unique",
                    file,
                    value.orElseThrow().region(),
                    place,
                    "field '" + place.displayName() + "' must be unique in its list, but " + file + ":" + at
                            + " has the same value",
                    "change one of the two, or delete one of the entries")));
        }
    }

    private static Optional<Node> value(Node entry, String key) {
        return entry instanceof Node.Mapping object
                ? object.get(key).filter(value -> !value.isBlank())
                : Optional.empty();
    }
}

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
 * under each. An entry that is the same by more than one is told once. JSON Schema can only ask whether two entries are the same in
 * all.
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
                    .ifPresent(list -> find(field, (Node.Sequence) list, document.file(), findings));
        }
        return findings;
    }

    private static void find(Field field, Node.Sequence list, String file, List<Finding> findings) {
        Map<List<String>, Position> first = new HashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node entry = list.items().get(i);
            RecordLocation place = RecordLocation.of(field.name()).entry(i);
            List<Finding> repeated = new ArrayList<>();
            for (String key : field.uniqueBy()) {
                value(entry, key)
                        .flatMap(value -> repeated(value, place.key(key), file, first, key))
                        .ifPresent(repeated::add);
            }
            repeated.stream().findFirst().ifPresent(findings::add);
        }
    }

    /** A finding at a value that an earlier entry has under the key; else the value is that of the first. */
    private static Optional<Finding> repeated(
            Node value, RecordLocation place, String file, Map<List<String>, Position> first, String key) {
        return Spelling.of(value)
                .map(SameAddress::folded)
                .map(word ->
                        first.putIfAbsent(List.of(key, word), value.region().start()))
                .map(earlier -> Finding.error(
                        "unique",
                        file,
                        value.region(),
                        place,
                        "field '" + place.displayName() + "' must be unique in its list, but " + file + ":" + earlier
                                + " has the same value",
                        "change one of the two, or delete one of the entries"));
    }

    private static Optional<Node> value(Node entry, String key) {
        return entry instanceof Node.Mapping object
                ? object.get(key).filter(value -> !value.isBlank())
                : Optional.empty();
    }
}

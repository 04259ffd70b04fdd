package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A call as a record.
 *
 * @param at where the call begins on its page, in UTF-16 units
 * @param values the fields in the schema's order
 * @param written each of these fields as it is written on the page, without the white space around it
 * @param doubts what somebody should look at
 * @param leftovers what has no place in the record
 */
record ImportedRecord(
        int at,
        Map<Field, ImportedValue> values,
        Map<Field, String> written,
        List<Finding> doubts,
        List<Leftover> leftovers) {

    /** Keeps copies. */
    ImportedRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
        doubts = List.copyOf(doubts);
        leftovers = List.copyOf(leftovers);
    }

    /** The idea's title; empty where the call has none. */
    String title() {
        return text(FieldRole.HEADING).orElse("");
    }

    /** The name that links to the idea lead to. */
    Optional<String> anchor() {
        return text(FieldRole.ANCHOR);
    }

    private Optional<String> text(FieldRole role) {
        return written.entrySet().stream()
                .filter(entry -> entry.getKey().role().equals(Optional.of(role)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The text of the idea's file in YAML. */
    String yaml() {
        return yaml(values);
    }

    /** Fields in YAML. */
    static String yaml(Map<Field, ImportedValue> values) {
        return values.entrySet().stream()
                .map(entry -> YamlScalar.key(entry.getKey().name()) + ":"
                        + entry.getValue().yaml(""))
                .collect(Collectors.joining());
    }
}

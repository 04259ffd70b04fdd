package io.github.gsocideas.importing;

import io.github.gsocideas.schema.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A record as a Markdown file.
 *
 * @param values the fields in the schema's order, their texts in Markdown
 * @param sections those whose texts stand below a heading each; all others are front matter
 */
record MarkdownRecord(Map<Field, ImportedValue> values, Set<Field> sections) {

    private static final String FENCE = "---\n";

    /** The file's text. */
    String text() {
        Map<Field, ImportedValue> front = new LinkedHashMap<>(values);
        front.keySet().removeAll(sections);
        String matter = front.isEmpty() ? "" : FENCE + ImportedRecord.yaml(front) + FENCE;
        return values.entrySet().stream()
                .filter(entry -> sections.contains(entry.getKey()))
                .map(entry -> section(entry.getKey(), (ImportedValue.Text) entry.getValue()))
                .collect(Collectors.joining("\n", matter.isEmpty() || sections.isEmpty() ? matter : matter + "\n", ""));
    }

    private static String section(Field field, ImportedValue.Text value) {
        return "## " + field.title() + "\n\n" + value.text() + "\n";
    }
}

package io.github.gsocideas.authoring;

import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what the fields of an idea are in a Markdown table, for a page that contributors read. */
public final class FieldTable {

    private FieldTable() {}

    /**
     * A row for each field, in their order.
     *
     * @param notApplicable the names of the required fields that may be N/A
     * @return lines that each end with a line break
     */
    public static String markdown(IdeaSchema schema, Set<String> notApplicable) {
        return "| Field | | What it says | What it takes |\n|---|---|---|---|\n"
                + schema.fields().stream()
                        .map(field -> row(field, notApplicable.contains(field.name())))
                        .collect(Collectors.joining());
    }

    private static String row(Field field, boolean mayBeNotApplicable) {
        String meaning = field.schemas().text("description").orElse(field.title());
        return "| `" + field.name() + "` | " + (field.required() ? "required" : "") + " | " + cell(meaning) + " | "
                + cell(accepted(field, mayBeNotApplicable)) + " |\n";
    }

    private static String accepted(Field field, boolean mayBeNotApplicable) {
        String accepted = AcceptedValues.describe(field.schemas());
        String value = accepted.isEmpty() ? "any value" : accepted;
        return mayBeNotApplicable && !accepted.contains(Idea.NOT_APPLICABLE)
                ? value + "; N/A leaves it out on purpose"
                : value;
    }

    /** A text in a cell of a table: what Markdown would take for markup stands as it is written. */
    private static String cell(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("[\\\\|`*_<>\\[\\]]", "\\\\$0");
    }
}

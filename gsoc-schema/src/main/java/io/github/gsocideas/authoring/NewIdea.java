package io.github.gsocideas.authoring;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file that an idea begins as: the title and the day are there, and each other required field is, with what it means,
 * to be filled in.
 *
 * @param schema what an idea is
 * @param title the idea's title, on one line
 * @param date the day on which it is written down
 */
public record NewIdea(IdeaSchema schema, String title, LocalDate date) {

    private static final int DEEPEST_HEADING = 6;

    /** What YAML of any version reads as this text: a blank in it makes it more than a word such as {@code null}. */
    private static final String PLAIN = "[A-Za-z][A-Za-z0-9.,()'/-]*(?: [A-Za-z0-9.,()'/-]+)+";

    /** The text of a YAML file. */
    public String yaml() {
        return required().map(field -> commented(field) + entry(field) + "\n").collect(Collectors.joining("\n"))
                + FieldComments.optional(schema.fields());
    }

    /**
     * The text of a Markdown file: short fields in the front matter, each text under its heading. Where a file holds many
     * ideas, whose front matter is none's, the title is a heading and all fields are below it.
     */
    public String markdown() {
        return schema.ideaHeadings().isEmpty() ? wholeFile() : oneOfMany(Collections.max(schema.ideaHeadings()));
    }

    private String oneOfMany(int level) {
        String heading = "#".repeat(level) + " ";
        return heading + title.replaceAll("[\\\\`*_{}\\[\\]<>#|&~!^$]", "\\\\$0") + "\n"
                + required()
                        .filter(field -> !FieldComments.isHeading(field))
                        .map(field -> level < DEEPEST_HEADING
                                ? section(field, "#" + heading)
                                        + (MarkdownSections.isDate(field) ? "\n" + date + "\n" : "")
                                : label(field))
                        .collect(Collectors.joining());
    }

    private String label(Field field) {
        return "\n**" + field.title() + "**: " + (MarkdownSections.isDate(field) ? date : markdownComment(field))
                + "\n";
    }

    private String wholeFile() {
        return "---\n"
                + required()
                        .filter(field -> !MarkdownSections.hold(field))
                        .map(field -> commented(field) + entry(field) + "\n")
                        .collect(Collectors.joining("\n"))
                + FieldComments.optional(schema.fields().stream()
                        .filter(field -> !MarkdownSections.hold(field))
                        .toList())
                + "---\n"
                + required()
                        .filter(MarkdownSections::hold)
                        .map(field -> section(field, "## "))
                        .collect(Collectors.joining());
    }

    private Stream<Field> required() {
        return schema.fields().stream().filter(field -> field.required() || FieldComments.isHeading(field));
    }

    private String entry(Field field) {
        if (FieldComments.isHeading(field)) {
            return field.name() + ": " + quoted(title);
        }
        return field.name() + ":" + (MarkdownSections.isDate(field) ? " " + date : "");
    }

    private static String commented(Field field) {
        return FieldComments.comment(FieldComments.meaning(field))
                + (FieldComments.isHeading(field) || MarkdownSections.isDate(field) ? "" : example(field));
    }

    /** The last of the examples, since the first is the plainest. */
    private static String example(Field field) {
        JsonNode examples =
                field.schemas().keyword("examples").orElse(JsonMapper.shared().createArrayNode());
        if (examples.isEmpty() || field.schemas().keyword("enum").isPresent()) {
            return "";
        }
        return FieldComments.entry(field, examples.path(examples.size() - 1))
                .lines()
                .map(line -> "#   " + line + "\n")
                .collect(Collectors.joining("", "# For example:\n", ""));
    }

    private static String section(Field field, String heading) {
        return "\n" + heading + field.title() + "\n\n" + markdownComment(field) + "\n";
    }

    private static String markdownComment(Field field) {
        // What would end the comment mustn't.
        return "<!-- " + FieldComments.meaning(field).replace("--", "- -") + " -->";
    }

    /** A text as a YAML value: as it stands where every reader takes it for that, else between double quotes. */
    private static String quoted(String text) {
        if (text.matches(PLAIN)) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (isPrinted(character)) {
                quoted.appendCodePoint(character);
            } else {
                quoted.append(character > 0xFFFF ? "\\U%08X".formatted(character) : "\\u%04X".formatted(character));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isPrinted(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

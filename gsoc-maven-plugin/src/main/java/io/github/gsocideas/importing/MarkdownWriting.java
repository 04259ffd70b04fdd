package io.github.gsocideas.importing;

import io.github.gsocideas.authoring.MarkdownSections;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.importing.markdown.WikitextAsMarkdown;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes records in Markdown. All texts of a Markdown file are Markdown, those of its front matter, too; so a record of which
 * Markdown can't say a text stays YAML. And so does one whose file isn't read back as the record in YAML is: to the same call,
 * with no more to say of it. Where a text's section is at fault for that, as one with the label of another field is, the text
 * comes into the front matter.
 */
final class MarkdownWriting {

    private final WikitextAsMarkdown markdown;
    private final FileReading reading;

    private MarkdownWriting(WikitextAsMarkdown markdown, FileReading reading) {
        this.markdown = markdown;
        this.reading = reading;
    }

    /**
     * A writing by a schema that has a template.
     *
     * @throws ImportFailure when the schema can't be used, or reads a Markdown file as a list of ideas
     */
    static MarkdownWriting of(ImportSettings settings, IdeaSchema schema) throws ImportFailure {
        if (!schema.ideaHeadings().isEmpty()) {
            throw new ImportFailure("by the schema's " + Keyword.IDEA_HEADING
                    + " a Markdown file is a list of ideas, of which none has front matter for its people and dates;"
                    + " import with -Dgsoc.format=yaml");
        }
        return new MarkdownWriting(new WikitextAsMarkdown(settings.extensionTags()), FileReading.of(settings, schema));
    }

    /** The record's file, which is YAML where it can't be Markdown. */
    RecordFile write(ImportedRecord record) {
        Map<Field, ImportedValue> values = new LinkedHashMap<>();
        List<Field> unsaid = new ArrayList<>();
        record.values()
                .forEach((field, value) -> inMarkdown(field, value)
                        .ifPresentOrElse(said -> values.put(field, said), () -> unsaid.add(field)));
        return unsaid.isEmpty() ? write(record, values) : new RecordFile(IdeaFormat.YAML, record.yaml(), unsaid);
    }

    private Optional<ImportedValue> inMarkdown(Field field, ImportedValue value) {
        boolean isWikitext = Stream.of(
                        field.schemas(), field.schemas().forType("array").item(0))
                .flatMap(schemas -> schemas.forType("string").text("contentMediaType").stream())
                .allMatch(Value.Text.WIKITEXT::equals);
        return isWikitext || value instanceof ImportedValue.Objects ? value.inMarkdown(markdown) : Optional.of(value);
    }

    private RecordFile write(ImportedRecord record, Map<Field, ImportedValue> values) {
        FileReading.Read expected = reading.read(IdeaFormat.YAML, record.yaml());
        Set<Field> sections = values.keySet().stream()
                .filter(field -> MarkdownSections.hold(field) && values.get(field) instanceof ImportedValue.Text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return readable(values, sections, expected)
                .or(() -> readable(values, readable(sections, values, expected), expected))
                .map(text -> new RecordFile(IdeaFormat.MARKDOWN, text, List.of()))
                .orElseGet(() -> new RecordFile(IdeaFormat.YAML, record.yaml(), atFault(record, values)));
    }

    /** The file's text; empty where it isn't read back. */
    private Optional<String> readable(
            Map<Field, ImportedValue> values, Set<Field> sections, FileReading.Read expected) {
        return Optional.of(new MarkdownRecord(values, sections).text())
                .filter(text -> expected.isSame(reading.read(IdeaFormat.MARKDOWN, text)));
    }

    /** The fields whose text can stand in a section, each by itself. */
    private Set<Field> readable(Set<Field> sections, Map<Field, ImportedValue> values, FileReading.Read expected) {
        return sections.stream()
                .filter(field -> readable(values, Set.of(field), expected).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The fields that aren't read back though each is by itself in a file; all of them where that tells nothing. */
    private List<Field> atFault(ImportedRecord record, Map<Field, ImportedValue> values) {
        List<Field> found = values.keySet().stream()
                .filter(field -> readable(
                                Map.of(field, values.get(field)),
                                Set.of(),
                                reading.read(
                                        IdeaFormat.YAML,
                                        ImportedRecord.yaml(
                                                Map.of(field, record.values().get(field)))))
                        .isEmpty())
                .toList();
        return found.isEmpty() ? List.copyOf(values.keySet()) : found;
    }
}

package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.MediaWikiSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a heading's section as a record of the schema: the heading is the title, and {@link SectionTexts} says which text is
 * which field's.
 */
final class SectionReader {

    /** A break at the end of a text breaks nothing. */
    private static final Pattern BREAK_AT_END = Pattern.compile("(?:\\s*+<br ?/?>)++\\z", Pattern.CASE_INSENSITIVE);

    private static final Pattern EMPHASIS = Pattern.compile("\\A('{2,5}+)([^'\\n]+)\\1\\z");

    private final IdeaSchema schema;
    private final FieldReader fields;

    SectionReader(IdeaSchema schema, FieldReader fields) {
        this.schema = schema;
        this.fields = fields;
    }

    ImportedRecord read(SourcePage page, HeadedIdeas.Section section) {
        SectionTexts texts = SectionTexts.of(page, schema, section);
        Map<Field, ImportedValue> values = new LinkedHashMap<>();
        Map<Field, String> written = new LinkedHashMap<>();
        List<Finding> doubts = new ArrayList<>(texts.remarks().doubts());
        for (Field field : schema.fields()) {
            Optional<FieldTexts.Collected> text = texts.text(field);
            String value = text.map(each -> value(field, withoutBoxes(page, texts, field, each)))
                    .orElse("");
            if (value.isEmpty()) {
                continue;
            }
            FieldReader.Read read = fields.read(field, value);
            values.put(field, read.value());
            written.put(field, value);
            read.doubt()
                    .ifPresent(doubt -> doubts.add(new Finding(
                            Severity.WARNING,
                            read.rule(),
                            page.source().file(),
                            Region.at(page.position(text.get().at())),
                            RecordLocation.of(field.name()),
                            "field '" + field.name() + "': " + doubt + ", and stays a text",
                            read.hint(),
                            Optional.empty())));
        }
        return new ImportedRecord(
                section.start(), values, written, doubts, texts.remarks().leftovers());
    }

    private static String withoutBoxes(
            SourcePage page, SectionTexts texts, Field field, FieldTexts.Collected collected) {
        BoxTags tags = BoxTags.takeFrom(collected.text());
        int at = collected.at();
        for (String line : tags.lines()) {
            int found = page.text().indexOf(line.strip(), at);
            at = found < 0 ? at : found;
            texts.remarks().box(at, line, field);
            at += found < 0 ? 0 : line.strip().length();
        }
        return tags.rest();
    }

    private static String value(Field field, String text) {
        String words = MediaWikiSpace.trim(BREAK_AT_END.matcher(text).replaceFirst(""));
        boolean isPlain =
                field.schemas().forType("string").text("contentMediaType").isEmpty()
                        && field.role()
                                .filter(role -> role == FieldRole.HEADING)
                                .isEmpty();
        return isPlain ? EMPHASIS.matcher(words).replaceFirst("$2") : words;
    }
}

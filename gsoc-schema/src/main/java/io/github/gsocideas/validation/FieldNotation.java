package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.wording.Notation;
import java.util.Optional;

/**
 * Says how what is missing in a file should be written there. In a Markdown file that is as the file's other fields are: in
 * the front matter where all but the title and the description stand there, and otherwise behind a label, or below a heading.
 */
final class FieldNotation {

    private final IdeaDocument document;
    private final IdeaSchema schema;

    FieldNotation(IdeaDocument document, IdeaSchema schema) {
        this.document = document;
        this.schema = schema;
    }

    /** Of a value that isn't there. */
    Notation ofMissing(RecordLocation place) {
        if (document.body().isEmpty() || !place.isField()) {
            return ofData();
        }
        String name = place.field().orElseThrow();
        if (is(name, schema.heading())) {
            return Notation.TITLE;
        }
        if (schema.labels()) {
            return Notation.LABEL;
        }
        if (!is(name, schema.preamble()) && isFrontMatterOnly()) {
            return Notation.YAML;
        }
        return schema.ideaHeadings().isEmpty() ? Notation.SECTION : Notation.SUBSECTION;
    }

    /** Of a value that is there and holds nothing. */
    Notation ofBlank(RecordLocation place, Region region) {
        boolean isTitle = place.isField() && is(place.field().orElseThrow(), schema.heading());
        return isTitle && document.isBody(region.start()) ? Notation.TITLE : ofData();
    }

    private Notation ofData() {
        return document.isJson() ? Notation.JSON : Notation.YAML;
    }

    private boolean isFrontMatterOnly() {
        return document.root()
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .filter(fields ->
                        fields.entries().values().stream().anyMatch(entry -> !document.isBody(entry.keyPosition())))
                .filter(fields -> fields.entries().values().stream()
                        .filter(entry -> !is(entry.key(), schema.heading()) && !is(entry.key(), schema.preamble()))
                        .noneMatch(entry -> document.isBody(entry.keyPosition())))
                .isPresent();
    }

    private static boolean is(String name, Optional<Field> field) {
        return field.filter(each -> each.name().equals(name)).isPresent();
    }
}

package io.github.gsocideas.importing;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.List;
import java.util.Optional;

/**
 * Gives each unit of a text to the label that it belongs to, and those of no label to a field. As in a Markdown file, a label
 * with words behind it has these, up to the end of the paragraph or entry, and right below whatever is no paragraph, such as a
 * list. A label alone on its line has all up to the next one, or to a heading.
 *
 * <p>Unlike there, a label that names no field ends the text of the one before, if both are entries of a list or it is in
 * bold, since they were meant to be the same.
 */
final class LabelledUnits {

    private static final String LABEL = "label";

    private final String page;
    private final IdeaSchema schema;
    private final FieldTexts texts;
    private final SectionRemarks remarks;
    private final Optional<Field> surplus;
    private final Optional<Field> rest;
    private boolean isAboveLabels = true;
    private Optional<WikitextUnit> open = Optional.empty();
    private Optional<Field> openField = Optional.empty();
    private boolean hasText;

    /**
     * A division.
     *
     * @param page the whole page
     * @param texts takes what each field says
     * @param remarks takes what there is to tell
     * @param surplus the field that has what its own field has no room for
     * @param rest the field that has the text of no label
     */
    LabelledUnits(
            String page,
            IdeaSchema schema,
            FieldTexts texts,
            SectionRemarks remarks,
            Optional<Field> surplus,
            Optional<Field> rest) {
        this.page = page;
        this.schema = schema;
        this.texts = texts;
        this.remarks = remarks;
        this.surplus = surplus;
        this.rest = rest;
    }

    void addAll(List<WikitextUnit> units) {
        units.forEach(this::add);
        close();
    }

    private void add(WikitextUnit unit) {
        if (unit.field().isPresent()) {
            hasText |= isGroup(unit);
            close();
            begin(unit, unit.field().get());
            return;
        }
        if (open.filter(label -> !goesOn(label, unit)).isPresent()) {
            close();
        }
        Optional<Field> owner = open.isPresent() ? openField : rest;
        owner.ifPresent(field -> put(field, unit, unit.text()));
        tell(unit, owner);
    }

    private void put(Field field, WikitextUnit unit, String text) {
        texts.put(field, new FieldTexts.Piece(unit.start(), unit.end(), text));
        hasText = true;
    }

    /** Whether the label that is open stands above a list of labels, and so says nothing itself. */
    private boolean isGroup(WikitextUnit next) {
        return next.kind() == WikitextUnit.Kind.ENTRY
                && open.filter(label -> label.kind() == WikitextUnit.Kind.PARAGRAPH)
                        .isPresent();
    }

    /** Whether what comes next is a label's text still. */
    private static boolean goesOn(WikitextUnit label, WikitextUnit next) {
        boolean isSetOff = next.label().filter(WikitextLabel::isSetOff).isPresent();
        boolean isEntry = label.kind() == WikitextUnit.Kind.ENTRY;
        return switch (next.kind()) {
            case COMMENT, OTHER -> true;
            case DIVISION -> false;
            case PARAGRAPH -> label.isAlone() && !isSetOff;
            case ENTRY -> !isEntry || (label.isAlone() && next.label().isEmpty());
        };
    }

    private void begin(WikitextUnit unit, Field field) {
        String name = unit.label().orElseThrow().name();
        isAboveLabels = false;
        hasText = false;
        open = Optional.of(unit);
        openField = Optional.of(field);
        if (texts.isFull(field)) {
            String own = page.substring(unit.start(), unit.end()).strip();
            remarks.surplus(unit.start(), LABEL, name, field, texts.start(field), surplus, own);
            openField = surplus;
            hasText = true;
            surplus.ifPresent(other -> put(other, unit, own));
        } else if (!unit.text().isEmpty()) {
            if (texts.has(field) && !surplus.equals(Optional.of(field))) {
                remarks.repeated(unit.start(), LABEL, name, field, texts.start(field));
            }
            put(field, unit, unit.text());
        }
    }

    /** Ends the label that is open, which may have nothing behind it. */
    private void close() {
        open.filter(unit -> !hasText)
                .ifPresent(unit -> remarks.empty(
                        unit.start(), LABEL, unit.label().orElseThrow().name()));
        open = Optional.empty();
    }

    private void tell(WikitextUnit unit, Optional<Field> owner) {
        boolean isExpected = isAboveLabels && owner.isPresent();
        owner.ifPresent(field -> remarks.table(unit.start(), unit.text(), schema, field));
        if (unit.label().filter(label -> label.isSetOff() || !isExpected).isPresent()) {
            remarks.unknown(unit.start(), LABEL, unit.label().get().name(), owner, unit.text());
        } else if (owner.isEmpty()) {
            remarks.ownerless(unit.start(), unit.text());
        } else if (open.isEmpty() && !isExpected && unit.kind() != WikitextUnit.Kind.COMMENT) {
            remarks.unlabelled(unit.start(), owner.get());
        }
    }
}

package io.github.gsocideas.importing;

import io.github.gsocideas.importing.FieldTexts.Piece;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which text of an idea's section is which field's. A heading that names a field has what is below it, and a label in it
 * what {@link LabelledUnits} says.
 *
 * <p>Unlike in a Markdown file, an idea is to come of it whatever the page says: what is no field's goes into the field for
 * text above the first heading, and is told.
 */
final class SectionTexts {

    private static final String HEADING = "heading";

    /** Of which level the template makes an idea's heading. */
    private static final int TEMPLATE_LEVEL = 3;

    private static final int DEEPEST = 6;

    private final SourcePage page;
    private final IdeaSchema schema;
    private final HeadedIdeas.Section section;
    private final Optional<Field> preamble;
    private final FieldTexts texts;
    private final SectionRemarks remarks;
    private final Set<Field> headed = new HashSet<>();

    private SectionTexts(SourcePage page, IdeaSchema schema, HeadedIdeas.Section section) {
        this.page = page;
        this.schema = schema;
        this.section = section;
        this.preamble = schema.preamble().or(schema::sections);
        this.texts = new FieldTexts(page.text());
        this.remarks = new SectionRemarks(page);
    }

    static SectionTexts of(SourcePage page, IdeaSchema schema, HeadedIdeas.Section section) {
        SectionTexts reading = new SectionTexts(page, schema, section);
        reading.title(section.first());
        reading.addUnits(0, reading.preamble);
        reading.below();
        return reading;
    }

    /** The text of a field; empty where it has none. */
    Optional<FieldTexts.Collected> text(Field field) {
        return texts.text(field);
    }

    SectionRemarks remarks() {
        return remarks;
    }

    private void title(PagePart part) {
        Optional<Field> field = schema.field(FieldRole.ANCHOR);
        Optional<WrittenAnchor> beside = WrittenAnchor.find(part.title())
                .filter(anchor -> field.isPresent() && !anchor.rest().isEmpty());
        String title = beside.map(WrittenAnchor::rest).orElse(part.title());
        if (schema.heading().isPresent() && !title.isEmpty()) {
            texts.put(schema.heading().get(), new Piece(part.headingStart(), part.headingStart(), title));
        } else if (!title.isEmpty()) {
            remarks.untitled(part.headingStart(), title);
        }
        beside.map(WrittenAnchor::name)
                .or(part::anchor)
                .ifPresent(name ->
                        field.ifPresent(each -> texts.put(each, new Piece(part.start(), part.start(), name))));
        if (part.anchor().isPresent() && (field.isEmpty() || beside.isPresent())) {
            remarks.anchor(part.start(), anchorLine(part));
        }
    }

    /** The line above a heading on which its anchor is, with its end; empty where there is none. */
    private String anchorLine(PagePart part) {
        return page.text().substring(part.start(), part.headingStart());
    }

    private void addUnits(int part, Optional<Field> owner) {
        new LabelledUnits(page.text(), schema, texts, remarks, preamble, owner).addAll(section.units(part));
    }

    /** Reads the headings below, each with its text. One that names no field is part of the text that it is in. */
    private void below() {
        Optional<Field> owner = preamble;
        int level = Integer.MAX_VALUE;
        for (int i = 1; i < section.parts().size(); i++) {
            PagePart part = section.parts().get(i);
            if (part.field().filter(field -> !texts.isFull(field)).isPresent()) {
                owner = part.field();
                level = part.level();
                beginField(i, part, owner.get());
                if (headed.contains(owner.get())) {
                    addHeading(part, owner); // else it would be below the heading that the field has so far
                }
            } else if (part.field().isPresent()) {
                owner = preamble;
                level = part.level();
                Field field = part.field().get();
                remarks.surplus(
                        part.headingStart(), HEADING, part.title(), field, texts.start(field), owner, line(part));
                addHeading(part, owner);
            } else if (part.level() > level) {
                addHeading(part, owner);
            } else {
                owner = schema.sections().or(() -> preamble);
                level = part.level();
                remarks.unknown(part.headingStart(), HEADING, part.title(), owner, line(part));
                addHeading(part, owner);
            }
            addUnits(i, owner);
        }
    }

    private void beginField(int number, PagePart part, Field field) {
        if (part.anchor().isPresent() && !headed.contains(field)) {
            remarks.anchor(part.start(), anchorLine(part));
        }
        List<PagePart> parts = section.parts();
        boolean isLast = number + 1 == parts.size()
                || parts.get(number + 1).level() <= part.level()
                || parts.get(number + 1).field().isPresent();
        if (part.units().isEmpty() && isLast) {
            remarks.empty(part.headingStart(), HEADING, part.title());
        } else if (texts.has(field) && !preamble.equals(Optional.of(field))) {
            remarks.repeated(part.headingStart(), HEADING, part.title(), field, texts.start(field));
        }
    }

    private void addHeading(PagePart part, Optional<Field> owner) {
        String line = line(part);
        Piece piece = new Piece(
                part.start(), part.headingStart() + line.length(), anchorLine(part) + deeper(line, part.level()));
        owner.ifPresent(field -> {
            texts.put(field, piece);
            headed.add(field);
        });
    }

    private String line(PagePart part) {
        return page.text()
                .substring(part.headingStart(), part.heading().orElseThrow().end())
                .stripTrailing();
    }

    /** A heading's line, of a level below that which the idea's own heading has on the page that is generated. */
    private String deeper(String line, int level) {
        int raised = TEMPLATE_LEVEL - Math.min(TEMPLATE_LEVEL, section.first().level());
        int more = Math.max(0, Math.min(DEEPEST, level + raised) - level);
        int end = line.lastIndexOf('=') + 1;
        return "=".repeat(more) + line.substring(0, end) + "=".repeat(more) + line.substring(end);
    }
}

package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says which text of an idea's section is which field's. As in a Markdown file, a label with words behind it has these, up to
 * the end of the paragraph or entry, and right below whatever is no paragraph, such as a list. A label alone on its line has
 * all up to the next one, or to a heading. A heading that names a field has what is below it.
 *
 * <p>Unlike there, a file is to come of it whatever the page says: what is no field's goes into the field for text above the
 * first heading, and is told; and a label that names no field ends the text of the one before, if both are entries of a list
 * or both are in bold, since they were meant to be the same.
 */
final class SectionTexts {

    private static final String RULE = "label";

    /** Of which level the template makes an idea's heading. */
    private static final int TEMPLATE_LEVEL = 3;

    private static final int DEEPEST = 6;

    private final SourcePage page;
    private final IdeaSchema schema;
    private final int ideaLevel;
    private final Optional<Field> preamble;
    private final Map<Field, Collected> texts = new HashMap<>();
    private final List<Finding> doubts = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();

    /** A text on the page, or what is left of one without its label and the signs of a list. */
    private record Piece(int start, int end, String text) {}

    /** The text of a field, which may stand in several places. */
    static final class Collected {

        private final List<Piece> pieces = new ArrayList<>();

        /** Where it begins on the page, in UTF-16 units. */
        int at() {
            return pieces.get(0).start();
        }

        /** All of it, with blank lines between what isn't together on the page. */
        String text(String page) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < pieces.size(); i++) {
                if (i > 0) {
                    text.append(
                            between(page, pieces.get(i - 1).end(), pieces.get(i).start()));
                }
                text.append(pieces.get(i).text());
            }
            return text.toString();
        }

        private static String between(String page, int start, int end) {
            String between = start <= end ? page.substring(start, end) : "-";
            return between.isBlank() && between.indexOf('\n') == between.lastIndexOf('\n') ? "\n" : "\n\n";
        }
    }

    private SectionTexts(SourcePage page, IdeaSchema schema, int ideaLevel) {
        this.page = page;
        this.schema = schema;
        this.ideaLevel = Math.min(TEMPLATE_LEVEL, ideaLevel);
        this.preamble = schema.preamble().or(schema::sections);
    }

    static SectionTexts of(SourcePage page, IdeaSchema schema, HeadedIdeas.Section section) {
        SectionTexts texts = new SectionTexts(page, schema, section.first().level());
        texts.title(section.first());
        texts.new Division(texts.preamble).addAll(section.units(0));
        texts.below(section);
        return texts;
    }

    /** The text of a field; empty where it has none. */
    Optional<Collected> text(Field field) {
        return Optional.ofNullable(texts.get(field));
    }

    List<Finding> doubts() {
        return doubts;
    }

    List<Leftover> leftovers() {
        return leftovers;
    }

    private void title(PagePart part) {
        if (schema.heading().isPresent() && !part.title().isEmpty()) {
            put(schema.heading().get(), new Piece(part.start(), part.start(), part.title()));
        } else if (!part.title().isEmpty()) {
            leave(part.start(), part.title(), "the heading has no field", "let the schema say 'x-role' of one");
        }
    }

    /** Reads the headings below, each with its text. One that names no field is part of the text that it is in. */
    private void below(HeadedIdeas.Section section) {
        Optional<Field> owner = preamble;
        int level = Integer.MAX_VALUE;
        for (int i = 1; i < section.parts().size(); i++) {
            PagePart part = section.parts().get(i);
            boolean isWithin = part.level() > level && part.field().isEmpty();
            if (part.field().isPresent()) {
                owner = part.field();
                level = part.level();
                beginField(part);
            } else {
                owner = isWithin ? owner : schema.sections().or(() -> preamble);
                level = isWithin ? level : part.level();
                addHeading(part, owner, isWithin);
            }
            new Division(owner).addAll(section.units(i));
        }
    }

    private void beginField(PagePart part) {
        if (part.units().isEmpty()) {
            leaveEmpty(part.start(), "heading", part.title());
        } else if (texts.containsKey(part.field().orElseThrow())) {
            tellRepeated(part.start(), "heading", part.title(), part.field().orElseThrow());
        }
    }

    private void addHeading(PagePart part, Optional<Field> owner, boolean isWithin) {
        String line = page.text()
                .substring(part.start(), part.heading().orElseThrow().end())
                .stripTrailing();
        if (!isWithin) {
            tellUnknown(part.start(), "heading", part.title(), owner, line);
        }
        Piece piece = new Piece(part.start(), part.start() + line.length(), deeper(line, part.level()));
        owner.ifPresent(field -> put(field, piece));
    }

    /** A heading's line, of a level below that which the idea's own heading has on the page that is generated. */
    private String deeper(String line, int level) {
        int more = Math.max(0, Math.min(DEEPEST, level + TEMPLATE_LEVEL - ideaLevel) - level);
        int end = line.lastIndexOf('=') + 1;
        return "=".repeat(more) + line.substring(0, end) + "=".repeat(more) + line.substring(end);
    }

    /** Gives each unit of a text to the label that it belongs to, and those of no label to a field. */
    private final class Division {

        private final Optional<Field> rest;
        private boolean isAboveLabels = true;
        private Optional<WikitextUnit> open = Optional.empty();
        private Optional<Field> openField = Optional.empty();
        private boolean hasText;

        /**
         * A division.
         *
         * @param rest the field that has the text of no label
         */
        Division(Optional<Field> rest) {
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
            owner.ifPresent(field -> put(field, new Piece(unit.start(), unit.end(), unit.text())));
            hasText = true;
            tell(unit, owner);
        }

        /** Whether the label that is open stands above a list of labels, and so says nothing itself. */
        private boolean isGroup(WikitextUnit next) {
            return next.kind() == WikitextUnit.Kind.ENTRY
                    && open.filter(label -> label.kind() == WikitextUnit.Kind.PARAGRAPH)
                            .isPresent();
        }

        /** Whether what comes next is a label's text still. */
        private boolean goesOn(WikitextUnit label, WikitextUnit next) {
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
            open = Optional.of(unit);
            openField = Optional.of(field);
            if (texts.containsKey(field) && !isJoinable(field)) {
                String own = page.text().substring(unit.start(), unit.end()).strip();
                tellUnjoined(unit.start(), name, field, own);
                openField = preamble;
                preamble.ifPresent(other -> put(other, new Piece(unit.start(), unit.end(), own)));
                hasText = true;
            } else if (!unit.text().isEmpty()) {
                if (texts.containsKey(field) && !preamble.equals(Optional.of(field))) {
                    tellRepeated(unit.start(), "label", name, field);
                }
                put(field, new Piece(unit.start(), unit.end(), unit.text()));
                hasText = true;
            }
        }

        /** Ends the label that is open, which may have nothing behind it. */
        private void close() {
            open.filter(unit -> !hasText)
                    .ifPresent(unit -> leaveEmpty(
                            unit.start(), "label", unit.label().orElseThrow().name()));
            open = Optional.empty();
            hasText = false;
        }

        private void tell(WikitextUnit unit, Optional<Field> owner) {
            if (owner.isPresent()) {
                TableNames.first(unit.text(), schema).ifPresent(name -> tellTable(unit.start(), name, owner.get()));
            }
            boolean isExpected = isAboveLabels && owner.isPresent();
            if (unit.label().filter(label -> label.isSetOff() || !isExpected).isPresent()) {
                tellUnknown(unit.start(), "label", unit.label().get().name(), owner, unit.text());
            } else if (owner.isEmpty()) {
                leave(
                        unit.start(),
                        unit.text(),
                        "this text belongs to no field",
                        "put a heading or a label above it, or let the schema say 'x-preamble' of a field");
            } else if (open.isEmpty() && !isExpected && unit.kind() != WikitextUnit.Kind.COMMENT) {
                doubts.add(page.warning(
                        RULE,
                        unit.start(),
                        "this text belongs to no label, and so is part of the field '"
                                + owner.get().name() + "'",
                        "move it to where it belongs"));
            }
        }
    }

    private void put(Field field, Piece piece) {
        texts.computeIfAbsent(field, each -> new Collected()).pieces.add(piece);
    }

    /** Whether two texts of a field may be one: a word, a day or a title is one by itself. */
    private static boolean isJoinable(Field field) {
        return field.role()
                        .filter(role -> role == FieldRole.HEADING || role == FieldRole.ANCHOR)
                        .isEmpty()
                && field.schemas().forType("string").text("contentMediaType").isPresent();
    }

    private void tellUnknown(int at, String what, String name, Optional<Field> owner, String text) {
        String message = "the " + what + " '" + Quotation.shorten(name) + "' names no field";
        if (owner.isPresent()) {
            doubts.add(page.warning(
                    RULE,
                    at,
                    message + ", and so is part of the field '" + owner.get().name() + "'",
                    "if it is to begin a field, let the schema name it in that field's 'x-aliases'"));
        } else {
            leave(at, text, message, "let the schema name it in a field's 'x-aliases'");
        }
    }

    private void tellTable(int at, String name, Field owner) {
        doubts.add(page.warning(
                RULE,
                at,
                "this table has '" + Quotation.shorten(name) + "' in a cell, and tables aren't looked into; all of it is part"
                        + " of the field '" + owner.name() + "'",
                "write its fields as labels, each on a line of its own, and import the page again"));
    }

    private void tellRepeated(int at, String what, String name, Field field) {
        doubts.add(page.warning(
                RULE,
                at,
                "the " + what + " '" + Quotation.shorten(name) + "' is the field '" + field.name()
                        + "', which has a text in line "
                        + page.position(texts.get(field).at()).line() + " already; both are kept",
                "join them as they are meant"));
    }

    private void tellUnjoined(int at, String name, Field field, String own) {
        String message = "the label '" + Quotation.shorten(name) + "' is the field '" + field.name()
                + "', which is given in line "
                + page.position(texts.get(field).at()).line() + " already";
        if (preamble.isPresent()) {
            doubts.add(page.warning(
                    RULE,
                    at,
                    message + "; this one is part of the field '"
                            + preamble.get().name() + "'",
                    "keep the right one"));
        } else {
            leave(at, own, message, "keep the right one");
        }
    }

    private void leaveEmpty(int at, String what, String name) {
        leave(at, name, "the " + what + " '" + Quotation.shorten(name) + "' has no text", "");
    }

    private void leave(int at, String text, String message, String hint) {
        leftovers.add(new Leftover(page.warning(RULE, at, message + ", and so is left out", hint), text));
    }
}

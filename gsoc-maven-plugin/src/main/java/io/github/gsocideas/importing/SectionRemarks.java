package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to tell of an idea's section: texts that are in no field of their own, and such as are in none at all. */
final class SectionRemarks {

    private static final String RULE = "label";

    private final SourcePage page;
    private final List<Finding> doubts = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();

    SectionRemarks(SourcePage page) {
        this.page = page;
    }

    /** What somebody should look at. */
    List<Finding> doubts() {
        return doubts;
    }

    /** What has no place in the record. */
    List<Leftover> leftovers() {
        return leftovers;
    }

    /**
     * Tells of a label, or a heading, that names no field.
     *
     * @param what which of the two it is
     * @param owner the field that has its text; empty where none has
     */
    void unknown(int at, String what, String name, Optional<Field> owner, String text) {
        String message = "the " + what + " '" + Quotation.shorten(name) + "' names no field";
        if (owner.isPresent()) {
            doubt(
                    at,
                    message + ", and so is part of the field '" + owner.get().name() + "'",
                    "if it is to begin a field, let the schema name it in that field's '" + Keyword.ALIASES + "'");
        } else {
            leave(at, text, message, "let the schema name it in a field's '" + Keyword.ALIASES + "'");
        }
    }

    /** Tells of one whose field has a text already that it may be joined to. */
    void repeated(int at, String what, String name, Field field, int first) {
        doubt(
                at,
                "the " + what + " '" + Quotation.shorten(name) + "' is the field '" + field.name()
                        + "', which has a text in line " + line(first) + " already; both are kept",
                "join them as they are meant");
    }

    /** Tells of one whose field has a text already, and no room for another. */
    void surplus(int at, String what, String name, Field field, int first, Optional<Field> owner, String text) {
        String message = "the " + what + " '" + Quotation.shorten(name) + "' is the field '" + field.name()
                + "', which is given in line " + line(first) + " already";
        if (owner.isPresent()) {
            doubt(
                    at,
                    message + "; this one is part of the field '" + owner.get().name() + "'",
                    "keep the right one");
        } else {
            leave(at, text, message, "keep the right one");
        }
    }

    /** Tells of a table that has a field's name in it. */
    void table(int at, String text, IdeaSchema schema, Field owner) {
        TableNames.first(text, schema)
                .ifPresent(name -> doubt(
                        at,
                        "this table has '" + Quotation.shorten(name)
                                + "' in a cell, and tables aren't looked into; all of it is" + " part of the field '"
                                + owner.name() + "'",
                        "write its fields as labels, each on a line of its own, and import the page again"));
    }

    /** Tells of a text behind labels that is none's. */
    void unlabelled(int at, Field owner) {
        doubt(
                at,
                "this text belongs to no label, and so is part of the field '" + owner.name() + "'",
                "move it to where it belongs");
    }

    /** Tells of a text for which there is no field. */
    void ownerless(int at, String text) {
        leave(
                at,
                text,
                "this text belongs to no field",
                "put a heading or a label above it, or let the schema say '" + Keyword.PREAMBLE + "' of a field");
    }

    /** Tells of a title for which there is no field. */
    void untitled(int at, String title) {
        leave(at, title, "the heading has no field", "let the schema say '" + Keyword.ROLE + "' of one");
    }

    /** Tells of an anchor for which there is no field. */
    void anchor(int at, String line) {
        leave(at, line.strip(), "this anchor has no field", "links to it lead nowhere now; mend them");
    }

    /** Tells of a line that begins or ends a box around more than a field. */
    void box(int at, String line, Field field) {
        leave(
                at,
                line.strip(),
                "this begins or ends a box around more than the field '" + field.name() + "'",
                "the page around the ideas, in page.wiki, may have a box, and must have both ends of it");
    }

    /** Tells of a label, or a heading, without anything behind it. */
    void empty(int at, String what, String name) {
        leave(at, name, "the " + what + " '" + Quotation.shorten(name) + "' has no text", "");
    }

    private int line(int at) {
        return page.position(at).line();
    }

    private void doubt(int at, String message, String hint) {
        doubts.add(page.warning(RULE, at, message, hint));
    }

    private void leave(int at, String text, String message, String hint) {
        leftovers.add(new Leftover(page.warning(RULE, at, message + ", and so is left out", hint), text));
    }
}

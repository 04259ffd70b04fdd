package io.github.gsocideas.importing;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the texts of fields, of which each may stand in several places of a page. */
final class FieldTexts {

    private final String page;
    private final Map<Field, List<Piece>> pieces = new HashMap<>();

    /**
     * A text on the page, or what is left of one without its label and the signs of a list.
     *
     * @param start where it begins on the page, in UTF-16 units
     * @param end where it ends
     */
    record Piece(int start, int end, String text) {}

    /**
     * All that a field says.
     *
     * @param at where it begins on the page, in UTF-16 units
     */
    record Collected(int at, String text) {}

    FieldTexts(String page) {
        this.page = page;
    }

    void put(Field field, Piece piece) {
        pieces.computeIfAbsent(field, each -> new ArrayList<>()).add(piece);
    }

    /** Whether a field has a text so far. */
    boolean has(Field field) {
        return pieces.containsKey(field);
    }

    /** Whether a field has a text so far that can't have another one behind it: a word, a day or a title is one by itself. */
    boolean isFull(Field field) {
        boolean isName = field.role()
                .filter(role -> role == FieldRole.HEADING || role == FieldRole.ANCHOR)
                .isPresent();
        boolean hasMarkup =
                field.schemas().forType("string").text("contentMediaType").isPresent();
        return has(field) && (isName || !hasMarkup);
    }

    /** Where the text begins, in UTF-16 units, of a field that {@link #has} one. */
    int start(Field field) {
        return pieces.get(field).get(0).start();
    }

    /** The text of a field, with blank lines between what isn't together on the page; empty where it has none. */
    Optional<Collected> text(Field field) {
        return Optional.ofNullable(pieces.get(field)).map(all -> new Collected(start(field), joined(all)));
    }

    private String joined(List<Piece> all) {
        StringBuilder text = new StringBuilder(all.get(0).text());
        for (int i = 1; i < all.size(); i++) {
            text.append(between(all.get(i - 1), all.get(i))).append(all.get(i).text());
        }
        return text.toString();
    }

    private String between(Piece one, Piece next) {
        String between = one.end() <= next.start() ? page.substring(one.end(), next.start()) : "-";
        return between.isBlank() && between.indexOf('\n') == between.lastIndexOf('\n') ? "\n" : "\n\n";
    }
}

package io.github.gsocideas.publish;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text: what stands in a place gives way to something else.
 *
 * @param start where that begins, in UTF-16 units
 * @param end where it ends
 * @param text what comes there
 */
public record TextEdit(int start, int end, String text) {

    /** Something new, for which nothing gives way. */
    public static TextEdit insert(int at, String text) {
        return new TextEdit(at, at, text);
    }

    /** A text with changes that don't overlap; those that come to the same place stay in their order. */
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder changed = new StringBuilder();
        int at = 0;
        for (TextEdit edit : edits.stream()
                .sorted(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end))
                .toList()) {
            changed.append(text, at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return changed.append(text, at, text.length()).toString();
    }
}

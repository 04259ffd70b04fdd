package io.github.gsocideas.encoding;

import io.github.gsocideas.idea.Value;
import io.github.gsocideas.wikitext.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/** Writes an object as its {@code x-text} shows it: all of it is plain text, but for addresses of mail as a person has them. */
final class CompositionEncoder {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>]+@[^\\s<>]+");

    private final StringBuilder wikitext = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();

    private CompositionEncoder() {}

    /** The object on one line. */
    static String encode(Value.Composition composition, TextEncoder texts) {
        CompositionEncoder composed = new CompositionEncoder();
        List<Value.Piece> pieces = composition.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Value.Text text = pieces.get(i).text();
            if (i > 0 && i + 1 < pieces.size() && isAddress(pieces.get(i - 1), pieces.get(i), pieces.get(i + 1))) {
                composed.plain.setLength(composed.plain.length() - 1);
                composed.writePlain();
                composed.wikitext.append(texts.email(text));
            } else {
                boolean isBehindAddress = i > 1 && isAddress(pieces.get(i - 2), pieces.get(i - 1), pieces.get(i));
                composed.plain.append(text.text().substring(isBehindAddress ? 1 : 0));
            }
        }
        composed.writePlain();
        return composed.wikitext.toString();
    }

    /** Whether the middle one of three pieces is an address of mail in angle brackets that the schema has. */
    private static boolean isAddress(Value.Piece before, Value.Piece middle, Value.Piece behind) {
        return before.key().isEmpty()
                && before.text().text().endsWith("<")
                && middle.key().isPresent()
                && ADDRESS.matcher(middle.text().text()).matches()
                && behind.key().isEmpty()
                && behind.text().text().startsWith(">");
    }

    /** Writes what is plain so far. The blanks around it stand beside an address, and need no keeping apart. */
    private void writePlain() {
        String text = plain.toString();
        plain.setLength(0);
        if (text.isBlank()) {
            wikitext.append(text);
        } else {
            wikitext.append(text.startsWith(" ") ? " " : "")
                    .append(PlainText.encode(text.strip()))
                    .append(text.endsWith(" ") ? " " : "");
        }
    }
}

package io.github.gsocideas.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Text as a terminal lays it out: how many columns it takes, and where it is folded. */
final class TerminalText {

    private static final Set<Character.UnicodeScript> WIDE = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA);

    private TerminalText() {}

    /** How many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean isFullWidth = character >= 0xFF01 && character <= 0xFF60;
        boolean isPicture = character >= 0x1F300 && character <= 0x1FAFF;
        return isFullWidth || isPicture || WIDE.contains(Character.UnicodeScript.of(character)) ? 2 : 1;
    }

    /**
     * Folds a text between words. A word that is longer than a line stays whole, since it may be an address.
     *
     * @param first how many columns the first line has
     * @param others how many the others have
     * @return the lines, one at least
     */
    static List<String> fold(String text, int first, int others) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String word : text.split(" ", -1)) {
            int more = width(word);
            boolean isBegun = width > 0 || !line.isEmpty();
            if (isBegun && width + 1 + more > (lines.isEmpty() ? first : others)) {
                lines.add(line.toString());
                line = new StringBuilder(word);
                width = more;
            } else {
                line.append(isBegun ? " " : "").append(word);
                width += (isBegun ? 1 : 0) + more;
            }
        }
        lines.add(line.toString());
        return lines;
    }
}

package io.github.gsocideas.wikitext;

/**
 * Tells prose, in which a wiki finds no markup but lists, rules and addresses, from a text that may hold more. Most of what
 * authors write is prose, and one pass over it is all that it costs.
 *
 * <p>Prose has none of the characters {@value #SIGNS}, no two apostrophes or underscores beside each other, no line that begins
 * with a blank or an exclamation mark, and no character but those of ASCII, the letters of Latin scripts and a few of print. It
 * may well have more than that and be without markup; so the answer that a text is no prose says nothing.
 */
public final class Prose {

    private static final String SIGNS = "<>[]{}|&~=";

    private static final String LINE_SIGNS = " !";

    private static final String PRINT = "–—‘’“”…";

    private static final char LAST_LATIN = '\u024F';

    private Prose() {}

    /** Whether a text is prose. */
    public static boolean is(String text) {
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isTwin = character == before && (character == '\'' || character == '_');
            boolean beginsMarkup = before == '\n' && LINE_SIGNS.indexOf(character) >= 0;
            if (isTwin || beginsMarkup || !isOfProse(character)) {
                return false;
            }
            before = character;
        }
        return true;
    }

    private static boolean isOfProse(char character) {
        if (character < 0x7F) {
            return character >= ' ' ? SIGNS.indexOf(character) < 0 : character == '\n';
        }
        return character <= LAST_LATIN ? Character.isLetter(character) : PRINT.indexOf(character) >= 0;
    }
}

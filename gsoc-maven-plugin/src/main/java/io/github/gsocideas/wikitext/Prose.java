package io.github.gsocideas.wikitext;

/**
 * Tells prose, in which a wiki finds no markup but lists, rules and addresses, from a text that may hold more. Most of what
 * authors write is prose, and one pass over it is all that it costs.
 *
 * <p>Prose has none of the characters {@value #SIGNS} but around an address of mail, as in {@code <ada@example.org>}, no two
 * apostrophes or underscores beside each other, no line that begins with a blank or an exclamation mark, and no character but
 * those of ASCII, the letters of Latin scripts and a few of print. It may well have more than that and be without markup; so
 * the answer that a text is no prose says nothing.
 */
public final class Prose {

    private static final String SIGNS = "<>[]{}|&~=";

    private static final String LINE_SIGNS = " !";

    private static final String PRINT = "–—‘’“”…";

    private static final String ADDRESS_SIGNS = ".-+";

    private static final char LAST_LATIN = '\u024F';

    private Prose() {}

    /** Whether a text is prose. */
    public static boolean is(String text) {
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isLetterOrDigit(character)) {
                before = character;
                continue;
            }
            if (character == '<') {
                i = addressEnd(text, i + 1);
                if (i < 0) {
                    return false;
                }
                before = '>';
                continue;
            }
            boolean isTwin = character == before && (character == '\'' || character == '_');
            boolean beginsMarkup = before == '\n' && LINE_SIGNS.indexOf(character) >= 0;
            if (isTwin || beginsMarkup || !isOfProse(character)) {
                return false;
            }
            before = character;
        }
        return true;
    }

    /** Where the angle bracket is that ends an address of mail; below 0 where there is no such. */
    private static int addressEnd(String text, int start) {
        int at = pastAddressPart(text, start);
        if (at == start || at == text.length() || text.charAt(at) != '@') {
            return -1;
        }
        int end = pastAddressPart(text, at + 1);
        return end > at + 1 && end < text.length() && text.charAt(end) == '>' ? end : -1;
    }

    private static int pastAddressPart(String text, int start) {
        int i = start;
        while (i < text.length() && (isLetterOrDigit(text.charAt(i)) || ADDRESS_SIGNS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    private static boolean isOfProse(char character) {
        if (character < 0x7F) {
            return character >= ' ' ? SIGNS.indexOf(character) < 0 : character == '\n';
        }
        return character <= LAST_LATIN ? Character.isLetter(character) : PRINT.indexOf(character) >= 0;
    }
}

package io.github.gsocideas.wikitext.parser;

/**
 * Counts equal characters, or characters of a set, that stand one after the other.
 *
 * @param text the text that they stand in
 */
record Runs(String text) {

    /** How many of a character begin at a place, counting no further than a number of them. */
    int from(char character, int start, int most) {
        int end = start;
        while (end < text.length() && end - start < most && text.charAt(end) == character) {
            end++;
        }
        return end - start;
    }

    /** How many characters of a set begin at a place. */
    int from(String characters, int start) {
        int end = start;
        while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end - start;
    }

    /** How many characters of a set end before a place. */
    int before(String characters, int end) {
        int start = end;
        while (start > 0 && characters.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return end - start;
    }
}

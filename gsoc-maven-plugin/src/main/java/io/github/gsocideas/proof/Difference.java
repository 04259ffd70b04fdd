package io.github.gsocideas.proof;

import io.github.gsocideas.finding.Quotation;

/**
 * What a wiki finds in a call and the idea doesn't say.
 *
 * @param message what differs, as the end of a sentence
 * @param isOfWords whether the call is the one that was meant, and only the words that are shown of a text in Markdown seem
 *     to be others: the one thing in which the proof may be mistaken, since it doesn't know all that a wiki shows
 */
public record Difference(String message, boolean isOfWords) {

    /** How much is quoted of what is the same before the difference, so that it can be found. */
    private static final int SAME = 10;

    /** A call that a wiki reads in another way. */
    static Difference ofCall(String message) {
        return new Difference(message, false);
    }

    /** Words that begin to differ somewhere. */
    static Difference ofWords(String shown, String written) {
        int same = 0;
        while (same < Math.min(shown.length(), written.length()) && shown.charAt(same) == written.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - SAME);
        return new Difference(
                "shows something else: '" + quote(shown, from) + "' instead of '" + quote(written, from) + "'", true);
    }

    /** Words that a list doesn't hold. */
    static Difference withoutWords(String written) {
        return new Difference("shows something else than '" + quote(written, 0) + "'", true);
    }

    private static String quote(String words, int from) {
        return Quotation.quote(words.substring(from));
    }

    /** The same, said of a field. */
    Difference of(String field) {
        return new Difference("field '" + field + "' " + message, isOfWords);
    }
}

package io.github.gsocideas.finding;

/** What an author wrote, made fit to stand in a sentence. */
public final class Quotation {

    /** The most that is quoted of a text, in code points. */
    public static final int LONGEST = 60;

    private Quotation() {}

    /** A text with all its blanks, which may be what is wrong, and shortened where it is long. */
    public static String quote(String text) {
        return LogText.escape(shorten(text));
    }

    /** A text of which no more is left than can be quoted. */
    public static String shorten(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

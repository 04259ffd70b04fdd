package io.github.gsocideas.wikitext;

/** The white space that MediaWiki trims from a named argument, which is that of PHP's {@code trim}. */
public final class MediaWikiSpace {

    private static final String SPACE = " \t\n\r\0\u000B";

    private MediaWikiSpace() {}

    /** A text without the white space at its ends. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && SPACE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SPACE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether a text has nothing else. */
    public static boolean isBlank(String text) {
        return trim(text).isEmpty();
    }

    /** How many characters of it a text begins with. */
    public static int leading(String text) {
        int start = 0;
        while (start < text.length() && SPACE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }
}

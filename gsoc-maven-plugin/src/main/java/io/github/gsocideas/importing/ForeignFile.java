package io.github.gsocideas.importing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file is that somebody gives for a page's wikitext, and that certainly is none.
 *
 * @param name what it is, as the end of a sentence
 * @param hint what to give instead
 */
record ForeignFile(String name, String hint) {

    /** What to give instead of a file that holds no page. */
    static final String NAME_WIKITEXT = "name a file with the page's wikitext, or the wiki's export of it";

    private static final String SAVE_AS_UTF_8 = "save it as UTF-8 in an editor";

    /** How much of a file says what it is, in bytes. */
    private static final int HEAD = 1000;

    private static final Pattern HTML = Pattern.compile(
            "\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:<!--.*?-->\\s*+)*+<(?:!doctype\\s++)?html\\b.*+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** An object, or a list of objects or texts; a wiki's template, table or link begins with two brackets, or a bar. */
    private static final Pattern JSON =
            Pattern.compile("\\s*+(?:\\[\\s*+)?+(?:\\{\\s*+\"[^\"\\n]*+\"\\s*+:|(?<=\\[)\\s*+\").*+", Pattern.DOTALL);

    /** Recognises a file by its bytes; empty where it may be a page. */
    static Optional<ForeignFile> recognise(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE") || isHalfOfNuls(head)) {
            return Optional.of(new ForeignFile("UTF-16", SAVE_AS_UTF_8));
        }
        if (head.startsWith("%PDF-")) {
            return Optional.of(new ForeignFile("a PDF", NAME_WIKITEXT));
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(new ForeignFile("a ZIP archive, or a document that is kept as one", NAME_WIKITEXT));
        }
        if (head.indexOf('\0') >= 0) {
            return Optional.of(new ForeignFile("no text", NAME_WIKITEXT));
        }
        String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        if (HTML.matcher(text).matches()) {
            return Optional.of(
                    new ForeignFile("HTML", "give the page's address on the wiki, or a file with its wikitext"));
        }
        return JSON.matcher(text).matches() ? Optional.of(new ForeignFile("JSON", NAME_WIKITEXT)) : Optional.empty();
    }

    /** Whether every other byte is zero, as where a text of Latin letters has two bytes for each. */
    private static boolean isHalfOfNuls(String head) {
        return Stream.of("(?:[^\\x00]\\x00)++[^\\x00]?", "(?:\\x00[^\\x00])++\\x00?")
                .anyMatch(head::matches);
    }
}

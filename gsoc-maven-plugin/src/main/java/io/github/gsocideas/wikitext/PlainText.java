package io.github.gsocideas.wikitext;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that a wiki shows exactly as it is written: <code>a|b</code> becomes <code>a&amp;#124;b</code>. Every character with which
 * MediaWiki would begin or end markup, make a link, or change a blank, becomes a character reference. Which characters
 * these are was measured on MediaWiki 1.39, in every context in which a value can stand.
 */
public final class PlainText {

    /** Characters that are markup wherever they stand. */
    private static final String MARKUP = "[&<\\[\\]{}|=\\uFFFD]";

    /** Characters that are markup if there are several of them: bold, a signature, a behaviour switch, a table's cell. */
    private static final String RUNS = "'{2,}|~{3,}|_{2,}|!{2,}";

    /**
     * Characters at the beginning or the end of the text that would be one with what is written around it: an apostrophe
     * with another one, white space that is trimmed, a sign that makes {@code |-} or {@code |+} of a cell, and a combining
     * mark, since U+0338 after {@code =} is the one character {@code ≠}.
     */
    private static final String EDGES = "^'|'\\z|^[\\s\\p{Zs}]+|(?<!\\s)\\s+\\z|^[-+\\p{M}]";

    private static final String LINE_BREAKS = "\\n";

    /** Characters that make a list, a heading of a table, preformatted text or a rule of a line that they begin. */
    private static final String LINE_STARTS = "(?<=^|\\n)(?:[*#:;! \\t]|-(?=---))";

    /**
     * The character by which MediaWiki knows a link without brackets: the colon of {@code https://example.org}, the last
     * letter before the number of {@code RFC 3834}. A colon with a blank after it makes no link, and is left as it is. But
     * where that blank becomes a reference, as {@link #NO_BREAK_SPACES} say, the colon must become one too, or the blank's
     * reference would be the link's address.
     */
    private static final String AUTOMATIC_LINKS =
            "(?<=[\\p{L}\\p{Nd}+.-]):(?!\\z| [^\\s?:;!%»›])|[CDN](?<=RFC|PMID|ISBN)(?=[\\t\\p{Zs}]+\\d)";

    /**
     * A blank of which MediaWiki makes a no-break space, as French spelling asks for before a question mark; it does so
     * everywhere but in {@code <nowiki>}.
     */
    public static final String NO_BREAK_SPACES = " (?=[?:;!%»›])|(?<=[«‹]) ";

    private static final Pattern SPECIAL = Pattern.compile(
            String.join("|", MARKUP, RUNS, EDGES, LINE_BREAKS, LINE_STARTS, AUTOMATIC_LINKS, NO_BREAK_SPACES));

    /** Signs that are never markup between two letters or digits, nor beside one blank. */
    private static final String INNER_SIGNS = " .,@+-";

    private PlainText() {}

    /** The text as wikitext on one line. */
    public static String encode(String text) {
        return isOfWords(text) ? text : encoded(text);
    }

    /** Whether a text is of letters and digits of ASCII with one sign between them, as most names and addresses are. */
    private static boolean isOfWords(String text) {
        boolean isInWord = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isLetterOrDigit = character < 0x7F && Character.isLetterOrDigit(character);
            boolean isSign = isInWord && INNER_SIGNS.indexOf(character) >= 0;
            boolean mayEndLinkName = character == ' ' && isInWord && "CDN".indexOf(text.charAt(i - 1)) >= 0;
            if (mayEndLinkName || !(isLetterOrDigit || isSign)) {
                return false;
            }
            isInWord = isLetterOrDigit;
        }
        return isInWord;
    }

    /** The same for any text. */
    static String encoded(String text) {
        return SPECIAL.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(match -> Matcher.quoteReplacement(CharacterReferences.encode(match.group())));
    }
}

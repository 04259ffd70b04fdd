package io.github.gsocideas.wikitext;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that a wiki shows exactly as it is written: what MediaWiki would take for markup becomes character references.
 * The list of what that is was measured on MediaWiki 1.39.
 */
public final class PlainText {

    private static final String MARKUP = "[&<\\[\\]{}|=\\uFFFD]";
    private static final String RUNS = "'{2,}|~{3,}|_{2,}|!{2,}";

    /** A combining mark would join the sign before the text, as U+0338 makes one character of {@code =} and itself. */
    private static final String EDGES = "^'|'\\z|^[\\s\\p{Zs}]+|(?<!\\s)\\s+\\z|^[-+\\p{M}]";

    private static final String LINE_BREAKS = "\\n";
    private static final String LINE_STARTS = "(?<=^|\\n)(?:[*#:;! \\t]|-(?=---))";

    /** A colon is none of a link's only before a blank that stays one; a blank's reference would be the address. */
    private static final String AUTOMATIC_LINKS =
            "(?<=[\\p{L}\\p{Nd}+.-]):(?!\\z| [^\\s?:;!%»›])|[CDN](?<=RFC|PMID|ISBN)(?=[\\t\\p{Zs}]+\\d)";

    /** A blank that MediaWiki makes a no-break space of, {@code <nowiki>} alone excepted. */
    public static final String NO_BREAK_SPACES = " (?=[?:;!%»›])|(?<=[«‹]) ";

    private static final Pattern SPECIAL = Pattern.compile(
            String.join("|", MARKUP, RUNS, EDGES, LINE_BREAKS, LINE_STARTS, AUTOMATIC_LINKS, NO_BREAK_SPACES));

    private PlainText() {}

    /** The text as wikitext on one line. */
    public static String encode(String text) {
        return SPECIAL.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(match -> Matcher.quoteReplacement(CharacterReferences.encode(match.group())));
    }
}

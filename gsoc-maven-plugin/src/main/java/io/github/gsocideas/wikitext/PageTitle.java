package io.github.gsocideas.wikitext;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The title of a wiki page.
 *
 * @param text the title as people write it
 */
public record PageTitle(String text) {

    /**
     * What no title may hold, from MediaWiki's manual, "Page title": markup, a signature, an octet as an address spells it,
     * and a character reference.
     */
    private static final Pattern ILLEGAL = Pattern.compile(
            "[\\x00-\\x1F\\x7F-\\x9F#<>\\[\\]{}|\\uFFFD]|~{3}|%[0-9A-Fa-f]{2}|" + CharacterReferences.PATTERN);

    /** From the same manual: a title with a part that is {@code .} or {@code ..}, which an address would lose. */
    private static final Pattern RELATIVE = Pattern.compile("(?:^|.*/)\\.{1,2}(?:/.*|$)");

    /** What MediaWiki takes for a blank in a title. */
    private static final Pattern BLANKS =
            Pattern.compile("[ _\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");

    /** What MediaWiki leaves out of a title. */
    private static final Pattern DIRECTION_MARKS = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E]");

    /** How long a title may be, in bytes of UTF-8. */
    private static final int LONGEST = 255;

    /** MediaWiki's built-in namespaces, each at its number. */
    private static final List<String> NAMESPACES = List.of(
            "",
            "Talk",
            "User",
            "User talk",
            "Project",
            "Project talk",
            "File",
            "File talk",
            "MediaWiki",
            "MediaWiki talk",
            "Template",
            "Template talk",
            "Help",
            "Help talk",
            "Category",
            "Category talk");

    /** What some file system refuses in a name or gives a meaning, such as a slash, or a full stop at the end. */
    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[/\\\\:*?\"%]|[. ]$");

    /** A character, or the percent sign and hex that are written for one. */
    private static final Pattern CHARACTERS = Pattern.compile("%[0-9A-F]{2}|.");

    /** How long a file's name may be, in bytes of UTF-8: file systems take 255, of which five are kept for an extension. */
    private static final int LONGEST_FILE_NAME = 250;

    /**
     * Takes a title, composed to Unicode's normal form C as MediaWiki does.
     *
     * @throws IllegalArgumentException when MediaWiki refuses it; the message says why
     */
    public PageTitle {
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (text.isEmpty() || List.of(":", "/").contains(text)) {
            throw new IllegalArgumentException("a page needs a title");
        }
        var illegal = ILLEGAL.matcher(text);
        if (illegal.find()) {
            throw new IllegalArgumentException("a page's title can't hold '" + illegal.group() + "'");
        }
        if (RELATIVE.matcher(text).matches()) {
            throw new IllegalArgumentException("a page's title can't have a part that is '.' or '..'");
        }
        if (bytes(text) > LONGEST) {
            throw new IllegalArgumentException("a page's title can't be longer than " + LONGEST + " bytes");
        }
    }

    /** A title as MediaWiki shows it: {@code GSoC_2026} and {@code GSoC  2026 } are both {@code GSoC 2026}. */
    public static String normalize(String title) {
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        return BLANKS.matcher(DIRECTION_MARKS.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** A title as a link has it: with a colon before it if it could be a category that the page is put into. */
    public static String linkTarget(String title) {
        String normalized = normalize(title);
        return (normalized.contains(":") || normalized.startsWith("/") ? ":" : "") + normalized;
    }

    /**
     * The title of a page below this one.
     *
     * @throws IllegalArgumentException when MediaWiki refuses it; the message says why
     */
    public PageTitle subpage(String name) {
        return new PageTitle(text + "/" + name);
    }

    /**
     * The number of the namespace that the title begins with, such as 10 for {@code Template:N/A}. It is 0, the main
     * namespace's, for a title without one, and for a namespace of the wiki's own.
     */
    public int namespace() {
        String prefix = text.substring(0, Math.max(0, text.indexOf(':')))
                .replaceAll("[ _]+", " ")
                .strip();
        return IntStream.range(0, NAMESPACES.size())
                .filter(number -> NAMESPACES.get(number).equalsIgnoreCase(prefix))
                .findFirst()
                .orElse(0);
    }

    /**
     * The title as a file's name, without an extension, that every file system takes. A character that some of them refuse
     * is written as {@code %} and hex: {@code GSoC/2026} becomes {@code GSoC%2F2026}. A name that is too long is cut off.
     */
    public String fileName() {
        Matcher characters = CHARACTERS.matcher(NOT_IN_FILE_NAMES
                .matcher(text)
                .replaceAll(match -> "%%%02X".formatted((int) match.group().charAt(0))));
        StringBuilder name = new StringBuilder();
        while (characters.find() && bytes(name + characters.group()) <= LONGEST_FILE_NAME) {
            name.append(characters.group());
        }
        return name.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

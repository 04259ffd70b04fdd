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

    /** From MediaWiki's manual, "Page title": what no title may hold. */
    private static final Pattern ILLEGAL = Pattern.compile(
            "[\\x00-\\x1F\\x7F-\\x9F#<>\\[\\]{}|\\uFFFD]|~{3}|%[0-9A-Fa-f]{2}|&[A-Za-z0-9]+;|&#[0-9]+;|&#x[0-9A-Fa-f]+;");

    /** Likewise: what leads up or down a path that isn't there. */
    private static final Pattern RELATIVE = Pattern.compile("(?:^|.*/)\\.{1,2}(?:/.*|$)");

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

    /** What some file system takes for something else than a letter of a name. */
    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[/\\\\:*?\"%]|[. ]$");

    /** A character, or what stands for one. */
    private static final Pattern CHARACTERS = Pattern.compile("%[0-9A-F]{2}|.");

    /** In bytes, as file systems count: 255, and an extension. */
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

    /**
     * The number of the namespace that the title begins with; 0, the main one's, also where that is a namespace which only
     * the wiki knows.
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
     * The title as a file's name on every file system, yet without an extension: what some of them don't take is written
     * as {@code %} and hex, and the end of what is too long is left out.
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

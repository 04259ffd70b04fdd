package io.github.gsocideas.wikitext;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character references that wikitext is written with here, by this plugin or by authors. */
public final class CharacterReferences {

    /**
     * A regular expression for an ampersand that begins what MediaWiki, or HTML, takes for a character reference, as in
     * <code>&amp;lt;</code>.
     */
    public static final String AMPERSAND =
            "&(?=#[0-9]{1,9};|#[xX][0-9A-Fa-f]{1,8};|[A-Za-z0-9\\x{80}-\\x{10FFFF}]{1,40}+;)";

    /** Those of more digits are none of a character. */
    private static final Pattern REFERENCE = Pattern.compile("&#([0-9]{1,7});|&(lt|gt|amp|quot);");

    private CharacterReferences() {}

    /** Each character as a reference to it, so that it means nothing but itself. */
    public static String encode(String characters) {
        StringBuilder references = new StringBuilder();
        characters
                .codePoints()
                .forEach(character -> references.append("&#").append(character).append(';'));
        return references.toString();
    }

    /** Text with its references as the characters that they stand for. */
    public static String decode(String text) {
        return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    private static String character(MatchResult reference) {
        if (reference.group(1) != null) {
            int character = Integer.parseInt(reference.group(1));
            return Character.isValidCodePoint(character) ? Character.toString(character) : reference.group();
        }
        return switch (reference.group(2)) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "&";
        };
    }
}

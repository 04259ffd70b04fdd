package io.github.gsocideas.wikitext;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * References to characters, such as <code>&amp;#124;</code> or <code>&amp;lt;</code>: text for a character that would be markup if it were
 * written itself.
 */
public final class CharacterReferences {

    /** The less-than sign, by a name that people know. */
    public static final String LESS_THAN = "&lt;";

    /** What MediaWiki's {@code Sanitizer::CHAR_REFS_REGEX} takes for a reference, whether or not it refers to anything. */
    public static final String PATTERN = "&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z0-9]+);";

    /** A number, decimal or hexadecimal, or a name. No character's number has more digits than are matched here. */
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#0*([0-9]{1,7})|#[xX]0*([0-9A-Fa-f]{1,6})|(lt|gt|amp|quot|nbsp));");

    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "nbsp", "\u00A0");

    /** HTML's names for what is markup in a title or a style, and for blanks. */
    private static final Map<String, String> PUNCTUATION = punctuation();

    private static final Pattern NAME = Pattern.compile("&([A-Za-z0-9]+);");

    /** Holds the place of an ampersand that was referred to, which begins no reference itself. */
    private static final String AMPERSAND_MARK = "\uE000";

    /**
     * A regular expression for an ampersand that begins what MediaWiki, or HTML, takes for a character reference, as in
     * <code>&amp;lt;</code>.
     */
    public static final String AMPERSAND =
            "&(?=#[0-9]{1,9};|#[xX][0-9A-Fa-f]{1,8};|[A-Za-z0-9\\x{80}-\\x{10FFFF}]{1,40}+;)";

    private CharacterReferences() {}

    private static Map<String, String> punctuation() {
        String names = "colon:,lowbar_,UnderBar_,num#,sol/,bsol\\,excl!,equals=,period.,semi;,lpar(,rpar),lsqb[,lbrack["
                + ",rsqb],rbrack],lcub{,lbrace{,rcub},rbrace},verbar|,vert|,VerticalLine|,ast*,midast*,plus+,percnt%"
                + ",quest?,commat@,apos',QUOT\",LT<,GT>,AMP&,dollar$,Hat^,grave`,Tab\t,NewLine\n,ensp\u2002,emsp\u2003"
                + ",emsp13\u2004,emsp14\u2005,numsp\u2007,puncsp\u2008,thinsp\u2009,ThinSpace\u2009,hairsp\u200A"
                + ",VeryThinSpace\u200A,MediumSpace\u205F,NonBreakingSpace\u00A0,lrm\u200E,rlm\u200F";
        return Stream.of(names.split(","))
                .collect(Collectors.toUnmodifiableMap(
                        each -> each.substring(0, each.length() - 1), each -> each.substring(each.length() - 1)));
    }

    /** Each character as a decimal reference to it, so that it means nothing but itself. */
    public static String encode(String characters) {
        StringBuilder references = new StringBuilder();
        characters
                .codePoints()
                .forEach(character -> references.append("&#").append(character).append(';'));
        return references.toString();
    }

    /**
     * Text with its references as the characters that they stand for. Knows every reference by number, and of those by name
     * the ones that MediaWiki itself writes: {@code lt}, {@code gt}, {@code amp}, {@code quot} and {@code nbsp}. MediaWiki
     * reads all the names of HTML besides, which are left as they are here.
     */
    public static String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    /**
     * Text with its references as the characters that they stand for, those by name too that HTML has for punctuation and
     * blanks: what MediaWiki reads of a title and of an attribute's value.
     */
    public static String decodeAll(String text) {
        return NAME.matcher(decode(text.replace("&amp;", AMPERSAND_MARK)))
                .replaceAll(match -> Matcher.quoteReplacement(PUNCTUATION.getOrDefault(match.group(1), match.group())))
                .replace(AMPERSAND_MARK, "&");
    }

    private static String character(MatchResult reference) {
        if (reference.group(3) != null) {
            return NAMED.get(reference.group(3));
        }
        int number = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return isCharacter(number) ? Character.toString(number) : reference.group();
    }

    /** Whether MediaWiki reads a reference to it, as its {@code Sanitizer::validateCodepoint} says. */
    private static boolean isCharacter(int number) {
        return number == '\t'
                || number == '\n'
                || (number >= 0x20 && number <= 0x7E)
                || (number >= 0xA0 && number <= 0xD7FF)
                || (number >= 0xE000 && number <= 0xFFFD)
                || (number >= 0x10000 && number <= Character.MAX_CODE_POINT);
    }
}

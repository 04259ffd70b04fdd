package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a {@code style} attribute, read as MediaWiki's {@code Sanitizer::normalizeCss} reads it: references and
 * escapes are decoded first, and then comments are blanks, so that <code>po\73ition&amp;#58;fixed</code> is
 * {@code position:fixed}.
 */
final class Stylesheet {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:(\\n|\\r\\n|\\r|\\f)|([0-9A-Fa-f]{1,6})[ \\t\\r\\n\\f]?|(.)|)", Pattern.DOTALL);

    /** A length of three digits or more, or one that is written with an exponent; not a colour, such as {@code #000}. */
    private static final String LONG = "(?<![\\w.#])(?:\\d{3,}[\\d.]*|[\\d.]+e\\+?\\d+)"
            + "(?:px|pt|em|rem|ex|ch|cm|mm|q|in|pc|vw|vh|vmin|vmax)\\b";

    /** What puts an element, or what it draws, elsewhere than where it stands in the text. */
    private static final Pattern LEAVES_ITS_PLACE = Pattern.compile(
            "(?<![\\w-])(?:position\\s*:(?!\\s*static\\s*(?:;|!|$))"
                    + "|(?:z-index|transform|translate|rotate|scale|zoom|offset(?:-path)?|inset(?:-[a-z-]+)?|perspective|animation(?:-name)?)"
                    + "\\s*:|(?:box-shadow|outline(?:-[a-z]+)?|border(?![a-z-]*radius)(?:-[a-z-]+)?)\\s*:[^;:]*?" + LONG
                    + "|(?:margin|text-indent|letter-spacing|word-spacing)(?:-[a-z-]+)?\\s*:[^;:]*?(?:-\\s*[.\\d]|calc\\s*\\(|var\\s*\\(|min\\s*\\(|max\\s*\\(|clamp\\s*\\()"
                    + "|(?:min-|max-)?(?:width|height)\\s*:[^;:]*?\\d(?:vw|vh|vmin|vmax)\\b"
                    + "|--[\\w-]*\\s*:)[^;]*"
                    + "|(?:url|image|image-set|expression|attr|element|cross-fade)\\s*\\([^;)]*\\)?"
                    + "|(?:filter|accelerator|-o-link|-o-link-source|-o-replace)\\s*:[^;]*",
            Pattern.CASE_INSENSITIVE);

    /** What hides an element and all that it holds. */
    private static final Pattern HIDES = Pattern.compile(
            "(?<![\\w-])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|opacity\\s*:\\s*(?:0*\\.?0+|\\.0+)(?![\\d.]*[1-9])"
                    + "|content-visibility\\s*:\\s*hidden|clip(?:-path)?\\s*:(?!\\s*(?:auto|none))"
                    + "|font-size\\s*:\\s*0*\\.?0+(?![\\d.]*[1-9])"
                    + "|(?:max-)?(?:height|width)\\s*:\\s*0*\\.?0+(?![\\d.]*[1-9])|color\\s*:\\s*transparent)[^;]*",
            Pattern.CASE_INSENSITIVE);

    private final String css;

    private Stylesheet(String css) {
        this.css = css;
    }

    /** Reads the value of an attribute, as it is written. */
    static Stylesheet of(String value) {
        Matcher escapes = ESCAPE.matcher(CharacterReferences.decodeAll(value));
        return new Stylesheet(withoutComments(escapes.replaceAll(Stylesheet::unescaped)));
    }

    /** Each comment is a blank, and all is gone that is behind the beginning of one without an end. */
    private static String withoutComments(String css) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", at)) {
            rest.append(css, at, start).append(' ');
            int end = css.indexOf("*/", start + 2);
            if (end < 0) {
                return rest.toString();
            }
            at = end + 2;
        }
        return rest.append(css, at, css.length()).toString();
    }

    private static String unescaped(MatchResult escape) {
        String character = "\\";
        if (escape.group(1) != null) {
            return "";
        }
        if (escape.group(2) != null) {
            int number = Integer.parseInt(escape.group(2), 16);
            character = Character.isValidCodePoint(number) ? Character.toString(number) : "\uFFFD";
        } else if (escape.group(3) != null) {
            character = escape.group(3);
        }
        // In a string these stay escaped, and end nothing.
        return "\n\"'\\".contains(character) ? " " : Matcher.quoteReplacement(character);
    }

    /** The first declaration that puts something out of its place; empty where there is none. */
    Optional<String> leavingItsPlace() {
        return first(LEAVES_ITS_PLACE);
    }

    /** The first declaration that hides what the element holds; empty where there is none. */
    Optional<String> hiding() {
        return first(HIDES);
    }

    private Optional<String> first(Pattern pattern) {
        Matcher found = pattern.matcher(css);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }
}

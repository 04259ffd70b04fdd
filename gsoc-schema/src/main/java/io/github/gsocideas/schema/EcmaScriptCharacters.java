package io.github.gsocideas.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The characters of a regular expression of ECMA-262, read one after the other, with those that are written as escapes. */
final class EcmaScriptCharacters {

    private static final Pattern SET = Pattern.compile("\\\\[dDsSwWpP]");
    private static final Pattern PROPERTY = Pattern.compile("\\{([A-Za-z_]+=)?([A-Za-z0-9_]+)\\}");
    private static final Pattern LEAD =
            Pattern.compile("u(?=[Dd][89ABab][0-9A-Fa-f]{2}\\\\u[Dd][C-Fc-f][0-9A-Fa-f]{2})");
    private static final Pattern FOUR_DIGITS = Pattern.compile("u[0-9A-Fa-f]{4}");
    private static final Pattern CODE_POINT = Pattern.compile("u\\{[0-9A-Fa-f]{1,7}\\}");
    private static final Pattern TWO_DIGITS = Pattern.compile("x[0-9A-Fa-f]{2}");
    private static final Pattern CONTROL = Pattern.compile("c[A-Za-z]");
    private static final Pattern NULL = Pattern.compile("0(?![0-9])");

    private final String source;
    private int at;

    EcmaScriptCharacters(String source) {
        this.source = source;
    }

    boolean atEnd() {
        return at == source.length();
    }

    boolean isAt(String text) {
        return source.startsWith(text, at);
    }

    boolean isAt(Pattern pattern) {
        return pattern.matcher(source).region(at, source.length()).lookingAt();
    }

    /** Whether an escape follows that stands for several characters. */
    boolean isSet() {
        return isAt(SET);
    }

    /** Goes behind a text, if it is what follows. */
    boolean skip(String text) {
        boolean isHere = isAt(text);
        at += isHere ? text.length() : 0;
        return isHere;
    }

    void expect(String text) {
        if (!skip(text)) {
            throw wrong("'" + text + "' is missing");
        }
    }

    /** What follows and matches. */
    Matcher matcher(Pattern pattern) {
        Matcher matcher = pattern.matcher(source).useTransparentBounds(true).region(at, source.length());
        if (!matcher.lookingAt()) {
            throw wrong("no such thing here");
        }
        return matcher;
    }

    /** The same, and goes behind it. */
    String take(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        at = matcher.end();
        return matcher.group();
    }

    /** The code point that follows. */
    int peek() {
        if (atEnd()) {
            throw wrong("it ends too early");
        }
        return source.codePointAt(at);
    }

    /** The same, and goes behind it. */
    int next() {
        int character = peek();
        at += Character.charCount(character);
        return character;
    }

    /** The characters that a letter behind {@code \} stands for, as members of a class of Java; empty where it is one. */
    Optional<String> characterSet() {
        return switch (peek()) {
            case 'd', 'D', 'w', 'W' -> Optional.of("\\" + Character.toString(next()));
            case 's' -> named(EcmaScriptProperties.WHITE_SPACE);
            case 'S' -> named(EcmaScriptProperties.NO_WHITE_SPACE);
            case 'p', 'P' -> Optional.of("\\" + Character.toString(next()) + property());
            default -> Optional.empty();
        };
    }

    private Optional<String> named(String members) {
        next();
        return Optional.of(members);
    }

    private String property() {
        Matcher property = matcher(PROPERTY);
        String java = EcmaScriptProperties.toJava(property.group(1), property.group(2))
                .orElseThrow(() -> wrong("no such property of characters"));
        at = property.end();
        return "{" + java + "}";
    }

    /**
     * The one character that what follows {@code \} stands for.
     *
     * @param syntax the characters that stand for themselves
     */
    int escaped(String syntax) {
        if (syntax.indexOf(peek()) >= 0) {
            return next();
        }
        if (isAt(LEAD)) {
            int lead = hexadecimal(take(FOUR_DIGITS), 1);
            expect("\\");
            return Character.toCodePoint((char) lead, (char) hexadecimal(take(FOUR_DIGITS), 1));
        }
        if (isAt(CODE_POINT)) {
            String braced = take(CODE_POINT);
            int character = hexadecimal(braced.substring(0, braced.length() - 1), 2);
            if (character > Character.MAX_CODE_POINT) {
                throw wrong("no such character");
            }
            return character;
        }
        if (isAt(FOUR_DIGITS)) {
            return hexadecimal(take(FOUR_DIGITS), 1);
        }
        if (isAt(TWO_DIGITS)) {
            return hexadecimal(take(TWO_DIGITS), 1);
        }
        if (isAt(CONTROL)) {
            return take(CONTROL).charAt(1) % 32;
        }
        if (isAt(NULL)) {
            take(NULL);
            return 0;
        }
        return switch (next()) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 0x0B;
            case 'f' -> '\f';
            case 'r' -> '\r';
            default -> throw wrong("no such escape");
        };
    }

    private static int hexadecimal(String text, int from) {
        return Integer.parseInt(text.substring(from), 16);
    }

    /** A character that stands for itself, as Java has it wherever it stands. */
    static String literal(int character) {
        boolean isPlain = character < 0x80 && Character.isLetterOrDigit(character);
        return isPlain ? Character.toString(character) : "\\x{" + Integer.toHexString(character) + "}";
    }

    /** Says what is wrong at this place. */
    PatternSyntaxException wrong(String what) {
        return new PatternSyntaxException(what, source, at);
    }
}

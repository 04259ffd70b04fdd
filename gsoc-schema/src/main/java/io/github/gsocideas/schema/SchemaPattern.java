package io.github.gsocideas.schema;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a schema. Whoever writes an idea must not be able to stop a build by a text on which an
 * expression never ends, so what one search may cost is bounded: how often it looks at a character, by a text that counts;
 * and how deep it goes, by the stack. Neither bound is met by an expression that has one way to match a text.
 */
public final class SchemaPattern {

    /** How often a search looks at a character of a text, however short. */
    public static final int MOST_LOOKS = 1_000_000;

    /** How often it does at each character of a long text. */
    public static final int MOST_LOOKS_PER_CHARACTER = 100;

    private final String source;
    private final Pattern pattern;

    private SchemaPattern(String source, Pattern pattern) {
        this.source = source;
        this.pattern = pattern;
    }

    /**
     * Reads a regular expression of ECMA-262.
     *
     * @throws PatternSyntaxException when it isn't one
     */
    public static SchemaPattern of(String source) {
        try {
            return new SchemaPattern(source, Pattern.compile(EcmaScriptPattern.toJava(source)));
        } catch (StackOverflowError e) {
            throw new PatternSyntaxException("nested too deep", source, 0);
        }
    }

    /**
     * Whether it matches a text, or a part of it.
     *
     * @throws PatternLimitException when that takes too long
     */
    public boolean isFoundIn(String text) {
        try {
            return pattern.matcher(new CountedText(text, new Looks(text.length())))
                    .find();
        } catch (StackOverflowError e) {
            throw new PatternLimitException(source);
        }
    }

    /** How often a text may still be looked at. */
    private final class Looks {

        private long left;

        Looks(int length) {
            this.left = MOST_LOOKS + (long) MOST_LOOKS_PER_CHARACTER * length;
        }

        void take() {
            if (left-- == 0) {
                throw new PatternLimitException(source);
            }
        }
    }

    /** A text of which each look at a character counts. */
    private record CountedText(String text, Looks looks) implements CharSequence {

        @Override
        public char charAt(int index) {
            looks.take();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new CountedText(text.substring(start, end), looks);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}

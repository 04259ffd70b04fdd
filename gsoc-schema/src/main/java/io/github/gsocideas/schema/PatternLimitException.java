package io.github.gsocideas.schema;

/** A regular expression that takes too long on a text. */
public final class PatternLimitException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String pattern;

    PatternLimitException(String pattern) {
        super("the pattern " + pattern + " takes too long");
        this.pattern = pattern;
    }

    /** The regular expression. */
    public String pattern() {
        return pattern;
    }
}

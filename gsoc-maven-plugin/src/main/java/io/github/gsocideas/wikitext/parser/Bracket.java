package io.github.gsocideas.wikitext.parser;

/** What can be open while wikitext is read, from MediaWiki's {@code Preprocessor::$rules} and its reading of headings. */
enum Bracket {
    /** Calls, of two braces each, and parameters, of three. */
    BRACES("}", 3),
    /** An internal link. */
    LINK("]]", 2),
    /** A variant of a language that is written in several scripts: <code>-{…}-</code>. */
    VARIANT("}-", 2),
    /** A line that begins with equals signs. */
    LINE("\n", 1);

    private final String end;
    private final int longest;

    Bracket(String end, int longest) {
        this.end = end;
        this.longest = longest;
    }

    /** Whether its end, or the beginning of its end, stands here. */
    boolean closesAt(String text, int at) {
        return text.startsWith(end, at);
    }

    /** How many brackets have at most a meaning together. */
    int longest() {
        return longest;
    }
}

package io.github.gsocideas.wikitext.parser;

/** What may be open at a place of wikitext, from MediaWiki's {@code Preprocessor::$rules} and its reading of headings. */
enum Bracket {
    /** Calls of two braces and parameters of three: <code>{{a}}</code> and <code>{{{a}}}</code>. */
    BRACES("}", 3),
    /** An internal link: {@code [[a]]}. */
    LINK("]]", 2),
    /** A variant of a language that is written in several scripts: <code>-{…}-</code>. */
    VARIANT("}-", 2),
    /** A line that begins with equals signs, and may be a heading. */
    LINE("\n", 1);

    private final String end;
    private final int longest;

    Bracket(String end, int longest) {
        this.end = end;
        this.longest = longest;
    }

    /** Whether what closes it stands at a place; of braces, the first one that does. */
    boolean closesAt(String text, int at) {
        return text.startsWith(end, at);
    }

    /** How many brackets at most are closed together: three braces are a parameter's, and four are not one thing. */
    int longest() {
        return longest;
    }
}

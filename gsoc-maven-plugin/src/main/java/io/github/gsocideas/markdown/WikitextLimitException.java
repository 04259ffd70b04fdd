package io.github.gsocideas.markdown;

/** A text whose wikitext is more than a wiki saves, as that of a long address that is referred to again and again. */
public final class WikitextLimitException extends RuntimeException {

    private static final long serialVersionUID = 1;

    WikitextLimitException() {
        super("the wikitext has more than " + WikitextWriter.MOST_CHARACTERS + " characters");
    }
}

package io.github.gsocideas.validation.wording;

import java.util.Optional;

/**
 * How to mend a value.
 *
 * @param text a clause without a full stop; empty where there is nothing to say
 * @param replacement the word or key that was probably meant, where the text asks for it
 */
record Hint(String text, Optional<String> replacement) {

    static final Hint NONE = new Hint("");

    Hint(String text) {
        this(text, Optional.empty());
    }

    /** Leads to the word that was probably meant by the given one. */
    static Hint didYouMean(String given, String word) {
        return new Hint(Words.didYouMean(given, word), Optional.of(word));
    }

    /** The same of a word that must be there. */
    static Hint didYouMeanMissing(String given, String word) {
        return new Hint(Words.didYouMeanMissing(given, word), Optional.of(word));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Hint or(Hint other) {
        return isEmpty() ? other : this;
    }
}

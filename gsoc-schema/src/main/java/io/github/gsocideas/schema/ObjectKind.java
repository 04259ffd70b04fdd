package io.github.gsocideas.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an object is, which says how a wiki shows it; a schema says it by {@code x-kind}. */
public enum ObjectKind {
    /** Somebody with a name and perhaps an e-mail address. */
    PERSON,
    /** A web address and perhaps the text to show for it. */
    LINK,
    /** A comment or vote, with who gave it and when. */
    REVIEW;

    /** The kind of this word; empty where there is none. */
    public static Optional<ObjectKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The keyword's value that means this kind. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

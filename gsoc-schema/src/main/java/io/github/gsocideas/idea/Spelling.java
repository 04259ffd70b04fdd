package io.github.gsocideas.idea;

import io.github.gsocideas.document.Node;
import java.util.Optional;

/** What a value is as a word. */
public final class Spelling {

    private Spelling() {}

    /** A text without the white space around it, a number and a truth as they are spelt; empty where a value is no word. */
    public static Optional<String> of(Node value) {
        if (value instanceof Node.Text text) {
            return Optional.of(text.value().strip());
        }
        if (value instanceof Node.Numeric number) {
            return Optional.of(number.source());
        }
        return value instanceof Node.Truth truth ? Optional.of(truth.source()) : Optional.empty();
    }
}

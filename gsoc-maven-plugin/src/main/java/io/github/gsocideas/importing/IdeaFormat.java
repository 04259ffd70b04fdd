package io.github.gsocideas.importing;

import java.util.Arrays;
import java.util.Optional;

/** What idea files are written in. */
public enum IdeaFormat {
    /** All fields in YAML. */
    YAML("yaml"),
    /** Short fields in YAML, as front matter, and texts in Markdown. */
    MARKDOWN("md");

    private final String word;

    IdeaFormat(String word) {
        this.word = word;
    }

    /** The format of this word; empty where there is none. */
    public static Optional<IdeaFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** What a file's name ends with, the dot included. */
    public String extension() {
        return "." + word;
    }
}

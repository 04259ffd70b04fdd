package io.github.gsocideas.validation.wording;

/** How much a schema asks of a value. Advice is told in words of advice. */
public enum Obligation {
    /** The schema asks for it. */
    MUST("must", "may"),
    /** The schema recommends it, by {@code x-recommended}. */
    SHOULD("should", "should");

    private final String word;
    private final String permission;

    Obligation(String word, String permission) {
        this.word = word;
        this.permission = permission;
    }

    /** What stands before what a value is to be: {@code must}. */
    String word() {
        return word;
    }

    /** What stands before what a value is free to be: {@code may}. */
    String permission() {
        return permission;
    }

    /** What stands before what a value is not to be: {@code may not}. */
    String refusal() {
        return permission + " not";
    }
}

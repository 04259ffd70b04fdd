package io.github.gsocideas.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a field is for on the wiki's page; a schema says it by {@code x-role}. A field with a role is one line. */
public enum FieldRole {
    /** The field heads the idea. */
    HEADING,
    /** The field is the name that links to the idea lead to. */
    ANCHOR;

    /** The role of this word; empty where there is none. */
    public static Optional<FieldRole> named(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** The keyword's value that means this role. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

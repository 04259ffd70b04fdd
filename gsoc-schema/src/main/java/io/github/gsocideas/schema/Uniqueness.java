package io.github.gsocideas.schema;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Among which ideas a value must be unique; a schema says it by {@code x-unique}. */
public enum Uniqueness {
    /** Any may have the same. */
    NONE,
    /** Among those whose files are in one directory. */
    DIRECTORY,
    /** Among all. */
    ALL;

    /** The keyword's value that means one directory; the others are true and false. */
    private static final String IN_DIRECTORY = "directory";

    /** What an {@code x-unique} says; empty where it says nothing that the meta-schema accepts. */
    static Optional<Uniqueness> read(JsonNode value) {
        if (value.isBoolean()) {
            return Optional.of(value.booleanValue() ? ALL : NONE);
        }
        return value.stringValue("").equals(IN_DIRECTORY) ? Optional.of(DIRECTORY) : Optional.empty();
    }
}

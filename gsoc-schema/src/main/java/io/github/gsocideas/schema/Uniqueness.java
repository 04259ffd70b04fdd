package io.github.gsocideas.schema;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Among which ideas a value must be unique, and what makes two values the same; a schema says it by {@code x-unique}.
 *
 * @param scope among which
 * @param ofAddresses whether two spellings of one web address are the same
 * @param ignoreCase whether two texts are the same that differ in letter case alone
 */
public record Uniqueness(Scope scope, boolean ofAddresses, boolean ignoreCase) {

    /** Among which ideas a value must be unique. */
    public enum Scope {
        /** Any may have the same. */
        NONE,
        /** Among those whose files are in one directory. */
        DIRECTORY,
        /** Among all. */
        ALL
    }

    /** Any may have the same. */
    static final Uniqueness NONE = new Uniqueness(Scope.NONE, false, false);

    /** The word that means one directory. */
    private static final String IN_DIRECTORY = "directory";

    /** The word that means that web addresses are compared. */
    private static final String OF_ADDRESSES = "url";

    /** What an {@code x-unique} says; empty where it says nothing that the meta-schema accepts. */
    static Optional<Uniqueness> read(JsonNode value) {
        if (value.isBoolean()) {
            return Optional.of(value.booleanValue() ? new Uniqueness(Scope.ALL, false, false) : NONE);
        }
        JsonNode within = value.isObject() ? value.path("within") : value;
        Scope scope = within.stringValue("").equals(IN_DIRECTORY) ? Scope.DIRECTORY : Scope.ALL;
        return value.isObject() || scope == Scope.DIRECTORY
                ? Optional.of(new Uniqueness(
                        scope,
                        value.path("normalize").stringValue("").equals(OF_ADDRESSES),
                        value.path("ignoreCase").booleanValue(false)))
                : Optional.empty();
    }

    /** Whether two values may be the same that are written differently. */
    public boolean isOfSpellings() {
        return ofAddresses || ignoreCase;
    }
}

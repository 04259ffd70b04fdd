package io.github.gsocideas.schema;

import java.util.Optional;

/**
 * A field of an idea, as the schema describes it.
 *
 * @param name its key in an idea file
 * @param required whether an idea without it is incomplete
 * @param schemas all that the schema says of its value
 */
public record Field(String name, boolean required, ApplicableSchemas schemas) {

    /** The template's parameter, from {@code x-parameter}; empty for a field that the wiki isn't shown. */
    public Optional<String> parameter() {
        return schemas.text("x-parameter");
    }

    /** Whether no two ideas may hold the same value, from {@code x-unique}. */
    public boolean unique() {
        return schemas.keyword("x-unique")
                .map(value -> value.booleanValue(false))
                .orElse(false);
    }
}

package io.github.gsocideas.schema;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

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
        return schemas.isTrue("x-unique");
    }

    /** Whether the value must be the name of the directory that the idea file is in, from {@code x-directoryName}. */
    public boolean directoryName() {
        return schemas.isTrue("x-directoryName");
    }

    /** Which files the value must be the name of one of, from {@code x-fileIn}: a directory, or an Ant pattern. */
    public Optional<String> fileIn() {
        return schemas.text("x-fileIn");
    }

    /** What the schema calls the field: its {@code title}, or its key where it has none. */
    public String title() {
        return schemas.text("title").orElse(name);
    }

    /** What a heading may call the field beside its key and its title, from {@code x-aliases}. */
    public List<String> aliases() {
        return schemas.keyword("x-aliases").stream()
                .flatMap(JsonNode::valueStream)
                .map(alias -> alias.stringValue(""))
                .toList();
    }

    /** Whether a Markdown file's text before the first heading is the field's, from {@code x-preamble}. */
    public boolean preamble() {
        return schemas.keyword("x-preamble")
                .map(value -> value.booleanValue(false))
                .orElse(false);
    }
}

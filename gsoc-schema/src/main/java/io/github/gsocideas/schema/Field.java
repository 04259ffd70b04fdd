package io.github.gsocideas.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return schemas.value(Keyword.PARAMETER);
    }

    /** Whether some two ideas may not hold the same value, from {@code x-unique}. */
    public boolean unique() {
        return uniqueness().scope() != Uniqueness.Scope.NONE;
    }

    /** Among which ideas no two may hold the same value, and what that is, from {@code x-unique}. */
    public Uniqueness uniqueness() {
        return schemas.value(Keyword.UNIQUE).orElse(Uniqueness.NONE);
    }

    /** By which keys, each by itself, no two entries of the list may be the same, from {@code x-uniqueBy}. */
    public List<String> uniqueBy() {
        return schemas.value(Keyword.UNIQUE_BY).orElse(List.of());
    }

    /** How many different values the ideas should have in it at least, from {@code x-recommendedValues}; 0 where that isn't said. */
    public int recommendedValues() {
        return schemas.value(Keyword.RECOMMENDED_VALUES).orElse(0);
    }

    /** Whether the value must be the name of the directory that the idea file is in, from {@code x-directoryName}. */
    public boolean directoryName() {
        return schemas.value(Keyword.DIRECTORY_NAME).orElse(false);
    }

    /** Which files the value must be the name of one of, from {@code x-fileIn}. */
    public Optional<NamedFiles> fileIn() {
        return schemas.value(Keyword.FILE_IN);
    }

    /** What the schema calls the field: its {@code title}, or its key where it has none. */
    public String title() {
        return schemas.text("title").orElse(name);
    }

    /** What a heading may call the field beside its key and its title, from {@code x-aliases}. */
    public List<String> aliases() {
        return schemas.value(Keyword.ALIASES).orElse(List.of());
    }

    /** Whether a Markdown file's text before the first heading is the field's, from {@code x-preamble}. */
    public boolean preamble() {
        return schemas.value(Keyword.PREAMBLE).orElse(false);
    }

    /** Whether the field's text takes the sections of a Markdown file that are no field's, from {@code x-sections}. */
    public boolean sections() {
        return schemas.value(Keyword.SECTIONS).orElse(false);
    }

    /** Whether the field, or an entry of its list, may be an object of a kind, from {@code x-kind}. */
    public boolean holds(ObjectKind kind) {
        return Stream.concat(Stream.of(schemas), schemas.forType("array").items())
                .anyMatch(place -> place.values(Keyword.KIND).anyMatch(each -> each == kind));
    }

    /** What the field is for on the wiki's page, from {@code x-role}. */
    public Optional<FieldRole> role() {
        return schemas.value(Keyword.ROLE);
    }

    /** The words or numbers that the schema lists for the value, or for the entries of its list; {@code N/A} alone is no list. */
    public List<String> words() {
        Stream<JsonNode> lists = Stream.concat(
                schemas.all("enum"), schemas.forType("array").items().flatMap(item -> item.all("enum")));
        return lists.filter(list -> list.size() > 1).findFirst().stream()
                .flatMap(JsonNode::valueStream)
                .map(word -> word.asString(""))
                .toList();
    }

    /** How ideas are filtered by the field where they are looked at, from {@code x-facet}; empty where they aren't. */
    public Optional<Facet> facet() {
        return schemas.value(Keyword.FACET).filter(Facet::isOffered);
    }
}

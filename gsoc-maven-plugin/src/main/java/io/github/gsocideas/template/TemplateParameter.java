package io.github.gsocideas.template;

import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A parameter of the wiki's template, as the schema describes the field that it shows.
 *
 * @param name its name in a call
 * @param label what the template shows before the value
 * @param description what the value means
 * @param required whether an idea must have it
 * @param kinds what the schema says of the value, or of a list's entries, by {@code x-kind}
 * @param choices the only values that it has; empty where any is possible
 * @param oneLine whether the value has no line breaks
 */
public record TemplateParameter(
        String name,
        String label,
        String description,
        boolean required,
        Set<String> kinds,
        List<String> choices,
        boolean oneLine) {

    /** The kind of the text that heads an idea. */
    public static final String HEADING = "heading";

    /** The kind of the name that a link to an idea ends in: {@code [[Page#name]]}. */
    static final String ANCHOR = "anchor";

    /** The kind of a comment or vote. */
    static final String REVIEW = "review";

    /** The parameters of a schema's template, in its order. */
    public static List<TemplateParameter> list(IdeaSchema schema) {
        return schema.fields().stream()
                .flatMap(field -> field.parameter().map(name -> of(name, field)).stream())
                .toList();
    }

    private static TemplateParameter of(String name, Field field) {
        ApplicableSchemas applicable = field.schemas();
        Set<String> kinds = Stream.concat(
                        applicable.all("x-kind"), applicable.item(0).all("x-kind"))
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        boolean mayBeList = applicable.having("items").findAny().isPresent();
        List<String> choices = applicable.keyword("enum").stream()
                .filter(words -> !mayBeList)
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .filter(choice -> !choice.equals(Idea.NOT_APPLICABLE))
                .toList();
        boolean plain =
                applicable.forType("string").text("contentMediaType").stream().anyMatch(Value.Text.PLAIN_TEXT::equals);
        boolean date = applicable.all("format").map(JsonNode::asString).anyMatch("date"::equals);
        return new TemplateParameter(
                name,
                applicable.text("title").orElse(name),
                applicable.text("description").orElse(""),
                field.required(),
                kinds,
                choices,
                plain || date || !choices.isEmpty() || kinds.contains(HEADING) || kinds.contains(ANCHOR));
    }

    /** Whether the schema says that the value, or an entry of it, is of a kind. */
    public boolean is(String kind) {
        return kinds.contains(kind);
    }
}

package io.github.gsocideas.template;

import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.ObjectKind;
import java.util.List;
import java.util.Optional;
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
 * @param role what the field is for on the page; empty for most
 * @param kinds what the objects are that may be its value, or entries of its list
 * @param choices the only values that it has; empty where any is possible
 * @param oneLine whether the value has no line breaks
 */
public record TemplateParameter(
        String name,
        String label,
        String description,
        boolean required,
        Optional<FieldRole> role,
        Set<ObjectKind> kinds,
        List<String> choices,
        boolean oneLine) {

    /** Keeps copies. */
    public TemplateParameter {
        kinds = Set.copyOf(kinds);
        choices = List.copyOf(choices);
    }

    /** The parameters of a schema's template, in its order. */
    public static List<TemplateParameter> list(IdeaSchema schema) {
        return schema.fields().stream()
                .flatMap(field -> field.parameter().map(name -> of(name, field)).stream())
                .toList();
    }

    private static TemplateParameter of(String name, Field field) {
        ApplicableSchemas applicable = field.schemas();
        Set<ObjectKind> kinds = Stream.concat(
                        applicable.values(Keyword.KIND), applicable.item(0).values(Keyword.KIND))
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
                field.role(),
                kinds,
                choices,
                plain || date || !choices.isEmpty() || field.role().isPresent());
    }

    /** Whether the field is for this on the page. */
    public boolean is(FieldRole other) {
        return role.equals(Optional.of(other));
    }

    /** Whether the value may be a comment or vote, or a list of such. */
    boolean isReview() {
        return kinds.contains(ObjectKind.REVIEW);
    }
}

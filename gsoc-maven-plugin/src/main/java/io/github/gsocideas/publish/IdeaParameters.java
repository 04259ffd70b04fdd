package io.github.gsocideas.publish;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.ObjectKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the parameters of the schema's template are for.
 *
 * @param names all of them, in the template's order
 * @param heading that of an idea's title
 * @param anchor that of the name which links lead to
 * @param reviews those in which people on the wiki comment and vote
 */
record IdeaParameters(List<String> names, Optional<String> heading, Optional<String> anchor, Set<String> reviews) {

    /** Keeps copies. */
    IdeaParameters {
        names = List.copyOf(names);
        reviews = Set.copyOf(reviews);
    }

    /** Whether an idea is known by a parameter. */
    boolean isName(String parameter) {
        return heading.equals(Optional.of(parameter)) || anchor.equals(Optional.of(parameter));
    }

    static IdeaParameters of(IdeaSchema schema) {
        return new IdeaParameters(
                schema.fields().stream()
                        .flatMap(field -> field.parameter().stream())
                        .toList(),
                schema.heading().flatMap(Field::parameter),
                schema.field(FieldRole.ANCHOR).flatMap(Field::parameter),
                schema.fields().stream()
                        .filter(field -> field.holds(ObjectKind.REVIEW))
                        .flatMap(field -> field.parameter().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.finding.LookAlikes;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A heading that names no field, and what it may have meant.
 *
 * @param words what it says
 * @param unused the fields that aren't given
 */
record UnknownHeading(String words, List<Field> unused) {

    private static final int LOWEST = 6;

    /**
     * What was probably meant.
     *
     * @param field one that isn't given
     * @param name what the heading should say
     */
    record Meant(Field field, String name) {

        String hint(String words) {
            return "did you mean '" + name + "'?"
                    + LookAlikes.describe(words)
                            .map(letter -> " " + letter)
                            .orElse(field.required() ? " It is missing" : "");
        }
    }

    /** The nearest by spelling, or else one that has the same words. */
    Optional<Meant> meant() {
        String heading = FieldNames.bare(words);
        List<String> names = names().map(Meant::name).toList();
        return misspelt()
                .or(() -> NearMatch.findAbbreviation(heading, names).map(this::meant))
                .or(() -> NearMatch.findByWords(heading, names).map(this::meant));
    }

    /** The nearest by spelling alone, which a title that only has a field's name among its words isn't. */
    Optional<Meant> misspelt() {
        return NearMatch.find(FieldNames.bare(words), names().map(Meant::name).toList())
                .map(this::meant);
    }

    /**
     * What to write where nothing is near.
     *
     * @param level the heading's
     */
    String hint(int level) {
        String within = "write '" + "#".repeat(Math.min(level + 1, LOWEST)) + " ' for a heading within a field";
        return unused.isEmpty()
                ? within
                : "the headings not in use yet are "
                        + unused.stream().map(Field::title).collect(Collectors.joining(", ")) + "; " + within;
    }

    private Meant meant(String name) {
        return names().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private Stream<Meant> names() {
        return unused.stream()
                .flatMap(field -> Stream.concat(Stream.of(field.title(), field.name()), field.aliases().stream())
                        .map(name -> new Meant(field, name)));
    }
}

package io.github.gsocideas.exporting;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.Facet;
import io.github.gsocideas.schema.Field;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person as an idea names one.
 *
 * @param name what the person is called; the address where only that is given
 * @param email where the person reads mail
 */
record NamedPerson(String name, Optional<String> email) {

    private static final Pattern EMAIL = Pattern.compile("<(?<email>[^<>\\s@]+@[^<>\\s]+)>");

    /** Links of wikitext and of Markdown, with their words. */
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)\\]\\]"
            + "|\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)"
            + "|\\[(?:[a-z]+:|//)[^\\s\\[\\]]*\\s+([^\\[\\]]*)\\]");

    /**
     * The people of a field; none of one that is left out on purpose.
     *
     * @param missing where an entry only holds the place of somebody
     */
    static List<NamedPerson> of(Field field, Value value, Set<Position> missing) {
        if (value instanceof Value.People people) {
            return people.values().stream()
                    .filter(each -> !missing.contains(each.position()))
                    .flatMap(each -> one(field, each).stream())
                    .toList();
        }
        return one(field, value);
    }

    private static List<NamedPerson> one(Field field, Value value) {
        if (value instanceof Value.Person person) {
            return List.of(new NamedPerson(person.name().text(), person.email().map(Value.Text::text)));
        }
        Facet facet = field.facet().orElse(Facet.PLAIN);
        return names(value, facet)
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals(Idea.NOT_APPLICABLE))
                .map(part -> read(part, facet))
                .toList();
    }

    /** What may name somebody each: entries of lists, parts of a text. */
    private static Stream<String> names(Value value, Facet facet) {
        if (value instanceof Value.Items items) {
            return items.values().stream().flatMap(item -> names(item, facet));
        }
        if (value instanceof Value.Composition composition) {
            return Stream.of(composition.text().text());
        }
        return value instanceof Value.Text text
                ? text.text().lines().flatMap(line -> facet.parts(words(line)).stream())
                : Stream.of();
    }

    private static String words(String line) {
        return LINK.matcher(line)
                .replaceAll(link -> Matcher.quoteReplacement(Stream.of(link.group(1), link.group(2), link.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")));
    }

    /** Reads {@code Ada Lovelace <ada@example.org>}, and what else people write. */
    private static NamedPerson read(String part, Facet facet) {
        Matcher email = EMAIL.matcher(part);
        Optional<String> address = email.find() ? Optional.of(email.group("email")) : Optional.empty();
        String name = facet.cut(email.replaceAll(" ")).strip();
        return new NamedPerson(name.isEmpty() ? address.orElse(part) : name, address);
    }
}

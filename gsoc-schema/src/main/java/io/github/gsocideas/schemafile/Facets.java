package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.Facet;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.Keyword;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A field that ideas are filtered by is one that is shown, and what is gathered under a word isn't gathered under another. */
final class Facets implements SchemaRule {

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return schema.schema().fields().stream()
                .flatMap(field -> field.facet().stream()
                        .flatMap(facet -> Stream.concat(unshown(field), twoWords(facet).stream())
                                .map(fault -> schema.place(field, Keyword.FACET)
                                        .orElse(schema.place())
                                        .fault(fault.message(), fault.hint()))));
    }

    /** What is wrong, without its place. */
    private record Fault(String message, String hint) {}

    private static Stream<Fault> unshown(Field field) {
        return field.parameter().isPresent()
                ? Stream.empty()
                : Stream.of(new Fault(
                        "'" + Keyword.FACET + "' is said of field '" + field.name() + "', which isn't shown",
                        "give the field an " + Keyword.PARAMETER));
    }

    /** The fault of a way to write two words. */
    private static Optional<Fault> twoWords(Facet facet) {
        Map<String, String> wordOf = new HashMap<>();
        for (Map.Entry<String, List<String>> entry : facet.words().entrySet()) {
            String word = entry.getKey();
            List<String> ways =
                    Stream.concat(Stream.of(word), entry.getValue().stream()).toList();
            for (String way : ways) {
                String other = wordOf.putIfAbsent(way.toLowerCase(Locale.ROOT), word);
                if (other != null && !other.equals(word)) {
                    return Optional.of(new Fault(
                            "'" + Keyword.FACET + "' gathers '" + way + "' under '" + other + "' and under '" + word
                                    + "'",
                            "leave it to one of them"));
                }
            }
        }
        return Optional.empty();
    }
}

package io.github.gsocideas.check;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.validation.ShownFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds required fields that hold something of which a wiki shows nothing, or no more than a placeholder: a comment, a
 * category, an image without words, {@code <name of mentor>}, {@code > TBD}; and entries of their lists that do.
 *
 * <p>Of each such field's wikitext what is never words is dropped, and the rest is taken as it is shown. A value with many
 * letters outside of all brackets is not looked at, nor one that is shown as it is written, of which the schema has judged
 * what a reader sees.
 */
final class UnseenFields {

    private final ShownFields shownFields;
    private final Set<String> extensionTags;

    /**
     * By a schema.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    UnseenFields(ShownFields shownFields, Set<String> extensionTags) {
        this.shownFields = shownFields;
        this.extensionTags = extensionTags;
    }

    /**
     * For each required field of which nothing is shown, or nothing of an entry, a finding or one for each entry.
     *
     * @param isValid whether the schema has nothing against the file
     */
    Map<Field, List<Finding>> find(EncodedIdea idea, boolean isValid) {
        Search search = new Search(idea, isValid);
        Map<Field, List<Finding>> findings = new LinkedHashMap<>();
        idea.idea().values().forEach((field, value) -> {
            if (field.required() && isWritten(value)) {
                List<Finding> ofField = search.findings(field, value);
                if (!ofField.isEmpty()) {
                    findings.put(field, ofField);
                }
            }
        });
        return findings;
    }

    /** Whether a value is made of words; a day, a link and a review are shown by what the schema asks of them. */
    private static boolean isWritten(Value value) {
        return value instanceof Value.Text || value instanceof Value.Items || value instanceof Value.People;
    }

    private static List<? extends Value> entries(Value value) {
        if (value instanceof Value.Items items) {
            return items.values();
        }
        return value instanceof Value.People people ? people.values() : List.of();
    }

    /** The fields of one idea. */
    private final class Search {

        private final EncodedIdea idea;
        private final boolean isValid;
        private final Map<String, String> arguments = new HashMap<>();

        Search(EncodedIdea idea, boolean isValid) {
            this.idea = idea;
            this.isValid = isValid;
            idea.call().arguments().forEach(argument -> arguments.put(argument.parameter(), argument.value()));
        }

        List<Finding> findings(Field field, Value value) {
            Optional<String> wikitext = field.parameter().map(arguments::get);
            if (wikitext.isEmpty()) {
                return List.of();
            }
            Optional<Finding> whole = missing(List.of(field.name()), wikitext.get());
            return whole.isPresent() ? List.of(whole.get()) : ofEntries(field, entries(value));
        }

        private List<Finding> ofEntries(Field field, List<? extends Value> entries) {
            List<Finding> findings = new ArrayList<>();
            Map<Region, Integer> places = entries.isEmpty() ? Map.of() : places(field);
            for (Value entry : entries) {
                EntryText.of(entry, idea)
                        .flatMap(text -> {
                            Stream<String> way = Stream.of(field.name(), String.valueOf(places.get(entry.region())));
                            return missing(
                                    Stream.concat(way, text.keys().stream()).toList(), text.wikitext());
                        })
                        .ifPresent(findings::add);
            }
            return findings;
        }

        /** The indices of the entries in the file's list; a blank one in between is no value. */
        private Map<Region, Integer> places(Field field) {
            Map<Region, Integer> places = new HashMap<>();
            Node list = idea.idea().document().value(field.name()).orElseThrow();
            List<Node> items = ((Node.Sequence) list).items();
            for (int i = 0; i < items.size(); i++) {
                places.putIfAbsent(items.get(i).region(), i);
            }
            return places;
        }

        private Optional<Finding> missing(List<String> tokens, String wikitext) {
            return ShownText.hasManyWords(wikitext)
                    ? Optional.empty()
                    : shownFields.missing(
                            idea.idea().document(), isValid, tokens, ShownText.lines(wikitext, extensionTags));
        }
    }
}

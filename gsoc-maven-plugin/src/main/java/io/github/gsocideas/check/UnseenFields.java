package io.github.gsocideas.check;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.validation.ShownFields;
import io.github.gsocideas.wikitext.TemplateCall;
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
 * letters outside of all brackets is not looked at.
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

    /** For each required field of which nothing is shown, or nothing of an entry, a finding or one for each entry. */
    Map<Field, List<Finding>> find(EncodedIdea idea) {
        Map<Field, List<Finding>> findings = new LinkedHashMap<>();
        idea.idea().values().forEach((field, value) -> {
            Optional<String> argument = field.required() && isWritten(value) ? argument(idea, field) : Optional.empty();
            argument.map(wikitext -> findings(idea, field, value, wikitext))
                    .filter(each -> !each.isEmpty())
                    .ifPresent(each -> findings.put(field, each));
        });
        return findings;
    }

    /** Whether a value is made of words; a day, a link and a review are shown by what the schema asks of them. */
    private static boolean isWritten(Value value) {
        return value instanceof Value.Text || value instanceof Value.Items || value instanceof Value.People;
    }

    private static Optional<String> argument(EncodedIdea idea, Field field) {
        return idea.call().arguments().stream()
                .filter(each -> field.parameter().equals(Optional.of(each.parameter())))
                .map(TemplateCall.Argument::value)
                .findFirst();
    }

    private List<Finding> findings(EncodedIdea idea, Field field, Value value, String wikitext) {
        Optional<Finding> whole = missing(idea, List.of(field.name()), wikitext);
        return whole.isPresent() ? List.of(whole.get()) : ofEntries(idea, field, entries(value));
    }

    private static List<Value> entries(Value value) {
        if (value instanceof Value.Items items) {
            return items.values();
        }
        return value instanceof Value.People people ? people.values() : List.of();
    }

    private List<Finding> ofEntries(EncodedIdea idea, Field field, List<Value> entries) {
        List<Finding> findings = new ArrayList<>();
        Map<Region, Integer> places = entries.isEmpty() ? Map.of() : places(idea, field);
        for (Value entry : entries) {
            EntryText.of(entry, idea)
                    .flatMap(text -> {
                        Stream<String> way = Stream.of(field.name(), String.valueOf(places.get(entry.region())));
                        return missing(
                                idea, Stream.concat(way, text.keys().stream()).toList(), text.wikitext());
                    })
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** Which entry of the file's list is at a place; a blank one in between is no value. */
    private static Map<Region, Integer> places(EncodedIdea idea, Field field) {
        Node list = idea.idea().document().value(field.name()).orElseThrow();
        Map<Region, Integer> places = new HashMap<>();
        for (Node item : ((Node.Sequence) list).items()) {
            places.putIfAbsent(item.region(), places.size());
        }
        return places;
    }

    private Optional<Finding> missing(EncodedIdea idea, List<String> tokens, String wikitext) {
        return ShownText.hasManyWords(wikitext)
                ? Optional.empty()
                : shownFields.missing(idea.idea().document(), tokens, ShownText.lines(wikitext, extensionTags));
    }
}

package io.github.gsocideas.preview;

import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.schema.Facet;
import io.github.gsocideas.schema.FacetWords;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.ObjectKind;
import io.github.gsocideas.wikitext.html.HtmlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What ideas are told apart by where somebody looks for one: a field that the schema names, the directory, or whether they are
 * complete.
 *
 * @param key what it is called in the page's address
 * @param label what it is called on the page
 * @param kind what its values are
 * @param words the values that have an order, in that order; none where they have none
 * @param values the values of each idea, by its place on the page
 */
record PageFacet(String key, String label, Kind kind, List<String> words, Map<String, List<String>> values) {

    /** What the values of a facet are. */
    enum Kind {
        /** Words or numbers of a field that have an order, such as how difficult something is. */
        SCALE,
        /** People in a field. */
        PEOPLE,
        /** Other words in a field. */
        WORDS,
        /** Directories. */
        DIRECTORY,
        /** Whether ideas are complete. */
        COMPLETENESS
    }

    private static final String COMPLETE = "Complete";
    private static final String INCOMPLETE = "Incomplete";

    /** What the page's address calls the words that are searched, and the order. */
    private static final Set<String> TAKEN = Set.of("words", "sort");

    /** Keeps copies. */
    PageFacet {
        words = List.copyOf(words);
        values = Map.copyOf(values);
    }

    /** All of a page: fields whose words have an order before other fields, then what isn't a field. */
    static List<PageFacet> all(PreviewedIdeas ideas, List<Field> fields) {
        List<PageFacet> facets = new ArrayList<>();
        Set<String> keys = new HashSet<>(TAKEN);
        for (Field field : fields) {
            field.facet().ifPresent(facet -> facets.add(of(field, facet, unused(field.name(), keys), ideas)));
        }
        facets.sort(Comparator.comparing(facet -> facet.kind != Kind.SCALE));
        facets.add(of(
                unused("directory", keys),
                "Directory",
                Kind.DIRECTORY,
                List.of(),
                ideas,
                idea -> Optional.of(idea.directory()).filter(directory -> !directory.isEmpty()).stream()
                        .toList()));
        facets.add(of(
                unused("completeness", keys),
                "Completeness",
                Kind.COMPLETENESS,
                List.of(INCOMPLETE, COMPLETE),
                ideas,
                idea -> List.of(idea.isComplete() ? COMPLETE : INCOMPLETE)));
        return List.copyOf(facets);
    }

    private static PageFacet of(Field field, Facet facet, String key, PreviewedIdeas ideas) {
        List<String> words = words(field);
        Kind kind = field.holds(ObjectKind.PERSON) ? Kind.PEOPLE : words.size() < 2 ? Kind.WORDS : Kind.SCALE;
        FacetWords reading = new FacetWords(facet, words);
        return of(
                key,
                IdeaArticle.label(field),
                kind,
                words,
                ideas,
                idea -> idea.html(field)
                        .map(html -> reading.values(ShownLines.of(html)))
                        .map(values -> kind == Kind.PEOPLE ? withoutNobody(values) : values)
                        .orElse(List.of()));
    }

    private static PageFacet of(
            String key,
            String label,
            Kind kind,
            List<String> words,
            PreviewedIdeas ideas,
            Function<PreviewedIdea, List<String>> values) {
        Map<String, List<String>> byPlace = new LinkedHashMap<>();
        ideas.ideas().forEach(idea -> byPlace.put(idea.id(), values.apply(idea)));
        String line = ShownLines.oneLine(label);
        return new PageFacet(key, line.isEmpty() ? key : line, kind, words, byPlace);
    }

    private static List<String> withoutNobody(List<String> people) {
        return people.stream()
                .filter(person -> !person.equals(Idea.NOT_APPLICABLE))
                .toList();
    }

    /** A key that no other facet has; keys of fields may be anything. */
    private static String unused(String key, Set<String> keys) {
        String unused = ShownLines.oneLine(key);
        while (unused.isEmpty() || !keys.add(unused)) {
            unused += ".";
        }
        return unused;
    }

    /** The words or numbers that the schema lists for a field, each on one line. */
    private static List<String> words(Field field) {
        return field.words().stream()
                .map(ShownLines::oneLine)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The values of an idea. */
    List<String> of(PreviewedIdea idea) {
        return values.getOrDefault(idea.id(), List.of());
    }

    /** How many ideas have each value: in the schema's order, or the most frequent first. */
    Map<String, Long> counts() {
        Map<String, Long> counts = values.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        Comparator<String> order = Comparator.<String>comparingInt(
                        value -> words.contains(value) ? words.indexOf(value) : words.size())
                .thenComparing(counts::get, Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder());
        Map<String, Long> sorted = new TreeMap<>(order);
        sorted.putAll(counts);
        return Collections.unmodifiableMap(sorted);
    }

    /** How many ideas have no value. */
    long without() {
        return values.values().stream().filter(List::isEmpty).count();
    }

    /** What the page's script reads of a page's facets: lines, and a blank one between facets. */
    static String names(List<PageFacet> facets) {
        return attribute(facets, facet -> Stream.concat(Stream.of(facet.key, facet.label), facet.words.stream()));
    }

    /** What it reads of an idea: the values of each facet, in the same form. */
    static String values(List<PageFacet> facets, PreviewedIdea idea) {
        return attribute(facets, facet -> facet.of(idea).stream());
    }

    private static String attribute(List<PageFacet> facets, Function<PageFacet, Stream<String>> lines) {
        return facets.stream()
                .map(facet -> lines.apply(facet).collect(Collectors.joining("\n")))
                .map(HtmlText::escape)
                .collect(Collectors.joining("\n\n", " data-facets=\"", "\""));
    }
}

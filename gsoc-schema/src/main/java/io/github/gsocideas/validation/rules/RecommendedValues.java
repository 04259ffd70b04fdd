package io.github.gsocideas.validation.rules;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.idea.Spelling;
import io.github.gsocideas.schema.FacetWords;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.KeywordUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rule {@code x-recommendedValues}: how many different values the ideas should have in a field at least. Where ideas are filtered by
 * the field, what is one word for the filter is one value ({@link FacetWords}). What it takes of an idea, its {@link #values}, is enough
 * to ask it again when the file hasn't changed.
 */
public final class RecommendedValues {

    private final List<Field> fields;

    /** What makes words of the values of those that ideas are filtered by, by the field. */
    private final Map<String, FacetWords> words = new HashMap<>();

    /** The values found so far, by the field. */
    private final Map<String, SortedSet<String>> found = new HashMap<>();

    /** Of the fields that a schema marks. */
    public RecommendedValues(IdeaSchema schema) {
        this.fields = schema.fields().stream()
                .filter(field -> field.recommendedValues() > 0)
                .toList();
        fields.forEach(field ->
                field.facet().ifPresent(facet -> words.put(field.name(), new FacetWords(facet, field.words()))));
    }

    /** What the rule takes of an idea: its values in these fields, each entry of a list by itself. */
    public List<FieldValue> values(IdeaDocument document) {
        return fields.stream()
                .flatMap(field -> NamedValues.value(field, document).stream()
                        .flatMap(RecommendedValues::parts)
                        .flatMap(part -> Spelling.of(part).stream())
                        .flatMap(value -> words(field, value))
                        .map(word -> new FieldValue(field.name(), word)))
                .toList();
    }

    /** Takes what an idea has. */
    public void add(List<FieldValue> values) {
        values.forEach(value -> found.computeIfAbsent(value.field(), key -> new TreeSet<>())
                .add(Optional.ofNullable(words.get(value.field()))
                        .map(words -> words.spelled(value.value()))
                        .orElse(value.value())));
    }

    /**
     * A warning for each field with too few different values. Where there are fewer ideas than there should be values, nothing is
     * expected of them.
     *
     * @param ideas how many ideas there are
     */
    public List<SetFinding> findings(IdeaSet set, int ideas) {
        return fields.stream()
                .filter(field -> ideas >= field.recommendedValues())
                .flatMap(field -> finding(field, found.getOrDefault(field.name(), new TreeSet<>()), set).stream())
                .toList();
    }

    private static Optional<SetFinding> finding(Field field, SortedSet<String> values, IdeaSet set) {
        String actual = values.isEmpty() ? "none" : values.size() + ": " + String.join(", ", values);
        return values.size() >= field.recommendedValues()
                ? Optional.empty()
                : Optional.of(new SetFinding(
                        KeywordUse.ofField(Keyword.RECOMMENDED_VALUES, field.name()),
                        Finding.error(
                                        "too-few-values",
                                        set.file(),
                                        Region.START,
                                        RecordLocation.of(field.name()),
                                        "the ideas should have at least "
                                                + new Quantity(field.recommendedValues(), "different value")
                                                + " in field '" + field.name() + "', but have "
                                                + Quotation.quote(actual),
                                        "add an idea with another")
                                .withSeverity(Severity.WARNING)));
    }

    private Stream<String> words(Field field, String value) {
        return Optional.ofNullable(words.get(field.name()))
                .map(words -> value.lines().flatMap(words::parts))
                .orElse(Stream.of(value));
    }

    private static Stream<Node> parts(Node value) {
        return value instanceof Node.Sequence list ? list.items().stream() : Stream.of(value);
    }
}

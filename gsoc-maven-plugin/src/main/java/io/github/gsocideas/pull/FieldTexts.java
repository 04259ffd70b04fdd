package io.github.gsocideas.pull;

import io.github.gsocideas.authoring.MarkdownSections;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.publish.TextEdit;
import io.github.gsocideas.schema.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The texts that a file may have once a field of one of its ideas says something else: several, since a value can be written in
 * several ways, the best first.
 *
 * @param file the file as it is
 * @param document the idea
 * @param data the idea as data
 * @param schema the schema's fields, in its order
 * @param field the one that is changed
 */
record FieldTexts(FileText file, IdeaDocument document, DataText data, List<Field> schema, Field field) {

    /** Where the field stands; empty where the idea hasn't it. */
    Optional<Node.Entry> entry() {
        return idea().entry(field.name());
    }

    private Node.Mapping idea() {
        Node root = document.root().orElseThrow();
        return root instanceof Node.Mapping mapping ? mapping : new Node.Mapping(root.region(), Map.of());
    }

    /** Whether what stands there may be meant elsewhere, too. */
    boolean isShared() {
        return entry().filter(each -> !isInBody(each) && data.isShared(each)).isPresent();
    }

    /** Whether the field's text in Markdown isn't in one piece. */
    boolean isScattered() {
        return entry().filter(this::isInBody)
                .map(Node.Entry::value)
                .filter(value -> !(value instanceof Node.Null) && ownText(value).isEmpty())
                .isPresent();
    }

    private boolean isInBody(Node.Entry entry) {
        return document.isBody(entry.keyPosition());
    }

    /** The file without the field. */
    Stream<String> without() {
        return entry().stream()
                .flatMap(each -> isInBody(each)
                        ? Stream.of(sections().removed(each))
                        : new DataEdits(data, 0).remove(fields(), field.name()).stream())
                .map(edit -> with(List.of(edit)));
    }

    /**
     * The file with another value.
     *
     * @param values what that can be in the place of what is there, if anything is
     * @param segments what the parts of the present value are on the wiki
     */
    Stream<String> with(Function<Optional<Node>, List<NewValue>> values, List<String> segments) {
        Optional<Node.Entry> entry = entry();
        if (entry.filter(this::isInBody).isPresent()) {
            return inBody(entry.get(), values);
        }
        boolean isNewSection = entry.isEmpty()
                && document.body().isPresent()
                && (MarkdownSections.hold(field) || fields().entries().isEmpty());
        return isNewSection ? newSection(values.apply(Optional.empty())) : inData(entry, values, segments);
    }

    private Stream<String> inData(
            Optional<Node.Entry> entry, Function<Optional<Node>, List<NewValue>> values, List<String> segments) {
        Node.Mapping fields = fields();
        if (fields.entries().isEmpty()) {
            return Stream.empty();
        }
        List<String> order = schema.stream().map(Field::name).toList();
        return values.apply(entry.map(Node.Entry::value)).stream()
                .flatMap(value -> IntStream.range(0, DataEdits.WAYS)
                        .mapToObj(way -> new DataEdits(data, way).put(fields, order, field.name(), value, segments))
                        .flatMap(Optional::stream))
                .map(this::with);
    }

    private Stream<String> inBody(Node.Entry entry, Function<Optional<Node>, List<NewValue>> values) {
        if (entry.value() instanceof Node.Null) {
            return words(values.apply(Optional.empty()))
                    .map(words -> with(List.of(sections().filled(entry, words))));
        }
        return ownText(entry.value()).stream()
                .flatMap(said -> words(
                        values.apply(Optional.of(new Node.Text(entry.value().region(), said)))))
                .map(words -> with(List.of(sections().replaced(entry.value(), words))));
    }

    private Stream<String> newSection(List<NewValue> values) {
        return words(values)
                .flatMap(words -> sections().added(idea(), schema, field, words).stream())
                .map(edit -> with(List.of(edit)));
    }

    private Optional<String> ownText(Node value) {
        return sections().text(value);
    }

    private SectionEdits sections() {
        return new SectionEdits(document, data);
    }

    /** The fields that stand as keys: in Markdown, those of the front matter. */
    private Node.Mapping fields() {
        Node.Mapping idea = idea();
        Map<String, Node.Entry> keys = new LinkedHashMap<>(idea.entries());
        keys.values().removeIf(this::isInBody);
        Optional<Node.Entry> first = keys.values().stream().findFirst();
        return new Node.Mapping(
                first.map(each -> new Region(each.keyPosition(), idea.region().end()))
                        .orElse(idea.region()),
                keys);
    }

    private String with(List<TextEdit> edits) {
        return TextEdit.apply(file.text(), edits);
    }

    private static Stream<String> words(List<NewValue> values) {
        return values.stream()
                .flatMap(value -> value instanceof NewValue.Text text
                        ? Stream.of(text.text())
                        : value instanceof NewValue.Word word ? Stream.of(word.word()) : Stream.empty());
    }
}

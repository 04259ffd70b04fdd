package io.github.gsocideas.pull;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.publish.TextEdit;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Changes of fields that stand in the Markdown of a file: below a heading, behind a label, or as the title.
 *
 * @param document the idea
 * @param data the whole file
 */
record SectionEdits(IdeaDocument document, DataText data) {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t].*");

    /** What stands in the file for a value; empty where the value isn't one piece of it. */
    Optional<String> text(Node node) {
        String text = data.source().text(node.region());
        boolean isOnePiece = node instanceof Node.Sequence
                || (node instanceof Node.Text value && stripped(value.value()).equals(stripped(text)));
        return Optional.of(text).filter(each -> isOnePiece);
    }

    private static List<String> stripped(String text) {
        return text.strip().lines().map(String::strip).toList();
    }

    /** Puts a text in the place of another. */
    TextEdit replaced(Node node, String text) {
        return new TextEdit(data.start(node.region()), data.end(node.region()), text);
    }

    /** Puts a text below a heading that has none. */
    TextEdit filled(Node.Entry entry, String text) {
        return TextEdit.insert(data.lineEnd(data.end(entry.keyRegion())), "\n\n" + text);
    }

    /**
     * A heading with a text below it, behind the field that should stand before it; empty where no heading shows how.
     *
     * @param fields all fields in their order
     */
    Optional<TextEdit> added(Node.Mapping idea, List<Field> fields, Field field, String text) {
        Optional<String> mark = mark(idea, fields);
        int index = fields.indexOf(field);
        Optional<Node.Entry> before = IntStream.range(0, index)
                .mapToObj(i -> idea.entry(fields.get(index - 1 - i).name()))
                .flatMap(Optional::stream)
                .filter(entry -> document.isBody(entry.keyPosition()))
                .findFirst();
        String section = mark.orElse("##") + " " + field.title() + "\n\n" + text;
        if (before.isPresent()) {
            int end = Math.max(
                    data.end(before.get().keyRegion()), data.end(before.get().value()));
            return mark.map(signs -> TextEdit.insert(data.lineEnd(end), "\n\n" + section));
        }
        Optional<Position> next = idea.entries().values().stream()
                .map(Node.Entry::keyPosition)
                .filter(document::isBody)
                .min(Position::compareTo);
        return next.map(position -> TextEdit.insert(data.lineStart(data.source().offset(position)), section + "\n\n"))
                .or(() ->
                        Optional.of(TextEdit.insert(data.text().stripTrailing().length(), "\n\n" + section)));
    }

    /** The signs of a heading that begins a field: those of another field's, or one more than the title's. */
    private Optional<String> mark(Node.Mapping idea, List<Field> fields) {
        Set<String> titles = fields.stream()
                .filter(field -> field.role().equals(Optional.of(FieldRole.HEADING)))
                .map(Field::name)
                .collect(Collectors.toSet());
        Map<Boolean, List<String>> signs = idea.entries().values().stream()
                .filter(entry -> document.isBody(entry.keyPosition()))
                .map(entry -> Map.entry(
                        titles.contains(entry.key()),
                        HEADING.matcher(data.source().text(entry.keyRegion()))))
                .filter(entry -> entry.getValue().matches())
                .collect(Collectors.partitioningBy(
                        Map.Entry::getKey,
                        Collectors.mapping(entry -> entry.getValue().group(1), Collectors.toList())));
        return Stream.concat(signs.get(false).stream(), signs.get(true).stream().map(title -> title + "#"))
                .findFirst();
    }

    /** Takes a field away, with its heading or label. */
    TextEdit removed(Node.Entry entry) {
        int start = data.lineStart(data.start(entry.keyRegion()));
        int end = data.lineEnd(Math.max(data.end(entry.keyRegion()), data.end(entry.value())));
        String text = data.text();
        while (end < text.length() && text.charAt(end) == '\n') {
            end++;
        }
        boolean isLast = end == text.length();
        boolean hasLineEnd = text.endsWith("\n");
        while (isLast && start > 0 && text.charAt(start - 1) == '\n') {
            start--;
        }
        return new TextEdit(start, end, isLast && hasLineEnd ? "\n" : "");
    }
}

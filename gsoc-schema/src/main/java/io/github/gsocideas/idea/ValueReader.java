package io.github.gsocideas.idea;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.idea.markdown.BlankLines;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.ObjectKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a node as the kind of value that the schema says it is, by {@code x-text}, {@code x-kind}, {@code format} and type. */
final class ValueReader {

    private final String markup;

    /**
     * A reader.
     *
     * @param markup the media type of what the schema calls wikitext
     */
    ValueReader(String markup) {
        this.markup = markup;
    }

    Value read(Node node, ApplicableSchemas schemas) {
        ApplicableSchemas applicable = schemas.forType(node.type());
        if (node instanceof Node.Mapping mapping) {
            return object(mapping, applicable);
        }
        if (node instanceof Node.Sequence sequence) {
            return list(sequence, applicable);
        }
        return scalar(node, applicable);
    }

    /** Reads an object as its kind has it; one that isn't as the kind asks is not guessed at. */
    private Value object(Node.Mapping mapping, ApplicableSchemas applicable) {
        Optional<Value> composed = applicable.value(Keyword.TEXT).flatMap(text -> ComposedText.read(mapping, text));
        return composed.or(() -> applicable
                        .value(Keyword.KIND)
                        .filter(kind -> isFlat(mapping))
                        .flatMap(kind -> ofKind(kind, mapping, applicable)))
                .orElseGet(() -> new Value.Unknown(mapping.region(), mapping.type()));
    }

    private Optional<Value> ofKind(ObjectKind kind, Node.Mapping mapping, ApplicableSchemas applicable) {
        return switch (kind) {
            case PERSON ->
                plain(mapping, "name").map(name -> new Value.Person(mapping.region(), name, plain(mapping, "email")));
            case LINK ->
                plain(mapping, "url").map(url -> new Value.Link(mapping.region(), url, plain(mapping, "title")));
            case REVIEW -> reviewEntry(mapping, applicable);
        };
    }

    private static boolean isFlat(Node.Mapping mapping) {
        return mapping.entries().values().stream()
                .map(Node.Entry::value)
                .noneMatch(value -> value instanceof Node.Mapping || value instanceof Node.Sequence);
    }

    private Optional<Value> reviewEntry(Node.Mapping mapping, ApplicableSchemas applicable) {
        List<Value.Verdict> verdicts = Arrays.stream(Value.Verdict.values())
                .filter(verdict -> filled(mapping, verdict.key()).isPresent())
                .toList();
        Optional<LocalDate> date = filled(mapping, "date").flatMap(day -> date(string(day)));
        if (verdicts.size() != 1 || filled(mapping, "date").isPresent() != date.isPresent()) {
            return Optional.empty();
        }
        String key = verdicts.get(0).key();
        return filled(mapping, key)
                .map(node -> text(node, applicable.property(key).forType(node.type())))
                .map(text ->
                        new Value.ReviewEntry(mapping.region(), verdicts.get(0), text, plain(mapping, "by"), date));
    }

    /** The text of a property that is plain whatever the schema says: names and addresses have no markup. */
    private static Optional<Value.Text> plain(Node.Mapping mapping, String property) {
        return filled(mapping, property)
                .map(node -> new Value.Text(node.region(), string(node), Value.Text.PLAIN_TEXT));
    }

    private static Optional<Node> filled(Node.Mapping mapping, String property) {
        return mapping.get(property).filter(node -> !node.isBlank());
    }

    private Value list(Node.Sequence sequence, ApplicableSchemas applicable) {
        List<Value> values = new ArrayList<>();
        boolean people = false;
        for (int i = 0; i < sequence.items().size(); i++) {
            ApplicableSchemas item = applicable.item(i);
            people |= item.values(Keyword.KIND).anyMatch(ObjectKind.PERSON::equals);
            Node node = sequence.items().get(i);
            if (node.isBlank()) {
                continue; // nothing to be shown, where the schema takes that for an entry
            }
            values.add(
                    node instanceof Node.Sequence ? new Value.Unknown(node.region(), node.type()) : read(node, item));
        }
        return people ? new Value.People(sequence.region(), values) : new Value.Items(sequence.region(), values);
    }

    private Value scalar(Node node, ApplicableSchemas applicable) {
        Optional<LocalDate> date = applicable.all("format").anyMatch(format -> "date".equals(format.stringValue("")))
                ? date(string(node))
                : Optional.empty();
        return date.<Value>map(day -> new Value.Day(node.region(), day)).orElseGet(() -> text(node, applicable));
    }

    private Value.Text text(Node node, ApplicableSchemas applicable) {
        String otherwise = node instanceof Node.Text ? Value.Text.WIKITEXT : Value.Text.PLAIN_TEXT;
        String mediaType = applicable.text("contentMediaType").orElse(otherwise);
        return mediaType.equals(Value.Text.WIKITEXT) ? text(node, markup) : text(node, mediaType);
    }

    private static Value.Text text(Node node, String mediaType) {
        boolean isIndented = node instanceof Node.Text
                && (mediaType.equals(Value.Text.MARKDOWN)
                        || (mediaType.equals(Value.Text.WIKITEXT)
                                && string(node).indexOf('\n') >= 0));
        String text = isIndented ? BlankLines.strip(((Node.Text) node).value()) : string(node);
        return new Value.Text(node.region(), text, mediaType);
    }

    private static String string(Node node) {
        if (node instanceof Node.Text text) {
            return text.value().strip();
        }
        return node instanceof Node.Numeric number
                ? number.source()
                : node.toJson().asString();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a text beside a date in the schema, not a date
        }
    }
}

package io.github.gsocideas.idea;

import io.github.gsocideas.schema.ApplicableSchemas;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a node as the kind of value that the schema says it is, by {@code x-kind}, {@code format} and type. */
final class ValueReader {

    private static final String WIKITEXT = "text/x-wiki";
    private static final String PLAIN_TEXT = "text/plain";

    private ValueReader() {}

    static Value read(Node node, ApplicableSchemas schemas) {
        ApplicableSchemas said = schemas.forType(node.type());
        if (node instanceof Node.Mapping mapping) {
            return object(mapping, said);
        }
        if (node instanceof Node.Sequence sequence) {
            return list(sequence, said);
        }
        return scalar(node, said);
    }

    private static Value object(Node.Mapping mapping, ApplicableSchemas said) {
        return switch (said.text("x-kind").orElse("")) {
            case "person" ->
                new Value.Person(
                        mapping.position(), text(mapping, "name", said).orElseThrow(), text(mapping, "email", said));
            case "link" ->
                new Value.Link(
                        mapping.position(), text(mapping, "url", said).orElseThrow(), text(mapping, "title", said));
            case "review" -> reviewEntry(mapping, said);
            default -> new Value.Unknown(mapping.position(), mapping.type());
        };
    }

    private static Value reviewEntry(Node.Mapping mapping, ApplicableSchemas said) {
        Value.Verdict verdict = Arrays.stream(Value.Verdict.values())
                .filter(each -> mapping.get(each.key()).isPresent())
                .findFirst()
                .orElseThrow();
        return new Value.ReviewEntry(
                mapping.position(),
                verdict,
                text(mapping, verdict.key(), said).orElseThrow(),
                text(mapping, "by", said),
                text(mapping, "date", said).flatMap(text -> date(text.text())));
    }

    private static Value list(Node.Sequence sequence, ApplicableSchemas said) {
        List<Value> values = new ArrayList<>();
        boolean people = false;
        for (int i = 0; i < sequence.items().size(); i++) {
            ApplicableSchemas item = said.item(i);
            people |= item.all("x-kind").map(JsonNode::asString).anyMatch("person"::equals);
            Node node = sequence.items().get(i);
            values.add(
                    node instanceof Node.Sequence ? new Value.Unknown(node.position(), node.type()) : read(node, item));
        }
        return people ? new Value.People(sequence.position(), values) : new Value.Items(sequence.position(), values);
    }

    private static Value scalar(Node node, ApplicableSchemas said) {
        Optional<LocalDate> date = said.all("format").anyMatch(format -> "date".equals(format.stringValue("")))
                ? date(string(node))
                : Optional.empty();
        return date.<Value>map(day -> new Value.Day(node.position(), day)).orElseGet(() -> text(node, said));
    }

    private static Optional<Value.Text> text(Node.Mapping mapping, String property, ApplicableSchemas said) {
        return mapping.get(property)
                .map(node -> text(node, said.property(property).forType(node.type())));
    }

    private static Value.Text text(Node node, ApplicableSchemas said) {
        String otherwise = node instanceof Node.Text ? WIKITEXT : PLAIN_TEXT;
        return new Value.Text(
                node.position(), string(node), said.text("contentMediaType").orElse(otherwise));
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

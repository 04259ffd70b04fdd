package io.github.gsocideas.exporting;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value as a text in one cell of a table, as it is written in the file: several values are lines of it. */
final class CellText implements Value.Visitor<String> {

    private final Node written;

    private CellText(Node written) {
        this.written = written;
    }

    /**
     * The text.
     *
     * @param written the value in the file
     */
    static String of(Value value, Node written) {
        return value.accept(new CellText(written));
    }

    @Override
    public String notApplicable(Value.NotApplicable value) {
        return Idea.NOT_APPLICABLE;
    }

    @Override
    public String text(Value.Text text) {
        return text.text();
    }

    @Override
    public String day(Value.Day day) {
        return day.date().toString();
    }

    @Override
    public String person(Value.Person person) {
        return person.name().text()
                + person.email().map(email -> " <" + email.text() + ">").orElse("");
    }

    @Override
    public String composition(Value.Composition composition) {
        return composition.text().text();
    }

    @Override
    public String link(Value.Link link) {
        return Stream.concat(link.title().stream(), Stream.of(link.url()))
                .map(Value.Text::text)
                .collect(Collectors.joining(" "));
    }

    @Override
    public String reviewEntry(Value.ReviewEntry entry) {
        String by = Stream.concat(
                        entry.by().map(Value.Text::text).stream(), entry.date().map(LocalDate::toString).stream())
                .collect(Collectors.joining(", "));
        return entry.verdict().key() + ": " + entry.text().text() + (by.isEmpty() ? "" : " (" + by + ")");
    }

    @Override
    public String items(Value.Items items) {
        return lines(items.values());
    }

    @Override
    public String people(Value.People people) {
        return lines(people.values());
    }

    /** What the schema doesn't say how to show, as JSON on one line. */
    @Override
    public String unknown(Value.Unknown value) {
        return at(written, value.region()).orElse(written).toJson().toString();
    }

    private static Optional<Node> at(Node node, Region region) {
        if (node.region().equals(region) || !(node instanceof Node.Sequence sequence)) {
            return Optional.of(node).filter(each -> each.region().equals(region));
        }
        return sequence.items().stream()
                .flatMap(item -> at(item, region).stream())
                .findFirst();
    }

    private String lines(List<Value> values) {
        return values.stream().map(value -> value.accept(this)).collect(Collectors.joining("\n"));
    }
}

package io.github.gsocideas.idea;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.Trace;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds fields that YAML takes for lines of another field's text: {@code Skills: C} indented below {@code desc: |}. */
final class TextLabels {

    private static final Pattern LABEL = Pattern.compile(
            "[ \\t]+(?:[-*][ \\t]+)?(?<words>['*_]{0,3}(?<name>[^'*_:][^*:]{0,79}?)['*_]{0,3}:(?:[ \\t'*_].*+)?)");

    private TextLabels() {}

    /** The first such line for each field that isn't there. */
    static Map<String, Trace> find(SourceText source, Node.Mapping fields, IdeaSchema schema) {
        Map<String, Trace> traces = new HashMap<>();
        boolean isComplete = schema.fields().stream()
                .allMatch(field -> fields.entry(field.name()).isPresent());
        if (isComplete) {
            return traces;
        }
        for (Node.Entry entry : fields.entries().values()) {
            Region region = entry.value().region();
            if (entry.value() instanceof Node.Text && !region.isOnOneLine()) {
                for (int line = region.start().line() + 1; line <= region.end().line(); line++) {
                    label(source, line, entry.key(), fields, schema, traces);
                }
            }
        }
        return traces;
    }

    private static void label(
            SourceText source,
            int number,
            String holder,
            Node.Mapping fields,
            IdeaSchema schema,
            Map<String, Trace> traces) {
        String line = source.line(number);
        if (line.indexOf(':') < 0) {
            return; // as most lines are, and every one is looked at
        }
        Matcher label = LABEL.matcher(line);
        if (!label.matches()) {
            return;
        }
        schema.named(label.group("name"))
                .filter(field -> fields.entry(field.name()).isEmpty())
                .ifPresent(field -> {
                    int start = source.offset(new Position(number, 1));
                    String words = Quotation.quote(label.group("words").strip());
                    traces.putIfAbsent(
                            field.name(),
                            new Trace(
                                    source.region(
                                            start + label.start("words"),
                                            start + line.stripTrailing().length()),
                                    Optional.of("line " + number + " has '" + words + "' in the text of '" + holder
                                            + "': write '" + field.name() + ": ' at the beginning of a line")));
                });
    }
}

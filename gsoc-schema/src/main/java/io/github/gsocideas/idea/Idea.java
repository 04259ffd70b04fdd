package io.github.gsocideas.idea;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.ScalarSource;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A project idea as the schema understands it.
 *
 * @param document where it was read from
 * @param values the fields that the idea has, in the schema's order
 */
public record Idea(IdeaDocument document, Map<Field, Value> values) {

    /** What is written as a required field's whole value to leave it out on purpose. */
    public static final String NOT_APPLICABLE = "N/A";

    /** Keeps a copy. */
    public Idea {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The idea that a document holds, as far as it can be read: a field with nothing in it, or with a fault, is left out;
     * one that there is only a warning of is not.
     *
     * @param document any document
     * @param schema says what each field is
     * @param findings what was found wrong with the document
     */
    public static Idea of(IdeaDocument document, IdeaSchema schema, Collection<Finding> findings) {
        List<Finding> faults = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        Set<String> faulty = faults.stream()
                .flatMap(fault -> fault.location().field().stream())
                .collect(Collectors.toSet());
        Map<Field, Value> values = new LinkedHashMap<>();
        ValueReader reader = new ValueReader(document.markup());
        if (faults.stream().anyMatch(Idea::isOfAnyField)) {
            return new Idea(document, values);
        }
        for (Field field : schema.fields()) {
            document.value(field.name())
                    .filter(node -> !node.isBlank() && !faulty.contains(field.name()))
                    .ifPresent(node -> values.put(field, value(field, node, reader)));
        }
        return new Idea(document, values);
    }

    /** Whether any field may be at fault: there are more findings than are told, or the file is too large to be checked. */
    private static boolean isOfAnyField(Finding fault) {
        return fault.rule().equals(Finding.MORE)
                || (fault.rule().equals(Finding.LIMIT) && fault.location().equals(RecordLocation.ROOT));
    }

    /** The file's name in findings. */
    public String file() {
        return document.file();
    }

    /**
     * Where the characters of one of its texts stand in the file.
     *
     * @param text one of its values
     * @param written the text, with or without the same white space
     */
    public ScalarSource places(Value.Text text, String written) {
        SourceText source = document.source().orElseThrow();
        return document.isBody(text.position())
                ? ScalarSource.asItStands(source, text.position(), written)
                : ScalarSource.of(source, text.position(), written);
    }

    private static Value value(Field field, Node node, ValueReader reader) {
        boolean leftOut = field.required()
                && node instanceof Node.Text text
                && text.value().strip().equals(NOT_APPLICABLE);
        return leftOut ? new Value.NotApplicable(node.region()) : reader.read(node, field.schemas());
    }
}

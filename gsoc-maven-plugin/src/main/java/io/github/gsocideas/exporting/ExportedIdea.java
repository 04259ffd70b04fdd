package io.github.gsocideas.exporting;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An idea that is exported.
 *
 * @param idea its record
 * @param title what it is called: the field that heads it, or its file
 * @param missing where an entry of a list only holds the place of one to come
 */
record ExportedIdea(Idea idea, String title, Set<Position> missing) {

    /** Keeps a copy. */
    ExportedIdea {
        missing = Set.copyOf(missing);
    }

    /**
     * Reads an idea.
     *
     * @param missing what is found missing in it; such fields are left out, though that may be no error
     */
    static ExportedIdea of(IdeaDocument document, IdeaSchema schema, List<Finding> missing) {
        List<Finding> faults = missing.stream()
                .filter(finding -> finding.location().isField())
                .map(finding -> finding.withSeverity(Severity.ERROR))
                .toList();
        Idea idea = Idea.of(document, schema, faults);
        return new ExportedIdea(
                idea,
                schema.heading()
                        .map(field -> cell(idea, field))
                        .filter(title -> !title.isEmpty())
                        .orElse(idea.file()),
                missing.stream().map(Finding::position).collect(Collectors.toSet()));
    }

    /** Its file's name in findings. */
    String file() {
        return idea.file();
    }

    /** The line of the file that it begins in, from 1. */
    int line() {
        return start(idea.document()).line();
    }

    /** Where an idea begins in its file. */
    static Position start(IdeaDocument document) {
        return document.root().map(Node::position).orElse(Position.START);
    }

    /** What a field holds, in a table's cell; empty where it has nothing. */
    String cell(Field field) {
        return cell(idea, field);
    }

    private static String cell(Idea idea, Field field) {
        return Optional.ofNullable(idea.values().get(field))
                .flatMap(value -> idea.document().value(field.name()).map(written -> CellText.of(value, written)))
                .orElse("");
    }
}

package io.github.gsocideas.exporting;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Optional;

/**
 * An idea that is exported.
 *
 * @param idea its record
 * @param title what it is called: the field that heads it, or its file
 */
record ExportedIdea(Idea idea, String title) {

    static ExportedIdea of(Idea idea, IdeaSchema schema) {
        return new ExportedIdea(
                idea,
                schema.heading()
                        .map(field -> cell(idea, field))
                        .filter(title -> !title.isEmpty())
                        .orElse(idea.file()));
    }

    /** Its file's name in findings. */
    String file() {
        return idea.file();
    }

    /** The line of the file that it begins in, from 1. */
    int line() {
        return idea.document().root().map(Node::position).orElse(Position.START).line();
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

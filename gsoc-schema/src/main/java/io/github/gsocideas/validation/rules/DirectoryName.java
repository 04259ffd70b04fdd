package io.github.gsocideas.validation.rules;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.idea.Spelling;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.List;
import java.util.Optional;

/** The rule {@code x-directoryName}: a field's value is the name of the directory that the idea file is in. */
public final class DirectoryName implements SetRule {

    private final List<Field> fields;
    private final IdeaSet ideas;

    /** Of the fields that a schema marks, in this directory. */
    public DirectoryName(IdeaSchema schema, IdeaSet ideas) {
        this.fields = schema.fields().stream().filter(Field::directoryName).toList();
        this.ideas = ideas;
    }

    @Override
    public List<Finding> findings(String path, IdeaDocument document) {
        return fields.stream()
                .flatMap(field -> NamedValues.value(field, document)
                        .flatMap(value -> finding(field, value, document, ideas.directoryName(path)))
                        .stream())
                .toList();
    }

    private static Optional<Finding> finding(Field field, Node value, IdeaDocument document, String directory) {
        return Spelling.of(value)
                .filter(name -> !name.equals(directory))
                .map(name -> Finding.error(
                        "directory-name",
                        document.file(),
                        value.region(),
                        RecordLocation.of(field.name()),
                        "field '" + field.name() + "' must be the name of the file's directory, '" + directory
                                + "', but is '" + Quotation.quote(name) + "'",
                        "change it, or move the file"));
    }
}

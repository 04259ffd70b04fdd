package io.github.gsocideas.validation.rules;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rule {@code x-unique}: no two ideas hold the same value in a field that the schema marks with it. */
public final class UniqueFields implements SetRule {

    /** A finding at every value but the first of those that are the same. */
    @Override
    public List<Finding> findings(IdeaSchema schema, IdeaSet ideas) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : schema.fields()) {
            if (field.unique()) {
                Map<String, String> first = new HashMap<>();
                ideas.documents()
                        .values()
                        .forEach(document -> document.value(field.name())
                                .filter(value -> !value.isBlank())
                                .ifPresent(value -> {
                                    String place = document.file() + ":" + value.position();
                                    String earlier = first.putIfAbsent(comparable(value), place);
                                    if (earlier != null) {
                                        findings.add(repeated(field, document, value, earlier));
                                    }
                                }));
            }
        }
        return findings;
    }

    private static Finding repeated(Field field, IdeaDocument document, Node value, String earlier) {
        return Finding.error(
                Keyword.UNIQUE.name(),
                document.file(),
                value.region(),
                RecordLocation.of(field.name()),
                "field '" + field.name() + "' must be unique, but " + earlier + " has the same value",
                "change one of the two");
    }

    /** What makes two values the same on a wiki, which trims what is around a parameter. */
    private static String comparable(Node value) {
        return value instanceof Node.Text text
                ? text.value().strip()
                : value.toJson().toString();
    }
}

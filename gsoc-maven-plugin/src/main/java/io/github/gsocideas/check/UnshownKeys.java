package io.github.gsocideas.check;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.ObjectKeys;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds keys that a schema lets an object have, though nothing of them is shown: the {@code github} of a person. */
final class UnshownKeys {

    private static final String RULE = "unshown-key";

    private UnshownKeys() {}

    /** A warning for each key of the fields that a wiki is shown. */
    static List<Finding> find(Idea idea) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : idea.values().keySet()) {
            if (field.parameter().isPresent()) {
                idea.document().value(field.name()).ifPresent(node -> find(idea.file(), field, node, findings));
            }
        }
        return findings;
    }

    private static void find(String file, Field field, Node node, List<Finding> findings) {
        ApplicableSchemas applicable = field.schemas().forType(node.type());
        if (node instanceof Node.Mapping object) {
            find(file, field, object, applicable, findings);
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                if (sequence.items().get(i) instanceof Node.Mapping object) {
                    find(file, field, object, applicable.item(i).forType(object.type()), findings);
                }
            }
        }
    }

    private static void find(
            String file, Field field, Node.Mapping object, ApplicableSchemas applicable, List<Finding> findings) {
        // What an x-text leaves out, it leaves out on purpose.
        boolean isComposed = applicable.value(Keyword.TEXT).isPresent();
        applicable
                .value(Keyword.KIND)
                .filter(kind -> !isComposed)
                .map(ObjectKeys::of)
                .ifPresent(shown -> {
                    for (Node.Entry entry : object.entries().values()) {
                        if (!shown.contain(entry.key()) && !entry.value().isBlank()) {
                            findings.add(warning(file, field, entry, shown));
                        }
                    }
                });
    }

    private static Finding warning(String file, Field field, Node.Entry entry, ObjectKeys shown) {
        return new Finding(
                Severity.WARNING,
                RULE,
                file,
                entry.keyRegion(),
                RecordLocation.of(field.name()),
                "field '" + field.name() + "': '" + Quotation.quote(entry.key()) + "' is not shown, only " + shown
                        + " are",
                "write it in one of these, or delete it",
                Optional.empty());
    }
}

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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds keys that a schema lets an object have, though nothing of them is shown: the {@code github} of a person. */
final class UnshownKeys {

    private static final String RULE = "unshown-key";

    private UnshownKeys() {}

    /** A warning for each key of the fields that a wiki is shown. */
    static List<Finding> find(Idea idea) {
        return idea.values().keySet().stream()
                .filter(field -> field.parameter().isPresent())
                .flatMap(field ->
                        idea.document().value(field.name()).stream().flatMap(node -> find(idea.file(), field, node)))
                .toList();
    }

    private static Stream<Finding> find(String file, Field field, Node node) {
        ApplicableSchemas applicable = field.schemas().forType(node.type());
        if (node instanceof Node.Sequence sequence) {
            return IntStream.range(0, sequence.items().size())
                    .boxed()
                    .flatMap(i -> object(file, field, sequence.items().get(i), applicable.item(i)));
        }
        return object(file, field, node, applicable);
    }

    private static Stream<Finding> object(String file, Field field, Node node, ApplicableSchemas applicable) {
        return node instanceof Node.Mapping mapping
                ? applicable.forType(node.type()).value(Keyword.KIND).stream()
                        .map(ObjectKeys::of)
                        .flatMap(shown -> mapping.entries().values().stream()
                                .filter(entry -> !shown.contain(entry.key())
                                        && !entry.value().isBlank())
                                .map(entry -> warning(file, field, entry, shown)))
                : Stream.empty();
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

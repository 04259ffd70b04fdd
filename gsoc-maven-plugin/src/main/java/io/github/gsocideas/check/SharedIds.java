package io.github.gsocideas.check;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds names of elements, {@code <span id="bot">}, that another idea of the page has too, or that are its anchor: a link to
 * {@code #bot} leads to the first of them.
 */
final class SharedIds {

    /** Each name with the idea that has it first. */
    private final Map<String, EncodedIdea> owners = new HashMap<>();

    private final WikitextSanitizer sanitizer;
    private final List<Finding> findings = new ArrayList<>();

    private SharedIds(WikitextSanitizer sanitizer) {
        this.sanitizer = sanitizer;
    }

    /** A warning for each value with such a name; that anchors are unique is the schema's business. */
    static List<Finding> find(Collection<EncodedIdea> ideas, WikitextSanitizer sanitizer) {
        SharedIds shared = new SharedIds(sanitizer);
        ideas.forEach(shared::anchors);
        ideas.forEach(shared::texts);
        return shared.findings;
    }

    private void anchors(EncodedIdea idea) {
        idea.idea().values().forEach((field, value) -> {
            if (field.role().equals(Optional.of(FieldRole.ANCHOR))) {
                argument(idea, field).ifPresent(anchor -> owners.putIfAbsent(anchor.strip(), idea));
            }
        });
    }

    private void texts(EncodedIdea idea) {
        idea.idea()
                .values()
                .forEach((field, value) -> argument(idea, field).stream()
                        .flatMap(argument -> sanitizer.ids(argument).stream())
                        .forEach(id -> owned(idea, field, value, id)));
    }

    private void owned(EncodedIdea idea, Field field, Value value, String id) {
        EncodedIdea owner = owners.putIfAbsent(id, idea);
        if (owner != null && !owner.idea().file().equals(idea.idea().file())) {
            findings.add(new Finding(
                    Severity.WARNING,
                    "wikitext",
                    idea.idea().file(),
                    value.region(),
                    RecordLocation.of(field.name()),
                    "field '" + field.name() + "': the id '" + id + "' is that of "
                            + owner.idea().file() + ", too, on the same page",
                    "choose another, or delete it",
                    Optional.empty()));
        }
    }

    private static Optional<String> argument(EncodedIdea idea, Field field) {
        Stream<TemplateCall.Argument> arguments = idea.call().arguments().stream();
        return arguments
                .filter(argument -> field.parameter().equals(Optional.of(argument.parameter())))
                .map(TemplateCall.Argument::value)
                .findFirst();
    }
}

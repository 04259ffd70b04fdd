package io.github.gsocideas.check;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds names of elements, {@code <span id="bot">}, that another idea of the page has too, or that are its anchor: a link to
 * {@code #bot} leads to the first of them.
 */
final class SharedIds {

    /** Each name with the file of the idea that has it first: as an anchor, or else anywhere. */
    private final Map<String, String> owners = new HashMap<>();

    private final List<NamedElement> elements = new ArrayList<>();
    private final WikitextSanitizer sanitizer;

    /** An element of a name in one of an idea's values. */
    private record NamedElement(String id, String file, Region region, String field) {}

    /** Before the first idea. */
    SharedIds(WikitextSanitizer sanitizer) {
        this.sanitizer = sanitizer;
    }

    /** Takes the names of the page's next idea. */
    void add(EncodedIdea idea) {
        String file = idea.idea().file();
        idea.idea()
                .values()
                .forEach((field, value) -> argument(idea, field).ifPresent(argument -> {
                    if (field.role().equals(Optional.of(FieldRole.ANCHOR))) {
                        owners.putIfAbsent(argument.strip(), file);
                    }
                    if (argument.indexOf('<') >= 0) {
                        sanitizer
                                .ids(argument)
                                .forEach(id -> elements.add(new NamedElement(id, file, value.region(), field.name())));
                    }
                }));
    }

    /** After the last idea, a warning for each value with a name of another; that anchors are unique is the schema's business. */
    List<Finding> findings() {
        return elements.stream().flatMap(element -> finding(element).stream()).toList();
    }

    private Optional<Finding> finding(NamedElement element) {
        String owner = owners.putIfAbsent(element.id(), element.file());
        return Optional.ofNullable(owner)
                .filter(file -> !file.equals(element.file()))
                .map(file -> new Finding(
                        Severity.WARNING,
                        "wikitext",
                        element.file(),
                        element.region(),
                        RecordLocation.of(element.field()),
                        "field '" + element.field() + "': the id '" + element.id() + "' is that of " + file
                                + ", too, on the same page",
                        "choose another, or delete it",
                        Optional.empty()));
    }

    private static Optional<String> argument(EncodedIdea idea, Field field) {
        return idea.call().arguments().stream()
                .filter(argument -> field.parameter().equals(Optional.of(argument.parameter())))
                .map(TemplateCall.Argument::value)
                .findFirst();
    }
}

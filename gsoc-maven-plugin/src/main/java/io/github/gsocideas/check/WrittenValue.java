package io.github.gsocideas.check;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of an idea's values, and what is written of it.
 *
 * @param file the idea's file
 * @param field the value's field
 * @param value the value as it was read
 * @param wikitext the argument that is written for it
 */
record WrittenValue(String file, Field field, Value value, String wikitext) {

    /** All of an idea, in its order. */
    static List<WrittenValue> collect(EncodedIdea idea) {
        Map<String, String> arguments = new HashMap<>();
        for (TemplateCall.Argument argument : idea.call().arguments()) {
            arguments.putIfAbsent(argument.parameter(), argument.value());
        }
        List<WrittenValue> values = new ArrayList<>();
        idea.idea()
                .values()
                .forEach((field, value) -> field.parameter()
                        .map(arguments::get)
                        .ifPresent(wikitext ->
                                values.add(new WrittenValue(idea.idea().file(), field, value, wikitext))));
        return values;
    }

    /** A warning at the value. */
    Finding warning(String what, String hint) {
        return new Finding(
                Severity.WARNING,
                "wikitext",
                file,
                value.region(),
                RecordLocation.of(field.name()),
                "field '" + field.name() + "': " + what,
                hint,
                Optional.empty());
    }
}

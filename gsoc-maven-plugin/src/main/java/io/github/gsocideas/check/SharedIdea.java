package io.github.gsocideas.check;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.Note;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an idea does to others on the wiki: all that {@link SharedPages} needs to know of it. It is taken from the idea alone,
 * and so the same as long as its file is.
 *
 * @param file the idea's file in findings
 * @param calls how many calls in its texts the wiki has to look up
 * @param firstLine the first line of the file, where there are any calls
 * @param values those of its values that do something to others, in its order
 */
record SharedIdea(String file, int calls, Optional<String> firstLine, List<SharedValue> values) {

    /** Keeps a copy. */
    SharedIdea {
        values = List.copyOf(values);
    }

    /**
     * Takes it from an idea.
     *
     * @param division links matter where there is more than one page
     */
    static SharedIdea of(EncodedIdea idea, WikitextSanitizer sanitizer, PageDivision division) {
        Map<String, String> arguments = new HashMap<>();
        for (TemplateCall.Argument argument : idea.call().arguments()) {
            arguments.putIfAbsent(argument.parameter(), argument.value());
        }
        List<SharedValue> values = new ArrayList<>();
        idea.idea()
                .values()
                .forEach((field, value) -> field.parameter()
                        .map(arguments::get)
                        .map(wikitext -> value(idea, field, value, wikitext, sanitizer, division))
                        .filter(shared -> !shared.isOwn())
                        .ifPresent(values::add));
        return new SharedIdea(
                idea.idea().file(),
                idea.calls(),
                idea.calls() == 0 ? Optional.empty() : source(idea).map(source -> source.line(1)),
                values);
    }

    private static SharedValue value(
            EncodedIdea idea,
            Field field,
            Value value,
            String wikitext,
            WikitextSanitizer sanitizer,
            PageDivision division) {
        List<Note> notes = sanitizer.notes(wikitext);
        return new SharedValue(
                idea.idea().file(),
                field.name(),
                value.region(),
                notes.isEmpty()
                        ? Optional.empty()
                        : source(idea)
                                .map(source -> source.line(value.position().line())),
                field.role().equals(Optional.of(FieldRole.ANCHOR)) ? Optional.of(wikitext) : Optional.empty(),
                notes,
                sanitizer.ids(wikitext),
                division.divided().isPresent() ? sanitizer.sectionLinks(wikitext) : List.of());
    }

    private static Optional<SourceText> source(EncodedIdea idea) {
        return idea.idea().document().source();
    }
}

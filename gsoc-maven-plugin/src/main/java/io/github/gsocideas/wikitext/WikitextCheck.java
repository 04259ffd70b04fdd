package io.github.gsocideas.wikitext;

import io.github.gsocideas.idea.Finding;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Severity;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the values that can't be written into a template call unharmed. */
public final class WikitextCheck {

    private static final Set<String> WRITABLE = Set.of(IdeaEncoder.WIKITEXT, "text/plain");

    /** What a list's entry can't hold, since the entry ends with its line. */
    private static final Pattern BLOCKS = Pattern.compile("\\n[ \\t]*(?:\\n|[*#:;=]|\\{\\||----)");

    private final Idea idea;
    private final List<Finding> findings = new ArrayList<>();

    private WikitextCheck(Idea idea) {
        this.idea = idea;
    }

    /** What is found in the fields of an idea that the wiki is shown. */
    public static List<Finding> of(Idea idea) {
        WikitextCheck check = new WikitextCheck(idea);
        idea.values().forEach((field, value) -> {
            if (field.parameter().isPresent()) {
                check.value(field, value);
            }
        });
        return List.copyOf(check.findings);
    }

    private void value(Field field, Value value) {
        if (value instanceof Value.Text text) {
            text(field, text);
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> entry(field, item));
        } else if (value instanceof Value.People people) {
            people.values().forEach(person -> entry(field, person));
        } else if (value instanceof Value.ReviewEntry entry) {
            text(field, entry.text());
        } else if (value instanceof Value.Unknown unknown) {
            add(
                    "x-kind",
                    field,
                    unknown,
                    "field '" + field.name() + "' holds an " + unknown.type() + " that the wiki can't be shown",
                    "let the schema say what it is, by x-kind");
        }
    }

    private void entry(Field field, Value value) {
        if (value instanceof Value.Text text && BLOCKS.matcher(text.text()).find()) {
            add(
                    "wikitext",
                    field,
                    text,
                    "an entry of the list '" + field.name() + "' is more than one paragraph",
                    "make an entry of each paragraph, or one text of the list");
        } else {
            value(field, value);
        }
    }

    private void text(Field field, Value.Text text) {
        if (!WRITABLE.contains(text.mediaType())) {
            add(
                    "contentMediaType",
                    field,
                    text,
                    "field '" + field.name() + "' is in " + text.mediaType() + ", which can't be made wikitext",
                    "the schema may say text/x-wiki or text/plain");
        } else if (text.mediaType().equals(IdeaEncoder.WIKITEXT)) {
            Optional<Containment.Breach> breach = Containment.breach(text.text());
            breach.ifPresent(found -> add(
                    "wikitext",
                    field,
                    text,
                    "field '" + field.name() + "' would break the template call: " + found.what(),
                    found.remedy()));
        }
    }

    private void add(String rule, Field field, Value value, String message, String hint) {
        findings.add(new Finding(Severity.ERROR, rule, idea.file(), value.position(), field.name(), message, hint));
    }
}

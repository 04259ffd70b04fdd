package io.github.gsocideas.idea;

import io.github.gsocideas.document.DocumentFormat;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a file that is in another format than the end of its name says: fields as {@code key: value} in a Markdown file,
 * headings and no fields in a YAML file.
 */
final class OtherFormat {

    private static final String RULE = "file-format";

    private static final Pattern KEY = Pattern.compile("(?m)^(?<key>[^\\s:#][^:\\n]{0,99}):(?=[ \\t\\n]|\\z)");

    private static final Pattern FIELD_LIKE = Pattern.compile("(?m)^[A-Za-z][A-Za-z0-9_-]*+:(?!//)");

    private static final Pattern TEXT = Pattern.compile("(?m)^[^#\\s]");

    private static final Pattern HEADING =
            Pattern.compile("(?m)^(?<mark>#{1,2})[ \\t]+(?<name>[^\\n]{1,199}?)[ \\t]*#*$");

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\n(?s:.*?)\\n---[ \\t]*(?:\\n|\\z)");

    private final SourceText source;
    private final IdeaSchema schema;

    OtherFormat(SourceText source, IdeaSchema schema) {
        this.source = source;
        this.schema = schema;
    }

    /**
     * Refuses a Markdown file that has no front matter, no heading of a field, and two fields or more from its first line on.
     *
     * @throws UnreadableException when it is such a file
     */
    void refuseYaml() throws UnreadableException {
        Optional<Matcher> key = firstField();
        if (key.isPresent()
                && fields(source.text().substring(key.get().start())) > 1
                && heading(0).isEmpty()) {
            throw new UnreadableException(source.error(
                    RULE,
                    source.region(key.get().start(), key.get().end()),
                    "this is YAML, and not Markdown",
                    "give the file the ending .yaml, or write a line '---' above the fields and one below them"));
        }
    }

    /** Tells a file that couldn't be read as JSON, and whose first line is a field; empty for another. */
    Optional<UnreadableException> yaml() {
        boolean isYaml =
                source.text().startsWith("---", firstWord()) || firstField().isPresent();
        return isYaml && fields(source.text()) > 0
                ? Optional.of(new UnreadableException(source.error(
                        RULE,
                        source.restOfLine(source.position(firstWord())),
                        "this is YAML, and not JSON",
                        "give the file the ending .yaml")))
                : Optional.empty();
    }

    /** Tells a file with headings that couldn't be read as YAML or JSON, or holds no fields; empty for another. */
    Optional<UnreadableException> markdown() {
        Matcher front = FRONT_MATTER.matcher(source.text());
        int body = front.lookingAt() ? front.end() : 0;
        if (fields(source.text().substring(body)) > 0) {
            return Optional.empty();
        }
        return heading(body)
                .or(() -> title(body))
                .map(heading -> new UnreadableException(source.error(
                        RULE,
                        source.region(heading.start(), heading.end()),
                        "this is Markdown, and not " + (DocumentFormat.isJson(source.file()) ? "JSON" : "YAML"),
                        "give the file the ending .md")));
    }

    /** Where the first line begins that isn't blank. */
    private int firstWord() {
        return source.text().length() - source.text().stripLeading().length();
    }

    /** The field that the first line is; empty where it is something else. */
    private Optional<Matcher> firstField() {
        Matcher key = KEY.matcher(source.text());
        return key.find(firstWord()) && key.start() == firstWord() && isField(key.group("key"))
                ? Optional.of(key)
                : Optional.empty();
    }

    private long fields(String text) {
        return KEY.matcher(text)
                .results()
                .filter(key -> isField(key.group(1)))
                .limit(2)
                .count();
    }

    private boolean isField(String key) {
        return schema.fields().stream().anyMatch(field -> field.name().equals(key));
    }

    /** The first heading from here on that names a field. */
    private Optional<Matcher> heading(int start) {
        Matcher heading = HEADING.matcher(source.text());
        for (int at = start; heading.find(at); at = heading.end()) {
            if (schema.named(heading.group("name")).isPresent()) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /** A heading of level one that a text comes after, and nothing that looks like a field; YAML's comments look alike. */
    private Optional<Matcher> title(int start) {
        String text = source.text();
        Matcher heading = HEADING.matcher(text);
        boolean isFirst = heading.find(start)
                && text.substring(start, heading.start()).isBlank()
                && heading.group("mark").equals("#");
        return isFirst
                        && TEXT.matcher(text).find(heading.end())
                        && !FIELD_LIKE.matcher(text).find(heading.end())
                ? Optional.of(heading)
                : Optional.empty();
    }
}

package io.github.gsocideas.pull;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.importing.FieldReader;
import io.github.gsocideas.importing.ImportedValue;
import io.github.gsocideas.importing.MediaTypeText;
import io.github.gsocideas.importing.WrittenPeople;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.ObjectKind;
import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.PlainText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a wiki's value may be in an idea file: in the kind of value that stands there already, else as {@code import} reads it.
 * Whether it comes back from the file is found out by reading that.
 *
 * @param fields reads a value as {@code import} does
 * @param texts says wikitext in the media type that the schema wants
 * @param markdown says it in Markdown
 * @param dateFormat how the wiki writes a day
 */
record ValueReadings(FieldReader fields, MediaTypeText texts, MarkdownChange markdown, DateTimeFormatter dateFormat) {

    /** What the wiki has before a text whose first line is indented, since MediaWiki would trim that. */
    private static final String EMPTY_LINE = "<nowiki/>\n";

    private static final Pattern ENTRY = Pattern.compile("\\*[ \\t]*([^*#:;\\s].*)");

    private static final Pattern LINK = Pattern.compile("\\[(\\S+) ([^\\[\\]]+)\\]|(https?://\\S+)");

    /** What stands between people in a row; a reference to a character ends with the same sign. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!&#?[A-Za-z0-9]{1,8});");

    /**
     * The readings, the best first.
     *
     * @param old what stands in the file; empty where there is nothing
     * @param isMarkdownFile whether what is wikitext elsewhere is Markdown there
     * @param before what the wiki had for that
     * @param after what it has now
     */
    List<NewValue> of(Field field, Optional<Node> old, boolean isMarkdownFile, String before, String after) {
        boolean isMarkdown = isMarkdown(field.schemas(), isMarkdownFile);
        NewValue imported = NewValue.of(fields.read(field, after).value());
        Optional<NewValue> list = old.filter(Node.Sequence.class::isInstance)
                .flatMap(node -> items(field, (Node.Sequence) node, isMarkdownFile, after));
        List<NewValue> written = texts(field, old, isMarkdown, before, after);
        Optional<NewValue> said = isMarkdownFile && imported instanceof NewValue.Items items
                ? inMarkdown(items)
                : Optional.of(imported).filter(value -> !isMarkdown || value instanceof NewValue.Word);
        boolean isText = old.filter(node -> !(node instanceof Node.Sequence)).isPresent();
        return Stream.of(
                        day(field, after).stream(),
                        list.stream(),
                        said.filter(NewValue.Word.class::isInstance).stream(),
                        isText ? written.stream() : Stream.<NewValue>empty(),
                        said.stream(),
                        people(field, after).stream(),
                        written.stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Whether a text of a field is Markdown. */
    private static boolean isMarkdown(ApplicableSchemas schemas, boolean isMarkdownFile) {
        String mediaType = schemas.forType("string").text("contentMediaType").orElse(Value.Text.WIKITEXT);
        return mediaType.equals(Value.Text.MARKDOWN) || (isMarkdownFile && mediaType.equals(Value.Text.WIKITEXT));
    }

    private Optional<NewValue> day(Field field, String after) {
        boolean isDay = field.schemas()
                .forType("string")
                .all("format")
                .anyMatch(format -> format.stringValue("").equals("date"));
        try {
            return isDay
                    ? Optional.of(
                            new NewValue.Word(LocalDate.parse(after, dateFormat).toString()))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty(); // it may be one in another form, or N/A
        }
    }

    private List<NewValue> texts(Field field, Optional<Node> old, boolean isMarkdown, String before, String after) {
        Optional<String> text = old.filter(Node.Text.class::isInstance)
                .map(node -> ((Node.Text) node).value().strip());
        Stream<String> ways;
        if (isMarkdown) {
            ways = text.map(own -> markdown.ways(own, before, after).stream())
                    .orElseGet(() -> markdown.block(after).stream());
        } else {
            Optional<String> indented = old.filter(Node.Text.class::isInstance)
                    .flatMap(node -> indented(((Node.Text) node).value(), before, after));
            // A wiki has other signs for some that an author wrote; those of lines that stay are the author's.
            ways = Stream.of(
                            indented,
                            text.flatMap(own -> carried(own, before, after)),
                            texts.block(field.schemas(), after),
                            Optional.of(after))
                    .flatMap(Optional::stream);
        }
        return ways.distinct().<NewValue>map(NewValue.Text::new).toList();
    }

    /** A text whose first line is indented, before which the wiki has a line that an author doesn't write. */
    private static Optional<String> indented(String own, String before, String after) {
        boolean isIndented = before.startsWith(EMPTY_LINE) && after.startsWith(EMPTY_LINE);
        return isIndented
                ? carried(
                                own.replaceFirst("\\A(?:[ \\t]*\\n)+", "").stripTrailing(),
                                before.substring(EMPTY_LINE.length()),
                                after.substring(EMPTY_LINE.length()))
                        .or(() -> Optional.of(after.substring(EMPTY_LINE.length())))
                : Optional.empty();
    }

    private static Optional<String> carried(String own, String before, String after) {
        List<String> lines = List.of(own.split("\n", -1));
        List<String> was = List.of(before.split("\n", -1));
        return lines.size() == was.size()
                ? Optional.of(String.join("\n", Changes.carried(was, List.of(after.split("\n", -1)), lines)))
                : Optional.empty();
    }

    /** What a wiki has for each entry of a list. */
    List<String> segments(Field field, String wikitext) {
        if (field.holds(ObjectKind.PERSON)) {
            return BETWEEN.splitAsStream(wikitext).map(String::strip).toList();
        }
        List<String> segments = new ArrayList<>();
        for (String line : wikitext.split("\n", -1)) {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                return List.of();
            }
            segments.add(entry.group(1).strip());
        }
        return segments;
    }

    private Optional<NewValue> items(Field field, Node.Sequence old, boolean isMarkdownFile, String after) {
        List<String> segments = segments(field, after);
        List<NewValue.Item> items = new ArrayList<>();
        for (String segment : segments) {
            Optional<NewValue> value = item(field, old, isMarkdownFile, segment);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            items.add(new NewValue.Item(segment, value.get()));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new NewValue.Items(items));
    }

    /** People in a row, of whom some have no more than a name. */
    private Optional<NewValue> people(Field field, String after) {
        List<NewValue.Item> people = new ArrayList<>();
        if (field.holds(ObjectKind.PERSON) && after.indexOf('@') >= 0) {
            for (String segment : segments(field, after)) {
                person(segment)
                        .or(() -> named(segment))
                        .ifPresent(each -> people.add(new NewValue.Item(segment, each)));
            }
        }
        return people.isEmpty() ? Optional.empty() : Optional.of(new NewValue.Items(people));
    }

    private static Optional<NewValue> person(String segment) {
        return WrittenPeople.parse(segment.replaceAll("&lt;([^<>&]+)>", "<$1>"))
                .map(people -> NewValue.fields(
                        ((ImportedValue.Objects) people).objects().get(0)));
    }

    private static Optional<NewValue> named(String segment) {
        String name = CharacterReferences.decode(segment);
        return PlainText.encode(name).equals(segment)
                ? Optional.of(new NewValue.Fields(Map.of("name", new NewValue.Text(name))))
                : Optional.empty();
    }

    private Optional<NewValue> item(Field field, Node.Sequence old, boolean isMarkdownFile, String segment) {
        ApplicableSchemas entry = field.schemas().forType("array").item(0);
        if (field.holds(ObjectKind.PERSON)) {
            boolean areObjects = old.items().stream().allMatch(Node.Mapping.class::isInstance);
            Optional<NewValue> person = person(segment).or(() -> areObjects ? named(segment) : Optional.empty());
            if (person.isPresent()) {
                return person;
            }
        }
        boolean haveKeys = old.items().stream().anyMatch(Node.Mapping.class::isInstance);
        Matcher link = LINK.matcher(segment);
        if (field.holds(ObjectKind.LINK) && haveKeys && link.matches()) {
            return Optional.of(link(link));
        }
        if (old.items().stream().anyMatch(Node.Numeric.class::isInstance)) {
            return Optional.of(new NewValue.Word(segment));
        }
        Optional<String> text = isMarkdown(entry, isMarkdownFile)
                ? markdown.line(segment)
                : Optional.of(texts.line(entry, segment).orElse(segment));
        return text.map(NewValue.Text::new);
    }

    private static NewValue link(Matcher link) {
        Map<String, NewValue> values = new LinkedHashMap<>();
        values.put("url", new NewValue.Text(link.group(3) == null ? link.group(1) : link.group(3)));
        if (link.group(2) != null) {
            values.put("title", new NewValue.Text(CharacterReferences.decode(link.group(2))));
        }
        return new NewValue.Fields(values);
    }

    /** The same with all that has markup in Markdown; empty where Markdown can't say it. */
    Optional<NewValue> inMarkdown(NewValue.Items items) {
        List<NewValue.Item> said = new ArrayList<>();
        for (NewValue.Item item : items.items()) {
            Optional<NewValue> value = item.value() instanceof NewValue.Text text
                    ? markdown.line(text.text()).map(NewValue.Text::new)
                    : item.value() instanceof NewValue.Fields object ? inMarkdown(object) : Optional.of(item.value());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            said.add(new NewValue.Item(item.wikitext(), value.get()));
        }
        return Optional.of(new NewValue.Items(said));
    }

    /** Names, addresses and days have no markup; what a review says has. */
    private Optional<NewValue> inMarkdown(NewValue.Fields object) {
        Map<String, NewValue> values = new LinkedHashMap<>(object.values());
        for (Value.Verdict verdict : Value.Verdict.values()) {
            if (values.get(verdict.key()) instanceof NewValue.Text words) {
                Optional<String> said = markdown.block(words.text());
                if (said.isEmpty()) {
                    return Optional.empty();
                }
                values.put(verdict.key(), new NewValue.Text(said.get()));
            }
        }
        return Optional.of(new NewValue.Fields(values));
    }
}

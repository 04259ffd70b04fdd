package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;

/** Collects the fields of an idea in Markdown: each is given once, but for a text that goes on further down. */
final class FieldEntries {

    /** A break at the end of a text breaks nothing. */
    private static final Pattern BREAK_AT_END = Pattern.compile("(?:\\s*+(?:<br ?/?>|\\\\))++\\z");

    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*_])(\\*{1,3}|_{1,3})(?=\\S)([^*_`\\n]+)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");

    private final TreeBuilder nodes;
    private final MarkdownBody body;
    private final IdeaSchema schema;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Passage>> passages = new HashMap<>();

    FieldEntries(TreeBuilder nodes, MarkdownBody body, IdeaSchema schema) {
        this.nodes = nodes;
        this.body = body;
        this.schema = schema;
    }

    /** Adds what front matter has. */
    void addAll(Node.Mapping fields) {
        entries.putAll(fields.entries());
    }

    /** Adds a field whose value is made already. */
    void put(Field field, Region key, Node value) {
        entries.put(field.name(), new Node.Entry(field.name(), key, value));
    }

    /**
     * Adds a field, unless it is given already.
     *
     * @param what what in the file is this field, for a finding
     * @param key where its name stands, which is the place of a text that isn't there
     */
    void add(String what, Field field, Region key, List<Passage> text) {
        add(what, field, key, text, value(field, text, key));
    }

    /** Adds the field that a label names, likewise. */
    void addLabelled(String what, Field field, Region key, List<Passage> text) {
        Node value = value(field, text, key);
        add(what, field, key, text, value instanceof Node.Text words ? withoutMarkup(field, words) : value);
    }

    /** Adds text to a field that may have some. */
    void append(String what, Field field, Region key, List<Passage> more) {
        List<Passage> text = passages.get(field.name());
        if (text == null) {
            add(what, field, key, more);
        } else {
            text.addAll(more);
            put(field, entries.get(field.name()).keyRegion(), body.passages().text(text));
        }
    }

    /** Whether text in the file, other than front matter, gives a field. */
    boolean hasText(Field field) {
        return passages.containsKey(field.name());
    }

    /** Adds text to a field that has some already, above it or below it. */
    void join(Field field, List<Passage> more) {
        List<Passage> text = passages.get(field.name());
        text.addAll(more);
        text.sort(Comparator.comparingInt(Passage::from));
        Node.Text joined = (Node.Text) body.passages().text(text);
        put(field, entries.get(field.name()).keyRegion(), withoutMarkup(field, joined));
    }

    private void add(String what, Field field, Region key, List<Passage> text, Node value) {
        Node.Entry first = entries.putIfAbsent(field.name(), new Node.Entry(field.name(), key, value));
        if (first == null) {
            passages.put(field.name(), new ArrayList<>(text));
        } else {
            nodes.refuse(
                    "duplicate-key",
                    key,
                    what + " is the field '" + field.name() + "', which is given twice: it stands at line "
                            + first.keyPosition().line() + " too",
                    schema.heading().equals(Optional.of(field))
                            ? "let the title stand in one place"
                            : "join the two texts below one heading");
        }
    }

    /** A text; a list, where the field takes lists alone. */
    private Node value(Field field, List<Passage> text, Region key) {
        if (text.isEmpty()) {
            return new Node.Null(key);
        }
        boolean isList = field.schemas().admits("array") && !field.schemas().admits("string");
        Optional<ListBlock> list = text.size() == 1 ? text.get(0).list() : Optional.empty();
        return isList && list.isPresent()
                ? body.passages().items(list.get(), text.get(0).columns())
                : body.passages().text(text);
    }

    /** What a label's text says to a field in no markup: {@code **Hard**<br>} is {@code Hard}. */
    private static Node withoutMarkup(Field field, Node.Text text) {
        String words = BREAK_AT_END.matcher(text.value()).replaceFirst("");
        boolean isPlain = field.schemas().text("contentMediaType").isEmpty();
        return new Node.Text(text.region(), isPlain ? EMPHASIS.matcher(words).replaceAll("$2") : words);
    }

    /** The title that stands already; empty where there is none, or nothing in it. */
    Optional<Node.Entry> title() {
        return schema.heading()
                .flatMap(field -> Optional.ofNullable(entries.get(field.name())))
                .filter(entry -> !entry.value().isBlank());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean has(Field field) {
        return entries.containsKey(field.name());
    }

    /** The names of the fields that are given. */
    Set<String> names() {
        return entries.keySet();
    }

    /** The fields that aren't given. */
    List<Field> unused() {
        return schema.fields().stream().filter(field -> !has(field)).toList();
    }

    /** All of them: from the first field to the end of the last. */
    Node.Mapping mapping() {
        Position start = entries.values().stream()
                .map(Node.Entry::keyPosition)
                .min(Comparator.naturalOrder())
                .orElse(Position.START);
        Position end = entries.values().stream()
                .map(entry -> entry.value().region().end())
                .max(Comparator.naturalOrder())
                .orElse(start);
        return new Node.Mapping(new Region(start, end), entries);
    }
}

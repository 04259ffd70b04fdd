package io.github.gsocideas.pull;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.publish.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes of the values of an object in YAML or JSON, of which nothing else of the file changes. Each is asked for in the first,
 * second or third way to write a text; where a value can't be changed so, there is no change.
 *
 * @param data where the object stands
 * @param way which way to write texts, from 0
 */
record DataEdits(DataText data, int way) {

    /** How many ways to write a text there are. */
    static final int WAYS = 3;

    /**
     * Gives a key a value.
     *
     * @param order the keys in the order that they should have
     * @param segments what a wiki has for each entry of a list that is there, by which it is known again
     */
    Optional<List<TextEdit>> put(
            Node.Mapping object, List<String> order, String key, NewValue value, List<String> segments) {
        Optional<Node.Entry> there = object.entry(key);
        if (there.isEmpty()) {
            return Optional.of(List.of(new NewEntry(data, object, order).edit(key, value)));
        }
        Node old = there.get().value();
        if (old instanceof Node.Sequence list && value instanceof NewValue.Items items) {
            return new ListEdits(this, list, segments).with(items).or(() -> whole(object, there.get(), value));
        }
        boolean isScalar = value instanceof NewValue.Text || value instanceof NewValue.Word;
        return isScalar && isScalar(old)
                ? scalar(old, value, data.column(data.start(there.get().keyRegion())), data.isFlow(object))
                : whole(object, there.get(), value);
    }

    private static boolean isScalar(Node node) {
        return !(node instanceof Node.Mapping || node instanceof Node.Sequence || node instanceof Node.Null);
    }

    /**
     * One value of a list, which stays where it is.
     *
     * @param indent how many columns its dash is indented by
     */
    Optional<List<TextEdit>> item(Node old, NewValue value, int indent, boolean isFlow) {
        if (value instanceof NewValue.Fields fields) {
            return old instanceof Node.Mapping object ? fields(object, fields) : replaced(old, value, indent, isFlow);
        }
        return isScalar(old) ? scalar(old, value, indent, isFlow) : replaced(old, value, indent, isFlow);
    }

    private Optional<List<TextEdit>> replaced(Node old, NewValue value, int indent, boolean isFlow) {
        String text = isFlow
                ? NewText.flow(value, data.isJson())
                : NewText.block(value, " ".repeat(indent), "  ").strip();
        return Optional.of(List.of(new TextEdit(data.start(old), data.end(old), text)));
    }

    /** An object with the values of another: keys that it hasn't go. */
    private Optional<List<TextEdit>> fields(Node.Mapping object, NewValue.Fields fields) {
        List<String> order = List.copyOf(fields.values().keySet());
        List<TextEdit> edits = new ArrayList<>();
        for (Map.Entry<String, NewValue> field : fields.values().entrySet()) {
            if (!isSame(object.get(field.getKey()), field.getValue())) {
                Optional<List<TextEdit>> edit = put(object, order, field.getKey(), field.getValue(), List.of());
                if (edit.isEmpty()) {
                    return Optional.empty();
                }
                edits.addAll(edit.get());
            }
        }
        for (String key : object.entries().keySet()) {
            Optional<TextEdit> removal = order.contains(key) ? Optional.empty() : remove(object, key);
            if (removal.isEmpty() && !order.contains(key)) {
                return Optional.empty();
            }
            removal.ifPresent(edits::add);
        }
        return Optional.of(edits);
    }

    private static boolean isSame(Optional<Node> old, NewValue value) {
        return old.filter(node -> value instanceof NewValue.Text text
                        ? node instanceof Node.Text was && was.value().strip().equals(text.text())
                        : value instanceof NewValue.Word word
                                && node.toJson().asString().equals(word.word()))
                .isPresent();
    }

    private Optional<List<TextEdit>> scalar(Node old, NewValue value, int indent, boolean isFlow) {
        String spelt = data.source().text(old.region());
        List<String> ways;
        if (value instanceof NewValue.Word word) {
            boolean isQuoted = old instanceof Node.Text && spelt.matches("(?s)[\"'].*");
            String sign = isQuoted ? spelt.substring(0, 1) : "";
            ways = List.of(data.isJson() ? NewText.flow(word, true) : sign + word.word() + sign);
        } else if (data.isJson()) {
            ways = List.of(NewText.flow(value, true));
        } else {
            String before = old instanceof Node.Text text ? text.value() : spelt;
            ways = new ScalarSpelling(spelt, before, indent, isFlow).ways(((NewValue.Text) value).text());
        }
        return way < ways.size()
                ? Optional.of(List.of(new TextEdit(data.start(old.region()), data.end(old.region()), ways.get(way))))
                : Optional.empty();
    }

    /** Another kind of value. What stands between the key and the old one goes. */
    private Optional<List<TextEdit>> whole(Node.Mapping object, Node.Entry entry, NewValue value) {
        int colon = data.behindColon(entry);
        int start = Math.max(colon, data.start(entry.value()));
        if (data.isFlow(object)) {
            return Optional.of(
                    List.of(new TextEdit(start, data.end(entry.value()), NewText.flow(value, data.isJson()))));
        }
        int column = data.column(data.start(entry.keyRegion()));
        String text = NewText.block(value, " ".repeat(column), new NewEntry(data, object, List.of()).listIndent());
        return Optional.of(List.of(new TextEdit(colon, Math.max(colon, data.end(entry.value())), text)));
    }

    /** Takes a key away with its value; there must be another one. */
    Optional<TextEdit> remove(Node.Mapping object, String key) {
        List<Node.Entry> entries = List.copyOf(object.entries().values());
        int index = List.copyOf(object.entries().keySet()).indexOf(key);
        if (index < 0 || entries.size() == 1) {
            return Optional.empty();
        }
        Node.Entry entry = entries.get(index);
        int start = data.start(entry.keyRegion());
        boolean isLast = index == entries.size() - 1;
        if (data.isFlow(object) || !data.beginsLine(start)) {
            return Optional.of(
                    isLast
                            ? new TextEdit(data.end(entries.get(index - 1).value()), data.end(entry.value()), "")
                            : new TextEdit(
                                    start, data.start(entries.get(index + 1).keyRegion()), ""));
        }
        return Optional.of(lines(
                data.lineStart(start),
                data.lineEnd(Math.max(data.behindColon(entry), data.end(entry.value()))),
                entry.value()));
    }

    /**
     * Takes whole lines away but for their comments, with one of the blank lines where there is one before and behind.
     *
     * @param value what stands there
     */
    TextEdit lines(int start, int end, Node value) {
        String text = data.text();
        List<String> comments = data.comments(start, end, List.of(value));
        if (!comments.isEmpty()) {
            String line = text.substring(start, end);
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            return new TextEdit(start, end, indent + String.join("\n" + indent, comments));
        }
        if (end == text.length()) {
            return new TextEdit(Math.max(0, start - 1), end, "");
        }
        boolean isBetweenBlankLines = (start < 2 || text.startsWith("\n\n", start - 2)) && text.startsWith("\n\n", end);
        return new TextEdit(start, end + (isBetweenBlankLines ? 2 : 1), "");
    }
}

package io.github.gsocideas.pull;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.importing.YamlScalar;
import io.github.gsocideas.publish.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A key that an object hasn't yet, with its value: behind the one that should stand before it, written as those that are there.
 *
 * @param data where the object stands
 * @param object what has at least one key
 * @param order the keys in the order that they should have
 */
record NewEntry(DataText data, Node.Mapping object, List<String> order) {

    /** The change that brings it. */
    TextEdit edit(String key, NewValue value) {
        Optional<Node.Entry> before = IntStream.range(0, Math.max(0, order.indexOf(key)))
                .mapToObj(i -> object.entry(order.get(order.indexOf(key) - 1 - i)))
                .flatMap(Optional::stream)
                .findFirst();
        Node.Entry first = object.entries().values().iterator().next();
        boolean isFirst = before.isEmpty();
        if (data.isFlow(object)) {
            return flow(key, value, before, first);
        }
        if (isFirst && data.beginsLine(data.start(first.keyRegion()))) {
            String indent = indent(first);
            String text = indent + written(key, value, indent) + "\n";
            return TextEdit.insert(data.lineStart(data.start(first.keyRegion())), text);
        }
        Node.Entry above = before.orElse(first);
        String indent = indent(first);
        int end = data.lineEnd(Math.max(data.behindColon(above), data.end(above.value())));
        return TextEdit.insert(end, (isSpaced() ? "\n\n" : "\n") + indent + written(key, value, indent));
    }

    private String indent(Node.Entry entry) {
        return " ".repeat(data.column(data.start(entry.keyRegion())));
    }

    private String written(String key, NewValue value, String indent) {
        return YamlScalar.key(key) + ":" + NewText.block(value, indent, listIndent());
    }

    /** What the lines of a list begin with more than its key's line does, here. */
    String listIndent() {
        return object.entries().values().stream()
                .filter(entry -> entry.value() instanceof Node.Sequence list && !data.isFlow(list))
                .findFirst()
                .map(entry -> data.column(data.start(entry.value())) - data.column(data.start(entry.keyRegion())))
                .map(columns -> " ".repeat(Math.max(0, columns)))
                .orElse("  ");
    }

    /** Whether a blank line stands between any two keys. */
    private boolean isSpaced() {
        List<Node.Entry> entries = List.copyOf(object.entries().values());
        return entries.size() > 1
                && IntStream.range(1, entries.size()).allMatch(i -> {
                    int above = Math.max(
                            data.behindColon(entries.get(i - 1)),
                            data.end(entries.get(i - 1).value()));
                    int below = data.lineStart(data.start(entries.get(i).keyRegion()));
                    return above < below && data.text().substring(above, below).matches("(?s).*\\n[ \\t]*\\n.*");
                });
    }

    private TextEdit flow(String key, NewValue value, Optional<Node.Entry> before, Node.Entry first) {
        String name = data.isJson() ? ScalarSpelling.json(key) : YamlScalar.key(key);
        String entry = name + ": " + NewText.flow(value, data.isJson());
        int start = data.start(first.keyRegion());
        String gap = data.text().substring(data.lastVisible(start) + 1, start);
        String between = "," + (gap.indexOf('\n') < 0 ? " " : gap);
        return before.map(above -> TextEdit.insert(data.end(above.value()), between + entry))
                .orElseGet(() -> TextEdit.insert(start, entry + between));
    }
}

package io.github.gsocideas.pull;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.importing.YamlScalar;
import io.github.gsocideas.publish.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes of a list, of which the entries that stay aren't touched.
 *
 * @param edits how its entries change
 * @param list what is there
 * @param segments what a wiki has for each of its entries
 */
record ListEdits(DataEdits edits, Node.Sequence list, List<String> segments) {

    /** The change to other entries; empty where it isn't known which are the same, or there are none before or after it. */
    Optional<List<TextEdit>> with(NewValue.Items items) {
        boolean isEmpty = list.items().isEmpty() || items.items().isEmpty();
        if (isEmpty || segments.size() != list.items().size()) {
            return Optional.empty();
        }
        List<TextEdit> all = new ArrayList<>();
        List<String> after = items.items().stream().map(NewValue.Item::wikitext).toList();
        for (Changes.Hunk hunk : Changes.of(segments, after).hunks()) {
            Optional<List<TextEdit>> changed = changed(hunk, items.items());
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(changed.get());
        }
        return Optional.of(all);
    }

    private DataText data() {
        return edits.data();
    }

    private boolean isFlow() {
        return data().isFlow(list);
    }

    /** New entries come in the place of old ones as far as there are both; what is left of either is new, or goes. */
    private Optional<List<TextEdit>> changed(Changes.Hunk hunk, List<NewValue.Item> items) {
        List<TextEdit> all = new ArrayList<>();
        int both = Math.min(hunk.end() - hunk.start(), hunk.newEnd() - hunk.newStart());
        for (int i = 0; i < both; i++) {
            Node old = list.items().get(hunk.start() + i);
            NewValue value = items.get(hunk.newStart() + i).value();
            Optional<List<TextEdit>> edit = isFlow()
                    ? edits.item(old, value, 0, true)
                    : dash(old).flatMap(dash -> edits.item(old, value, data().column(dash), false));
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(edit.get());
        }
        if (hunk.start() + both < hunk.end()) {
            return removed(hunk.start() + both, hunk.end()).map(gone -> joined(all, gone));
        }
        List<NewValue> more = items.subList(hunk.newStart() + both, hunk.newEnd()).stream()
                .map(NewValue.Item::value)
                .toList();
        return more.isEmpty()
                ? Optional.of(all)
                : inserted(hunk.start() + both, more).map(edit -> joined(all, List.of(edit)));
    }

    private static List<TextEdit> joined(List<TextEdit> some, List<TextEdit> more) {
        List<TextEdit> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Where the dash of an entry is; empty where something else stands between the two, or before it. */
    private Optional<Integer> dash(Node item) {
        int dash = data().lastVisible(data().start(item));
        return Optional.of(dash).filter(at -> at >= 0 && data().text().charAt(at) == '-' && data().beginsLine(at));
    }

    private Optional<List<TextEdit>> removed(int from, int to) {
        List<Node> items = list.items();
        if (isFlow()) {
            return to < items.size()
                    ? Optional.of(List.of(new TextEdit(data().start(items.get(from)), data().start(items.get(to)), "")))
                    : Optional.of(
                            List.of(new TextEdit(data().end(items.get(from - 1)), data().end(items.get(to - 1)), "")));
        }
        List<TextEdit> gone = new ArrayList<>();
        for (Node item : items.subList(from, to)) {
            Optional<Integer> dash = dash(item);
            if (dash.isEmpty()) {
                return Optional.empty();
            }
            gone.add(edits.lines(data().lineStart(dash.get()), data().lineEnd(data().end(item)), item));
        }
        return Optional.of(gone);
    }

    /** New entries before the one of a number, written as those beside them are. */
    private Optional<TextEdit> inserted(int before, List<NewValue> values) {
        boolean isFirst = before == 0;
        Node beside = list.items().get(isFirst ? 0 : before - 1);
        if (isFlow()) {
            String between = between();
            String text = String.join(
                    between,
                    values.stream()
                            .map(value -> NewText.flow(value, data().isJson()))
                            .toList());
            return Optional.of(
                    isFirst
                            ? TextEdit.insert(data().start(beside), text + between)
                            : TextEdit.insert(data().end(beside), between + text));
        }
        return dash(beside).map(dash -> {
            String margin = data().text().substring(data().lineStart(dash), dash);
            String lines = String.join(
                    "\n",
                    values.stream()
                            .map(value -> margin + entry(value, beside, dash))
                            .toList());
            return isFirst
                    ? TextEdit.insert(data().lineStart(dash), lines + "\n")
                    : TextEdit.insert(data().lineEnd(data().end(beside)), "\n" + lines);
        });
    }

    /** What stands between two entries in brackets. */
    private String between() {
        List<Node> items = list.items();
        if (items.size() > 1) {
            return data().text().substring(data().end(items.get(0)), data().start(items.get(1)));
        }
        String gap = data().text().substring(data().start(list.region()) + 1, data().start(items.get(0)));
        return "," + (gap.indexOf('\n') < 0 ? " " : gap);
    }

    /** An entry with its dash: in the way of the one beside it, or else as a new file has it. */
    private String entry(NewValue value, Node beside, int dash) {
        int start = data().start(beside);
        String gap = data().text().substring(dash + 1, start);
        String written = data().source().text(beside.region());
        boolean isOneLine = value instanceof NewValue.Text text && text.text().indexOf('\n') < 0;
        if (edits.way() == 0 && isOneLine && beside instanceof Node.Text && gap.indexOf('\n') < 0) {
            String text = ((NewValue.Text) value).text();
            char sign = written.charAt(0);
            if (sign == '"') {
                return "-" + gap + YamlScalar.quoted(text);
            }
            if (sign == '\'') {
                return "-" + gap + "'" + text.replace("'", "''") + "'";
            }
            if (sign != '|' && sign != '>' && !YamlScalar.isTaken(text)) {
                return "-" + gap + text;
            }
        }
        if (beside instanceof Node.Mapping object && data().isFlow(object)) {
            return "-" + gap + NewText.flow(value, false);
        }
        return "-" + NewText.block(value, " ".repeat(data().column(dash)), "  ");
    }
}

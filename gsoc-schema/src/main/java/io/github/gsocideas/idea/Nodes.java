package io.github.gsocideas.idea;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every format has to refuse while it builds a tree: deep nesting, a key given twice, a control character. */
final class Nodes {

    /** How many collections may stand inside each other. */
    static final int MAXIMUM_DEPTH = 50;

    private final SourceText source;
    private final List<Finding> findings = new ArrayList<>();

    Nodes(SourceText source) {
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void checkDepth(int depth, Position position) throws UnreadableException {
        if (depth > MAXIMUM_DEPTH) {
            throw new UnreadableException(source.error(
                    "nesting",
                    position,
                    "lists and mappings are nested over " + MAXIMUM_DEPTH + " deep",
                    "an idea needs three levels at most"));
        }
    }

    Node.Text text(Position position, String value) {
        source.controlCharacter(value, position).ifPresent(findings::add);
        return new Node.Text(position, value);
    }

    /** Makes a mapping of entries, keeping the first of those with the same key. */
    Node.Mapping mapping(Position position, List<Node.Entry> entries) {
        Map<String, Node.Entry> byKey = new LinkedHashMap<>();
        for (Node.Entry entry : entries) {
            Node.Entry first = byKey.putIfAbsent(entry.key(), entry);
            if (first != null) {
                findings.add(source.error(
                        "duplicate-key",
                        entry.keyPosition(),
                        "the key '" + entry.key() + "' is given twice: it stands at line "
                                + first.keyPosition().line() + " too",
                        "keep one of the two"));
            }
        }
        return new Node.Mapping(entries.isEmpty() ? position : entries.get(0).keyPosition(), byKey);
    }
}

package io.github.gsocideas.wikitext.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Builds a tree of tags and words in any order: HTML's tree construction, with its insertion modes for what is in a table, as
 * MediaWiki's {@code RemexHtml} does it. So each element is closed where a browser closes it.
 */
final class TreeConstruction {

    private static final String TABLE = InsertionMode.TABLE;
    private static final String BODY = InsertionMode.BODY;
    private static final String ROW = InsertionMode.ROW;
    private static final String CAPTION = InsertionMode.CAPTION;

    private static final Set<String> CELLS = Set.of("td", "th");

    /** What a table consists of: in other places their tags mean nothing. */
    private static final Set<String> OF_TABLES = Set.of(CAPTION, BODY, "td", "th", ROW);

    private final HtmlTree tree = new HtmlTree();
    private final OpenElements open = tree.open();
    private final FlowTags flow = new FlowTags(tree);
    private final List<HtmlWords> wordsInTable = new ArrayList<>();
    private InsertionMode mode = InsertionMode.IN_BODY;

    /** The tree, with nothing open any more. */
    HtmlElement end() {
        writeWordsInTable();
        return tree.root();
    }

    /** Adds words. */
    void words(HtmlWords words) {
        if (isInTable() && tree.isWithoutWords()) {
            wordsInTable.add(words);
        } else if (isInTable()) {
            tree.foster(() -> flow.words(words));
        } else {
            flow.words(words);
        }
    }

    private boolean isInTable() {
        return mode == InsertionMode.IN_TABLE || mode == InsertionMode.IN_TABLE_BODY || mode == InsertionMode.IN_ROW;
    }

    private void writeWordsInTable() {
        boolean areBlank = wordsInTable.stream().allMatch(HtmlWords::isBlank);
        if (areBlank) {
            wordsInTable.forEach(tree::insert);
        } else {
            wordsInTable.forEach(words -> tree.foster(() -> flow.words(words)));
        }
        wordsInTable.clear();
    }

    /** Adds a tag. */
    void tag(Tag tag) {
        writeWordsInTable();
        if (tag.closing()) {
            end(tag.name());
        } else if (!tree.isFull()) {
            start(tag);
        }
    }

    private void start(Tag tag) {
        switch (mode) {
            case IN_TABLE -> startInTable(tag);
            case IN_TABLE_BODY -> startInTableBody(tag);
            case IN_ROW -> startInRow(tag);
            case IN_CELL -> startInCell(tag);
            case IN_CAPTION -> startInCaption(tag);
            case IN_BODY -> startInFlow(tag);
        }
    }

    private void startInFlow(Tag tag) {
        if (!OF_TABLES.contains(tag.name())) {
            flow.start(tag);
            mode = tag.name().equals(TABLE) ? InsertionMode.IN_TABLE : mode;
        }
    }

    private void startInTable(Tag tag) {
        String name = tag.name();
        if (name.equals(CAPTION)) {
            open.closeWithin(Set.of(TABLE));
            tree.active().mark();
            mode = InsertionMode.IN_CAPTION;
            tree.begin(tag);
        } else if (OF_TABLES.contains(name)) {
            open.closeWithin(Set.of(TABLE));
            tree.begin(Tag.start(BODY));
            mode = InsertionMode.IN_TABLE_BODY;
            start(tag);
        } else if (name.equals(TABLE)) {
            if (open.isInTableScope(TABLE)) {
                endTable();
                start(tag);
            }
        } else {
            tree.foster(() -> startInFlow(tag));
        }
    }

    private void startInTableBody(Tag tag) {
        String name = tag.name();
        if (name.equals(ROW)) {
            open.closeWithin(Set.of(BODY));
            tree.begin(tag);
            mode = InsertionMode.IN_ROW;
        } else if (CELLS.contains(name)) {
            open.closeWithin(Set.of(BODY));
            tree.begin(Tag.start(ROW));
            mode = InsertionMode.IN_ROW;
            start(tag);
        } else if (name.equals(CAPTION)) {
            if (open.isInTableScope(BODY)) {
                endBody();
                start(tag);
            }
        } else {
            startInTable(tag);
        }
    }

    private void startInRow(Tag tag) {
        String name = tag.name();
        if (CELLS.contains(name)) {
            open.closeWithin(Set.of(ROW));
            tree.begin(tag);
            mode = InsertionMode.IN_CELL;
            tree.active().mark();
        } else if (name.equals(CAPTION) || name.equals(ROW)) {
            if (open.isInTableScope(ROW)) {
                endRow();
                start(tag);
            }
        } else {
            startInTable(tag);
        }
    }

    private void startInCell(Tag tag) {
        if (!OF_TABLES.contains(tag.name())) {
            startInFlow(tag);
        } else if (open.isInTableScope("td") || open.isInTableScope("th")) {
            endCell();
            start(tag);
        }
    }

    private void startInCaption(Tag tag) {
        if (!OF_TABLES.contains(tag.name())) {
            startInFlow(tag);
        } else if (open.isInTableScope(CAPTION)) {
            endCaption();
            start(tag);
        }
    }

    private void end(String name) {
        switch (mode) {
            case IN_TABLE -> endInTable(name);
            case IN_TABLE_BODY -> endInTable(name);
            case IN_ROW -> endInRow(name);
            case IN_CELL -> endInCell(name);
            case IN_CAPTION -> endInCaption(name);
            case IN_BODY -> endInFlow(name);
        }
    }

    private void endInFlow(String name) {
        if (!OF_TABLES.contains(name)) {
            flow.end(name);
        }
    }

    private void endInTable(String name) {
        if (name.equals(TABLE)) {
            if (open.isInTableScope(TABLE)) {
                endTable();
            }
        } else if (!OF_TABLES.contains(name)) {
            tree.foster(() -> flow.end(name));
        }
    }

    private void endInRow(String name) {
        if (name.equals(ROW) || name.equals(TABLE)) {
            if (open.isInTableScope(ROW)) {
                endRow();
                endAgain(name, ROW);
            }
        } else {
            endInTable(name);
        }
    }

    private void endInCell(String name) {
        if (CELLS.contains(name)) {
            if (open.isInTableScope(name)) {
                open.close(name);
                tree.active().clearToMarker();
                mode = InsertionMode.IN_ROW;
            }
        } else if (name.equals(TABLE) || name.equals(ROW)) {
            if (open.isInTableScope(name)) {
                endCell();
                end(name);
            }
        } else {
            endInFlow(name);
        }
    }

    private void endInCaption(String name) {
        if (name.equals(CAPTION) || name.equals(TABLE)) {
            if (open.isInTableScope(CAPTION)) {
                endCaption();
                endAgain(name, CAPTION);
            }
        } else {
            endInFlow(name);
        }
    }

    /** Ends a table too, where its tag has ended a part of it. */
    private void endAgain(String name, String ended) {
        if (!name.equals(ended)) {
            end(name);
        }
    }

    private void endTable() {
        open.closeThrough(element -> element.is(TABLE));
        mode = InsertionMode.of(open);
    }

    private void endBody() {
        open.closeWithin(Set.of(BODY));
        open.closeThrough(element -> true);
        mode = InsertionMode.IN_TABLE;
    }

    private void endRow() {
        open.closeWithin(Set.of(ROW));
        open.closeThrough(element -> true);
        mode = InsertionMode.IN_TABLE_BODY;
    }

    private void endCell() {
        open.closeImplied("");
        tree.active().clearToMarker();
        mode = InsertionMode.IN_ROW;
    }

    private void endCaption() {
        open.close(CAPTION);
        tree.active().clearToMarker();
        mode = InsertionMode.IN_TABLE;
    }
}

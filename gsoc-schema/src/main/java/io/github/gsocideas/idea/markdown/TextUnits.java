package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.idea.markdown.Passages.TextLine;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Takes a text apart into what has one label at most: lines of a paragraph, a list's entry, any other block. */
record TextUnits(MarkdownBody body, IdeaSchema schema) {

    private static final Pattern BREAK = Pattern.compile("[ \\t]*+<br ?/?>[ \\t]*+");

    /** How many labels of one line are read: nobody writes more, and each takes the longer the longer the line is. */
    private static final int MOST_PARTS = 100;

    /**
     * A part of the text.
     *
     * @param line where it begins, as an offset in the file
     * @param label what it begins with
     * @param text what it says, without a label that names a field; empty where that is nothing
     * @param isAlone whether nothing stands on its first line but such a label
     * @param kind what it is in the text
     */
    record Unit(int line, Optional<Label> label, Optional<Passage> text, boolean isAlone, Kind kind) {}

    /** How a part of the text goes on with what is above it. */
    enum Kind {
        /** Lines of a paragraph, or HTML, of which a tag may stand alone before or behind a paragraph. */
        PARAGRAPH,
        /** A heading. */
        DIVISION,
        /** A rule. */
        RULE,
        /** Anything else, such as a list or an entry of one. */
        OTHER
    }

    /** The units of blocks that follow each other. */
    List<Unit> of(List<Block> blocks) {
        List<Unit> units = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                addLines(paragraph, units);
            } else if (block instanceof ListBlock list) {
                addEntries(list, units);
            } else {
                units.add(whole(block));
            }
        }
        return units;
    }

    private Unit whole(Block block) {
        Passage text = body.passages().passage(block);
        return new Unit(text.from(), Optional.empty(), Optional.of(text), false, kind(block));
    }

    private static Kind kind(Block block) {
        if (block instanceof HtmlBlock) {
            return Kind.PARAGRAPH;
        }
        if (block instanceof ThematicBreak) {
            return Kind.RULE;
        }
        return block instanceof Heading ? Kind.DIVISION : Kind.OTHER;
    }

    private void addLines(Paragraph paragraph, List<Unit> units) {
        List<TextLine> lines = body.passages().textLines(paragraph).stream()
                .flatMap(this::atBreaks)
                .toList();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || label(lines.get(i), false).isPresent()) {
                units.add(lines(lines.subList(first, i)));
                first = i;
            }
        }
    }

    /** The parts of a line of which each but the first has a field's label, behind a break. */
    private Stream<TextLine> atBreaks(TextLine line) {
        List<MatchResult> breaks =
                BREAK.matcher(body.passages().words(line)).results().toList();
        List<TextLine> parts = new ArrayList<>();
        int start = line.start();
        for (int i = 0; i < breaks.size(); i++) {
            int behind = line.start() + breaks.get(i).end();
            int next = i + 1 < breaks.size() ? line.start() + breaks.get(i + 1).start() : line.end();
            boolean isLabel = label(new TextLine(behind, Math.max(behind, next)), false)
                    .flatMap(Label::field)
                    .isPresent();
            if (isLabel && parts.size() < MOST_PARTS) {
                int end = line.start() + breaks.get(i).start();
                if (start < end) {
                    parts.add(new TextLine(start, end));
                }
                start = behind;
            }
        }
        parts.add(new TextLine(start, line.end()));
        return parts.stream();
    }

    private Unit lines(List<TextLine> lines) {
        TextLine line = lines.get(0);
        Optional<Label> label = label(line, false);
        int from = line.start()
                + label.filter(each -> each.field().isPresent())
                        .map(Label::text)
                        .orElse(0);
        int to = lines.get(lines.size() - 1).end();
        return new Unit(
                line.start(), label, body.passages().passage(from, to, from, 0), from >= line.end(), Kind.PARAGRAPH);
    }

    /** The entries of a list of which one has a field's label, or else the list. */
    private void addEntries(ListBlock list, List<Unit> units) {
        List<ListItem> entries = body.passages().entries(list);
        if (entries.stream()
                .noneMatch(entry -> label(entry).flatMap(Label::field).isPresent())) {
            units.add(whole(list));
        } else {
            entries.forEach(entry -> units.add(unit(entry)));
        }
    }

    private Unit unit(ListItem entry) {
        Passage whole = body.passages().passage(entry);
        Optional<Label> label = label(entry);
        Optional<Field> field = label.flatMap(Label::field);
        if (field.isEmpty()) {
            int start = body.passages().firstLine(entry).map(TextLine::start).orElse(whole.from());
            return new Unit(start, label, Optional.of(whole), false, Kind.OTHER);
        }
        TextLine line = body.passages().firstLine(entry).orElseThrow();
        int from = line.start() + label.get().text();
        boolean isAlone = from >= line.end();
        Optional<ListBlock> list = isAlone ? body.passages().onlyList(entry) : Optional.empty();
        return new Unit(
                line.start(),
                label,
                body.passages()
                        .passage(from, whole.to(), whole.to(), entry.getContentIndent())
                        .map(text -> new Passage(text.from(), text.to(), text.entry(), text.columns(), list)),
                isAlone,
                Kind.OTHER);
    }

    private Optional<Label> label(ListItem entry) {
        return body.passages().firstLine(entry).flatMap(line -> label(line, true));
    }

    private Optional<Label> label(TextLine line, boolean isEntry) {
        return Label.read(body.passages().words(line), schema, isEntry);
    }
}

package io.github.gsocideas.importing;

import io.github.gsocideas.importing.WikitextUnit.Kind;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes lines of a page apart into what has one label at most. */
final class WikitextUnits {

    /** A break in a line that a label in bold comes after. */
    private static final Pattern BREAK_BEFORE_LABEL =
            Pattern.compile("<br ?/?>[ \\t]*+(?='{2,5}|<b>)", Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGNS = Pattern.compile("[*#:;]++[ \\t]*+");

    private final String text;
    private final IdeaSchema schema;
    private final List<WikitextLine> lines;
    private final List<WikitextUnit> units = new ArrayList<>();
    private int next;

    private WikitextUnits(String text, List<WikitextLine> lines, IdeaSchema schema) {
        this.text = text;
        this.lines = lines;
        this.schema = schema;
    }

    /**
     * The units of lines that follow each other, none of them a heading.
     *
     * @param text the whole page
     */
    static List<WikitextUnit> of(String text, List<WikitextLine> lines, IdeaSchema schema) {
        WikitextUnits reading = new WikitextUnits(text, lines, schema);
        while (reading.next < lines.size()) {
            reading.add(lines.get(reading.next));
        }
        return List.copyOf(reading.units);
    }

    private void add(WikitextLine line) {
        switch (line.kind()) {
            case ENTRY -> addList();
            case TERM -> addTerm();
            case WORDS -> addParagraph();
            case COMMENT -> addWhole(line, Kind.COMMENT);
            case RULE, HEADING -> addWhole(line, Kind.DIVISION);
            case BLOCK -> addWhole(line, Kind.OTHER);
            case BLANK -> next++;
        }
    }

    private void addWhole(WikitextLine line, Kind kind) {
        units.add(unlabelled(line.start(), line.end(), Optional.empty(), kind));
        next++;
    }

    private WikitextUnit unlabelled(int start, int end, Optional<WikitextLabel> label, Kind kind) {
        return new WikitextUnit(start, end, label, text.substring(start, end).stripTrailing(), false, kind);
    }

    /** The lines from here on that are of a kind. */
    private List<WikitextLine> run(WikitextLine.Kind kind) {
        int first = next;
        while (next < lines.size() && lines.get(next).kind() == kind) {
            next++;
        }
        return lines.subList(first, next);
    }

    private void addParagraph() {
        List<WikitextLine> run = pieces(run(WikitextLine.Kind.WORDS));
        int first = 0;
        for (int i = 1; i <= run.size(); i++) {
            if (i == run.size() || label(run.get(i)).isPresent()) {
                addLines(run.get(first), run.get(i - 1).end());
                first = i;
            }
        }
    }

    /** Lines, of which those are taken apart that have several labels with breaks between. */
    private List<WikitextLine> pieces(List<WikitextLine> run) {
        List<WikitextLine> pieces = new ArrayList<>();
        for (WikitextLine line : run) {
            int start = line.start();
            Matcher matcher = BREAK_BEFORE_LABEL.matcher(text).region(start, line.end());
            while (matcher.find()) {
                WikitextLine rest = new WikitextLine(matcher.end(), line.end(), WikitextLine.Kind.WORDS);
                if (label(rest).filter(WikitextLabel::isField).isPresent()) {
                    pieces.add(new WikitextLine(start, matcher.end(), WikitextLine.Kind.WORDS));
                    start = matcher.end();
                }
            }
            pieces.add(new WikitextLine(start, line.end(), WikitextLine.Kind.WORDS));
        }
        return pieces;
    }

    private void addLines(WikitextLine line, int end) {
        Optional<WikitextLabel> label = label(line);
        if (label.filter(WikitextLabel::isField).isEmpty()) {
            units.add(unlabelled(line.start(), end, label, Kind.PARAGRAPH));
            return;
        }
        int from =
                line.start() + leading(line.start(), line.end()) + label.get().text();
        units.add(new WikitextUnit(
                line.start(), end, label, text.substring(from, end).strip(), from >= line.end(), Kind.PARAGRAPH));
    }

    private Optional<WikitextLabel> label(WikitextLine line) {
        return WikitextLabel.read(text.substring(line.start(), line.end()).stripLeading(), schema, false);
    }

    private int leading(int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    /** Adds the entries of a list of which one has a field's label, or else the list. */
    private void addList() {
        List<WikitextLine> run = run(WikitextLine.Kind.ENTRY);
        List<Optional<WikitextLabel>> labels =
                run.stream().map(this::entryLabel).toList();
        if (labels.stream()
                .noneMatch(label -> label.filter(WikitextLabel::isField).isPresent())) {
            units.add(unlabelled(run.get(0).start(), run.get(run.size() - 1).end(), Optional.empty(), Kind.ENTRY));
            return;
        }
        int first = 0;
        for (int i = 1; i <= run.size(); i++) {
            boolean isWithin = i < run.size()
                    && depth(run.get(i)) > depth(run.get(first))
                    && (isField(labels.get(first)) || !isField(labels.get(i)));
            if (!isWithin) {
                addEntry(run.subList(first, i), labels.get(first));
                first = i;
            }
        }
    }

    private static boolean isField(Optional<WikitextLabel> label) {
        return label.flatMap(WikitextLabel::field).isPresent();
    }

    private void addEntry(List<WikitextLine> entry, Optional<WikitextLabel> label) {
        WikitextLine line = entry.get(0);
        int end = entry.get(entry.size() - 1).end();
        if (!isField(label)) {
            units.add(unlabelled(line.start(), end, label, Kind.ENTRY));
            return;
        }
        int from = wordsStart(line) + label.get().text();
        StringBuilder words = new StringBuilder(text.substring(from, line.end()).strip());
        for (WikitextLine below : entry.subList(1, entry.size())) {
            appendBelow(words, text.substring(below.start() + depth(line), below.end()));
        }
        units.add(new WikitextUnit(line.start(), end, label, words.toString(), from >= line.end(), Kind.ENTRY));
    }

    /** Adds a line below an entry's or a term's first: a list there stays one, and what is indented becomes a paragraph. */
    private static void appendBelow(StringBuilder words, String line) {
        boolean isIndented = line.startsWith(":");
        String own = (isIndented ? line.substring(1) : line).strip();
        boolean isList = !own.isEmpty() && "*#:;".indexOf(own.charAt(0)) >= 0;
        if (!own.isEmpty()) {
            words.append(words.isEmpty() ? "" : isList ? "\n" : "\n\n").append(own);
        }
    }

    /** How many signs a list's line begins with. */
    private int depth(WikitextLine line) {
        int at = line.start();
        while (at < line.end() && "*#:;".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at - line.start();
    }

    private int wordsStart(WikitextLine line) {
        Matcher signs = SIGNS.matcher(text).region(line.start(), line.end());
        return signs.lookingAt() ? signs.end() : line.start();
    }

    private Optional<WikitextLabel> entryLabel(WikitextLine line) {
        return WikitextLabel.read(text.substring(wordsStart(line), line.end()), schema, true);
    }

    /** Adds a term with the lines of its definition. */
    private void addTerm() {
        WikitextLine line = lines.get(next++);
        int first = next;
        while (next < lines.size()
                && lines.get(next).kind() == WikitextLine.Kind.ENTRY
                && text.charAt(lines.get(next).start()) == ':') {
            next++;
        }
        List<WikitextLine> below = lines.subList(first, next);
        int end = below.isEmpty() ? line.end() : below.get(below.size() - 1).end();
        Optional<WikitextLabel> label = WikitextLabel.readTerm(text.substring(wordsStart(line), line.end()), schema);
        if (!isField(label)) {
            units.add(unlabelled(line.start(), end, label, Kind.ENTRY));
            return;
        }
        int from = Math.min(line.end(), wordsStart(line) + label.get().text());
        StringBuilder words = new StringBuilder(text.substring(from, line.end()).strip());
        below.forEach(each -> appendBelow(words, text.substring(each.start(), each.end())));
        units.add(new WikitextUnit(line.start(), end, label, words.toString(), words.isEmpty(), Kind.ENTRY));
    }
}

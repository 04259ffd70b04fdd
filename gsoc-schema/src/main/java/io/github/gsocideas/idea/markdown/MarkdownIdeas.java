package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.Trace;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.markdown.MarkdownBody.Section;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.ThematicBreak;

/**
 * Markdown of several ideas. A heading of a level that {@code x-ideaHeading} names begins an idea and is its title; the idea
 * goes on to the next heading of such a level, or of a higher one. Of several levels, a heading without a field below it is a
 * group's where ideas come below, and part of the idea that it stands in where one does. What is above, between and below
 * ideas is the page's, and so is the front matter.
 */
public final class MarkdownIdeas {

    /**
     * An idea.
     *
     * @param fields its fields, with the places that they have in the file
     * @param traces by the names of fields that it hasn't got, what in it was probably meant for them
     */
    public record Read(Node fields, Map<String, Trace> traces) {}

    /**
     * A part of the file.
     *
     * @param isOfLevel whether its heading is one that may begin an idea
     * @param hasFields whether a field stands in its own text
     */
    private record Part(Section section, boolean isOfLevel, boolean hasFields) {

        boolean isIdea() {
            return isOfLevel && hasFields;
        }

        int level() {
            return MarkdownIdeas.level(section);
        }
    }

    private final TreeBuilder nodes;
    private final MarkdownBody body;
    private final IdeaSchema schema;
    private final List<Integer> levels;
    private final int highest;
    private final NavigableMap<Position, MarkdownBody.Line> lines = new TreeMap<>();

    /**
     * A reader of one file.
     *
     * @param nodes takes what is found wrong
     * @param schema names levels
     */
    public MarkdownIdeas(TreeBuilder nodes, MarkdownBody body, IdeaSchema schema) {
        this.nodes = nodes;
        this.body = body;
        this.schema = schema;
        this.levels = schema.ideaHeadings().stream().sorted().toList();
        this.highest = levels.get(0);
        body.lines().forEach(line -> lines.put(line.region().start(), line));
    }

    /**
     * Reads the ideas, in the file's order.
     *
     * @throws UnreadableException when there is none, and nothing else is wrong
     */
    public List<Read> read() throws UnreadableException {
        List<Part> parts = joined(sections().stream().map(this::part).toList());
        List<Read> ideas = new ArrayList<>();
        BitSet groups = groups(parts);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.isIdea()) {
                ideas.add(idea(part.section()));
            } else if (part.hasFields()) {
                refuseFields(part.section());
            } else if (part.isOfLevel() && !groups.get(i)) {
                refuse(
                        body.region(part.section().heading().orElseThrow()).start(),
                        "the heading '" + Quotation.shorten(part.section().name()) + "' begins an idea, being of level "
                                + part.level() + ", and no field stands below it",
                        howToWriteFields(part.section())
                                + "; if it is no idea, make it of another level, or let the schema name it in '"
                                + Keyword.OTHER_HEADINGS + "'");
            }
        }
        if (ideas.isEmpty() && nodes.findings().isEmpty()) {
            throw new UnreadableException(nodes.source()
                    .error(
                            "empty",
                            Position.START,
                            "there is no idea in this file: one begins with a heading of level " + inWords(),
                            "write one into it, or take the file out by <excludes>"));
        }
        return ideas;
    }

    /** Which parts have ideas below their heading, before the next that isn't below it. */
    private static BitSet groups(List<Part> parts) {
        BitSet groups = new BitSet();
        int highest = 0; // of the headings from here to the next idea, which is one of them; 0 where there is none
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            groups.set(i, !part.isIdea() && highest > part.level());
            highest = part.isIdea() ? part.level() : Math.min(highest, part.level());
        }
        return groups;
    }

    /** What to do with the first line below a heading that looks like a field; or else an example of one. */
    private String howToWriteFields(Section section) {
        Set<String> given = schema.heading().map(Field::name).stream().collect(Collectors.toSet());
        Optional<String> line = labels(section).find(lines(section), given).values().stream()
                .findFirst()
                .flatMap(Trace::hint);
        Optional<String> example = schema.fields().stream()
                .filter(field -> !schema.heading().equals(Optional.of(field)))
                .max(Comparator.comparing((Field field) -> !field.preamble()).thenComparing(Field::required))
                .map(field -> ", such as '"
                        + (schema.labels()
                                ? "**" + field.title() + "**: "
                                : "#".repeat(fieldLevel(section)) + " " + field.title())
                        + "'");
        return line.orElse("write its fields below it" + example.orElse(""));
    }

    private void refuseFields(Section section) {
        Optional<Heading> heading = section.heading();
        refuse(
                heading.map(body::region)
                        .orElseGet(() -> body.region(section.blocks()))
                        .start(),
                heading.map(title -> "fields stand below the heading '" + Quotation.shorten(section.name())
                                + "', which is of level " + title.getLevel() + " and begins no idea")
                        .orElse("fields stand here that belong to no idea"),
                "an idea begins with a heading of level " + inWords() + ", such as '" + "#".repeat(highest)
                        + " A title'");
    }

    private void refuse(Position position, String message, String hint) {
        nodes.refuse(nodes.source().error(MarkdownFormat.RULE, position, message, hint));
    }

    /** What ideas may be, and what is between them. */
    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Section section = new Section(Optional.empty(), "");
        sections.add(section);
        for (Block block : body.blocks()) {
            if (block instanceof Heading heading && isBeginning(heading, section)) {
                section = new Section(Optional.of(heading), body.name(heading));
                sections.add(section);
            } else {
                section.blocks().add(block);
            }
        }
        return sections;
    }

    private boolean isBeginning(Heading heading, Section current) {
        return levels.contains(heading.getLevel())
                || heading.getLevel() < highest
                || (isOfLevel(current) && heading.getLevel() < level(current));
    }

    private Part part(Section section) {
        return new Part(section, isOfLevel(section), hasFields(section));
    }

    private boolean isOfLevel(Section section) {
        return section.heading().isPresent()
                && levels.contains(level(section))
                && !schema.isOtherHeading(section.name());
    }

    private static int level(Section section) {
        return section.heading().map(Heading::getLevel).orElse(0);
    }

    /** Joins what stands within an idea to it: a heading of a lower level with no field below. */
    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            Optional<Part> idea = joined.isEmpty()
                    ? Optional.empty()
                    : Optional.of(joined.get(joined.size() - 1))
                            .filter(before -> before.isIdea() && before.level() < part.level());
            if (idea.isPresent() && part.isOfLevel() && !part.hasFields()) {
                List<Block> blocks = idea.get().section().blocks();
                blocks.add(part.section().heading().orElseThrow());
                blocks.addAll(part.section().blocks());
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private boolean hasFields(Section section) {
        return sections(section).stream()
                .anyMatch(part -> named(part).isPresent()
                        || (schema.labels()
                                && new TextUnits(body, schema)
                                        .of(part.blocks()).stream()
                                                .anyMatch(unit -> unit.label()
                                                        .flatMap(Label::field)
                                                        .isPresent())));
    }

    /** The sections of an idea; the first has no heading. */
    private List<Section> sections(Section idea) {
        return body.sections(idea.blocks(), fieldLevel(idea), fieldLevel(idea));
    }

    private int fieldLevel(Section idea) {
        return idea.heading().map(Heading::getLevel).orElse(highest) + 1;
    }

    private Optional<Field> named(Section part) {
        return part.heading().isPresent() ? schema.named(part.name()) : Optional.empty();
    }

    private Read idea(Section section) {
        FieldEntries entries = new FieldEntries(nodes, body, schema);
        FieldSections fields = new FieldSections(nodes, body, schema, entries);
        Heading title = section.heading().orElseThrow();
        schema.heading().ifPresent(field -> entries.put(field, body.region(title), body.title(title)));
        dropRules(section.blocks());
        List<Section> parts = sections(section);
        fields.preamble(parts.remove(0).blocks());
        parts.forEach(part -> named(part).ifPresent(field -> fields.field(field, part)));
        fields.others(parts.stream().filter(part -> named(part).isEmpty()).toList());
        fields.tellUnknownLabels();
        Labels labels = labels(section);
        fields.tellStrayLabels(labels, lines(section));
        labels.find(lines(section), entries.names()).forEach(fields.traces()::putIfAbsent);
        return new Read(entries.mapping(), fields.traces());
    }

    private Labels labels(Section idea) {
        return new Labels(nodes.source(), schema, fieldLevel(idea));
    }

    /** A rule between two ideas is neither's. */
    private static void dropRules(List<Block> blocks) {
        while (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof ThematicBreak) {
            blocks.remove(blocks.size() - 1);
        }
    }

    private Collection<MarkdownBody.Line> lines(Section section) {
        return section.blocks().isEmpty()
                ? List.of()
                : lines.subMap(
                                body.region(section.blocks()).start(),
                                true,
                                body.region(section.blocks()).end(),
                                true)
                        .values();
    }

    private String inWords() {
        return levels.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }
}

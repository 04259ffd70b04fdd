package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.Trace;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.markdown.MarkdownBody.Section;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldNames;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;

/**
 * Markdown with front matter. The fields are those of the front matter, the title, the text above the first heading of
 * level two, and what is below each of these.
 */
public final class MarkdownFormat {

    static final String RULE = "heading";

    private static final Pattern PUNCTUATION_AT_END = Pattern.compile("[\\p{Punct}\\p{Z}\\u2026]++\\z");

    private final TreeBuilder nodes;
    private final FrontMatter front;
    private final MarkdownBody body;
    private final IdeaSchema schema;
    private final Labels labels;
    private final FieldEntries entries;
    private final FieldSections fieldSections;

    /**
     * A reader of one file.
     *
     * @param nodes takes what is found wrong
     * @param front the file's front matter
     * @param body what comes after it
     * @param schema says which headings are fields
     */
    public MarkdownFormat(TreeBuilder nodes, FrontMatter front, MarkdownBody body, IdeaSchema schema) {
        this.nodes = nodes;
        this.front = front;
        this.body = body;
        this.schema = schema;
        this.labels = new Labels(nodes.source(), schema, 2);
        this.entries = new FieldEntries(nodes, body, schema);
        this.fieldSections = new FieldSections(nodes, body, schema, entries);
    }

    /**
     * Reads the fields.
     *
     * @return empty where the file holds nothing
     * @throws UnreadableException when the front matter doesn't follow YAML's syntax
     */
    public Optional<Node> read() throws UnreadableException {
        front.read(nodes, schema).ifPresent(entries::addAll);
        List<Section> sections =
                new ArrayList<>(body.sections(body.blocks(), schema.heading().isPresent() ? 1 : 2, 2));
        Section above = sections.remove(0);
        refuseSeveral(sections);
        if (!sections.isEmpty() && isTitle(sections.get(0))) {
            title(above, sections.remove(0));
        } else {
            fieldSections.preamble(above.blocks());
        }
        MisplacedTitle misplaced = new MisplacedTitle(nodes, body, schema, entries);
        Optional<Section> title =
                misplaced.find(sections, section -> named(section).isEmpty(), MarkdownFormat::isOfLevelOne);
        title.ifPresent(misplaced::refuse);
        title.ifPresent(sections::remove);
        List<Section> fields = firstIdea(sections);
        fields.forEach(section -> named(section).ifPresent(field -> fieldSections.field(field, section)));
        new MisplacedFields(nodes.source(), schema, front).refuseUnread(entries.names());
        // What a heading may have meant depends on the fields that are given further down, too.
        others(fields);
        fieldSections.tellUnknownLabels();
        Optional<Position> secondIdea = sections.stream()
                .skip(fields.size())
                .findFirst()
                .map(section -> body.region(heading(section)).start());
        List<MarkdownBody.Line> lines = body.lines()
                .filter(line -> secondIdea
                        .filter(end -> end.compareTo(line.region().start()) <= 0)
                        .isEmpty())
                .toList();
        if (schema.labels()) {
            fieldSections.tellStrayLabels(labels, lines);
        }
        labels.find(lines, entries.names()).forEach(fieldSections.traces()::putIfAbsent);
        boolean isEmpty = entries.isEmpty() && nodes.findings().isEmpty();
        return isEmpty ? Optional.empty() : Optional.of(entries.mapping());
    }

    private void refuseSeveral(List<Section> sections) throws UnreadableException {
        boolean hasTitle = !sections.isEmpty()
                && isOfLevelOne(sections.get(0))
                && named(sections.get(0)).isEmpty();
        List<Section> below = hasTitle ? sections.subList(1, sections.size()) : sections;
        if (below.stream().allMatch(section -> named(section).isEmpty())) {
            new SeveralIdeas(nodes.source(), body, labels)
                    .refuse(hasTitle ? Optional.of(sections.get(0)) : Optional.empty(), below);
        }
    }

    /** By the names of fields that aren't there, what was probably meant for them; nothing before all is read. */
    public Map<String, Trace> traces() {
        return fieldSections.traces();
    }

    /** Whether the first heading is the title: of level one, and of no other words than where the title stands already. */
    private boolean isTitle(Section section) {
        return isOfLevelOne(section)
                && named(section).isEmpty()
                && entries.title()
                        .map(title -> fold(section.name())
                                .equals(fold(
                                        HeadingText.read(title.value().toJson().asString()))))
                        .orElse(true);
    }

    private static String fold(String title) {
        return PUNCTUATION_AT_END.matcher(FieldNames.fold(title)).replaceFirst("");
    }

    private boolean isInFrontMatter(Node.Entry entry) {
        return entry.keyPosition().compareTo(nodes.source().position(front.end())) < 0;
    }

    private static boolean isOfLevelOne(Section section) {
        return heading(section).getLevel() == 1;
    }

    private static Heading heading(Section section) {
        return section.heading().orElseThrow();
    }

    private void title(Section above, Section title) {
        if (!above.blocks().isEmpty()) {
            nodes.refuse(
                    RULE,
                    body.region(above.blocks()),
                    "the text above the title belongs to no field",
                    "move it below the title");
        }
        if (entries.title().isEmpty()) {
            putTitle(title);
        }
        fieldSections.preamble(title.blocks());
    }

    private void putTitle(Section title) {
        Heading heading = heading(title);
        entries.put(schema.heading().orElseThrow(), body.region(heading), body.title(heading));
    }

    /** The sections up to another title that has fields below it of which there were sections before. */
    private List<Section> firstIdea(List<Section> sections) {
        Map<Field, Integer> last = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            int index = i;
            named(sections.get(i)).ifPresent(field -> last.put(field, index));
        }
        int again = -1;
        for (int i = 0; i < sections.size(); i++) {
            Optional<Field> field = named(sections.get(i));
            if (field.isEmpty() && isOfLevelOne(sections.get(i)) && again > i) {
                nodes.refuse(
                        "second-idea",
                        body.region(heading(sections.get(i))),
                        "a second idea begins here",
                        "give it a file of its own");
                return sections.subList(0, i);
            }
            again = Math.max(again, field.map(last::get).orElse(-1));
        }
        return sections;
    }

    /** The field that a heading names; one of level one that says "title" is as good a title as any. */
    private Optional<Field> named(Section section) {
        return schema.named(section.name())
                .filter(field -> !isOfLevelOne(section) || !schema.heading().equals(Optional.of(field)));
    }

    /** Reads the sections that are no field's: those of the title's level are refused, unless the title stands elsewhere. */
    private void others(List<Section> sections) {
        List<Section> others = new ArrayList<>();
        for (Section section : sections) {
            if (named(section).isEmpty()) {
                if (isOfLevelOne(section)
                        && !(schema.sections().isPresent() && entries.title().isPresent())) {
                    refuseOfLevelOne(section);
                } else {
                    others.add(section);
                }
            }
        }
        fieldSections.others(others);
    }

    /** A heading of level one that is neither the title nor a field's. The text below it is read as if it were the title. */
    private void refuseOfLevelOne(Section section) {
        Optional<Node.Entry> title = entries.title();
        Optional<UnknownHeading.Meant> misspelt =
                title.flatMap(any -> new UnknownHeading(section.name(), entries.unused()).misspelt());
        if (misspelt.isPresent()) {
            fieldSections.refuse(section, misspelt, "");
            return;
        }
        nodes.refuse(
                RULE,
                body.region(heading(section)),
                "a heading of level one is the title, "
                        + title.map(entry -> "which stands at line "
                                        + entry.keyPosition().line() + " already")
                                .orElse("and stands above everything else"),
                "write '## ' for a heading that begins a field, '### ' for one within a field"
                        + title.map(entry -> isInFrontMatter(entry)
                                        ? ", or let it say the same as the title"
                                        : ", and a second idea into a file of its own")
                                .orElse(""));
        if (title.isEmpty()) {
            putTitle(section);
        }
        schema.preamble()
                .filter(field -> !entries.has(field) && !section.blocks().isEmpty())
                .ifPresent(field -> entries.add(
                        "",
                        field,
                        body.region(section.blocks()),
                        List.of(body.passages().passage(section.blocks()))));
    }
}

package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.markdown.MarkdownBody.Section;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;

/**
 * Markdown with front matter. The fields are those of the front matter, the title, the text above the first heading of
 * level two, and what is below each of these.
 */
public final class MarkdownFormat {

    private static final String RULE = "heading";

    /** How many headings of one file are compared with the fields' names: nobody reads more, and it takes its time. */
    private static final int MOST_HINTS = 100;

    private final TreeBuilder nodes;
    private final FrontMatter front;
    private final MarkdownBody body;
    private final IdeaSchema schema;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

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
    }

    /**
     * Reads the fields.
     *
     * @return empty where the file holds nothing
     * @throws UnreadableException when the front matter doesn't follow YAML's syntax
     */
    public Optional<Node> read() throws UnreadableException {
        front.read(nodes, schema).ifPresent(fields -> entries.putAll(fields.entries()));
        List<Section> sections = body.sections(schema.heading().isPresent() ? 1 : 2);
        List<Section> fields = new ArrayList<>(sections);
        Section above = fields.remove(0);
        if (!fields.isEmpty() && isTitle(fields.get(0))) {
            title(above, fields.remove(0));
        } else {
            preamble(above);
        }
        fields.forEach(this::field);
        // What a heading may have meant depends on the fields that are given further down, too.
        refuseAliens(fields);
        boolean isEmpty = entries.isEmpty() && nodes.findings().isEmpty();
        return isEmpty ? Optional.empty() : Optional.of(new Node.Mapping(region(), entries));
    }

    /** From the first field, of those in the front matter if there are any, to the end of the last in the file. */
    private Region region() {
        Position start = entries.values().stream()
                .map(Node.Entry::keyPosition)
                .findFirst()
                .orElse(Position.START);
        Position end = entries.values().stream()
                .map(entry -> entry.value().region().end())
                .max(Comparator.naturalOrder())
                .orElse(start);
        return new Region(start, end);
    }

    private static boolean isTitle(Section section) {
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
        Heading heading = heading(title);
        add("the title", schema.heading().orElseThrow(), body.region(heading), body.title(heading));
        preamble(title);
    }

    private void preamble(Section section) {
        if (section.blocks().isEmpty()) {
            return;
        }
        Region region = body.region(section.blocks());
        Optional<Field> field = schema.preamble();
        if (field.isPresent()) {
            add("the text above the first heading", field.get(), region, value(field.get(), section, region));
        } else {
            nodes.refuse(
                    RULE, region, "the text above the first heading belongs to no field", "put a heading above it");
        }
    }

    private void field(Section section) {
        Region region = body.region(heading(section));
        named(section)
                .ifPresent(field -> add(
                        "the heading '" + Quotation.shorten(section.name()) + "'",
                        field,
                        region,
                        value(field, section, region)));
    }

    private Optional<Field> named(Section section) {
        return isTitle(section) ? Optional.empty() : schema.named(section.name());
    }

    private void add(String what, Field field, Region region, Node value) {
        Node.Entry first = entries.putIfAbsent(field.name(), new Node.Entry(field.name(), region, value));
        if (first != null) {
            nodes.refuse(
                    "duplicate-key",
                    region,
                    what + " is the field '" + field.name() + "', which is given twice: it stands at line "
                            + first.keyPosition().line() + " too",
                    "keep one of the two");
        }
    }

    /**
     * A section's text; its list, where the field takes lists alone.
     *
     * @param heading where its heading stands, which is the place of a text that isn't there
     */
    private Node value(Field field, Section section, Region heading) {
        List<Block> blocks = section.blocks();
        if (blocks.isEmpty()) {
            return new Node.Null(heading);
        }
        boolean isList = field.schemas().admits("array") && !field.schemas().admits("string");
        return isList && blocks.size() == 1 && blocks.get(0) instanceof ListBlock list
                ? body.items(list)
                : body.text(blocks);
    }

    private void refuseAliens(List<Section> sections) {
        List<Section> aliens =
                sections.stream().filter(section -> named(section).isEmpty()).toList();
        for (int i = 0; i < aliens.size(); i++) {
            Section section = aliens.get(i);
            Region region = body.region(heading(section));
            if (isTitle(section)) {
                nodes.refuse(
                        RULE,
                        region,
                        "a heading of level one is the title, and stands above everything else",
                        "write '## ' for a heading that begins a field, '### ' for one within a field");
            } else {
                String message = "the heading '" + Quotation.shorten(section.name()) + "' names no field";
                boolean isCompared = i < MOST_HINTS;
                Optional<String> meant = isCompared ? meant(section) : Optional.empty();
                String hint = isCompared ? hint(section, meant) : "";
                nodes.refuse(nodes.source()
                        .error(RULE, region, message, hint)
                        .withFix(meant.flatMap(name -> renamed(heading(section), name))));
            }
        }
    }

    /** What one of the fields that aren't given yet is called that a heading is near to. */
    private Optional<String> meant(Section section) {
        List<String> names = unused().stream()
                .flatMap(field -> Stream.concat(Stream.of(field.title(), field.name()), field.aliases().stream()))
                .toList();
        String heading = section.name();
        return NearMatch.find(heading, names).or(() -> NearMatch.findAbbreviation(heading, names));
    }

    /** The change that gives a heading another name, which must read in Markdown as it is written. */
    private Optional<Fix> renamed(Heading heading, String name) {
        Region region = body.title(heading).region();
        boolean isPlain =
                HeadingText.read(name).equals(name) && Character.isLetter(name.codePointAt(0)) && !name.endsWith("#");
        return isPlain && region.isOnOneLine() ? Optional.of(new Fix(region, name)) : Optional.empty();
    }

    private List<Field> unused() {
        return schema.fields().stream()
                .filter(field -> !entries.containsKey(field.name()))
                .toList();
    }

    private String hint(Section section, Optional<String> meant) {
        if (meant.isPresent()) {
            return "did you mean '" + meant.get() + "'?";
        }
        if (MarkdownBody.isUnderlined(heading(section))) {
            return "the line below makes it a heading; put a blank line between if it isn't one";
        }
        String within = "write '### ' for a heading within a field";
        List<Field> unused = unused();
        return unused.isEmpty()
                ? within
                : "the headings not in use yet are "
                        + unused.stream().map(Field::title).collect(Collectors.joining(", ")) + "; " + within;
    }
}

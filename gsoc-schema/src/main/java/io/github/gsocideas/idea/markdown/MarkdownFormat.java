package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.Trace;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.markdown.MarkdownBody.Section;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldNames;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** What a heading says that should be the title, or have it below. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:(?:project|idea|the|proposal)[ -]?)?(?:title|name)(?: of .{1,40}?)?(?: ?[:\\uFF1A\\u2013\\u2014-] ?(?<title>.+))?",
            Pattern.CASE_INSENSITIVE);

    /** What heads the text of an idea, and is no title. */
    private static final Pattern OF_TEXTS = Pattern.compile(
            "(?:(?:an?|the|project|idea) )?(?:overview|introduction|intro|background|about"
                    + "|abstract|motivation|goals?|idea|project|problem|context|details|information|notes?)(?: .{0,30})?");

    private static final Pattern PUNCTUATION_AT_END = Pattern.compile("[\\p{Punct}\\p{Z}\\u2026]++\\z");

    private final TreeBuilder nodes;
    private final FrontMatter front;
    private final MarkdownBody body;
    private final IdeaSchema schema;
    private final Labels labels;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Map<String, Trace> traces = new HashMap<>();

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
        this.labels = new Labels(nodes.source(), schema);
    }

    /**
     * Reads the fields.
     *
     * @return empty where the file holds nothing
     * @throws UnreadableException when the front matter doesn't follow YAML's syntax
     */
    public Optional<Node> read() throws UnreadableException {
        front.read(nodes, schema).ifPresent(fields -> entries.putAll(fields.entries()));
        List<Section> sections = new ArrayList<>(body.sections(schema.heading().isPresent() ? 1 : 2));
        Section above = sections.remove(0);
        refuseSeveral(sections);
        if (!sections.isEmpty() && isTitle(sections.get(0))) {
            title(above, sections.remove(0));
        } else {
            preamble(above);
        }
        Optional<Section> misplaced = misplacedTitle(sections);
        misplaced.ifPresent(this::refuseTitle);
        misplaced.ifPresent(sections::remove);
        List<Section> fields = firstIdea(sections);
        fields.forEach(this::field);
        new MisplacedFields(nodes.source(), schema, front).refuseUnread(entries.keySet());
        // What a heading may have meant depends on the fields that are given further down, too.
        refuseAliens(fields);
        Optional<Position> secondIdea = sections.stream()
                .skip(fields.size())
                .findFirst()
                .map(section -> body.region(heading(section)).start());
        labels.find(body, secondIdea, entries.keySet()).forEach(traces::putIfAbsent);
        boolean isEmpty = entries.isEmpty() && nodes.findings().isEmpty();
        return isEmpty ? Optional.empty() : Optional.of(new Node.Mapping(region(), entries));
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
        return traces;
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

    /** Whether the first heading is the title: of level one, and of no other words than where the title stands already. */
    private boolean isTitle(Section section) {
        return isOfLevelOne(section)
                && named(section).isEmpty()
                && titleEntry()
                        .map(title -> fold(section.name())
                                .equals(fold(
                                        HeadingText.read(title.value().toJson().asString()))))
                        .orElse(true);
    }

    private static String fold(String title) {
        return PUNCTUATION_AT_END.matcher(FieldNames.fold(title)).replaceFirst("");
    }

    /** The title that stands already; empty where there is none, or nothing in it. */
    private Optional<Node.Entry> titleEntry() {
        return schema.heading()
                .flatMap(field -> Optional.ofNullable(entries.get(field.name())))
                .filter(entry -> !entry.value().isBlank());
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
        if (titleEntry().isEmpty()) {
            putTitle(title);
        }
        preamble(title);
    }

    private void putTitle(Section title) {
        String name = schema.heading().orElseThrow().name();
        Heading heading = heading(title);
        entries.put(name, new Node.Entry(name, body.region(heading), body.title(heading)));
    }

    /** A heading that says that the title is below it, or that is the title, be it not of level one. */
    private Optional<Section> misplacedTitle(List<Section> sections) {
        if (schema.heading().isEmpty()) {
            return Optional.empty();
        }
        boolean isTitleless = titleEntry().isEmpty()
                && entries.isEmpty()
                && sections.stream().noneMatch(MarkdownFormat::isOfLevelOne)
                && sections.stream().skip(1).allMatch(section -> named(section).isPresent())
                && sections.size() > 1;
        return sections.stream()
                .filter(section -> named(section).isEmpty())
                .filter(section ->
                        TITLE.matcher(FieldNames.bare(section.name())).matches()
                                || (isTitleless
                                        && !OF_TEXTS.matcher(FieldNames.bare(section.name()))
                                                .matches()
                                        && new UnknownHeading(section.name(), unused())
                                                .meant()
                                                .isEmpty()))
                .findFirst();
    }

    private void refuseTitle(Section section) {
        Matcher name = TITLE.matcher(FieldNames.bare(section.name()));
        Region region = body.region(heading(section));
        boolean isLabel = name.matches();
        boolean isAlone = isLabel && name.group("title") == null;
        String title = !isLabel
                ? section.name()
                : isAlone
                        ? section.blocks().stream()
                                .findFirst()
                                .map(block -> body.text(List.of(block))
                                        .toJson()
                                        .asString()
                                        .lines()
                                        .findFirst()
                                        .orElse(""))
                                .orElse("…")
                        : section.name()
                                .substring(section.name().indexOf(':') + 1)
                                .strip();
        nodes.refuse(
                RULE,
                region,
                "the heading '" + Quotation.shorten(section.name())
                        + "' names no field: the title is the heading of level one",
                "write '# " + Quotation.quote(title) + "' above everything else"
                        + titleEntry()
                                .map(entry -> ", in place of the title at line "
                                        + entry.keyPosition().line())
                                .orElse(""));
        if (titleEntry().isEmpty()) {
            String heading = schema.heading().orElseThrow().name();
            Node value =
                    isLabel ? new Node.Text(titleRegion(section, title, isAlone), title) : body.title(heading(section));
            entries.put(heading, new Node.Entry(heading, region, value));
            if (!isAlone && !section.blocks().isEmpty()) {
                schema.preamble()
                        .filter(preamble -> !entries.containsKey(preamble.name()))
                        .ifPresent(preamble -> add("", preamble, region, value(preamble, section, region)));
            }
        }
    }

    /** Where a title stands that a label announces: behind it in its heading, or below that. */
    private Region titleRegion(Section section, String title, boolean isBelow) {
        Region around = isBelow && !section.blocks().isEmpty()
                ? body.region(section.blocks().get(0))
                : body.title(heading(section)).region();
        int at = nodes.source().text(around).indexOf(title);
        int start = nodes.source().offset(around.start()) + at;
        return at < 0 ? around : nodes.source().region(start, start + title.length());
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

    /** The field that a heading names; one of level one that says "title" is as good a title as any. */
    private Optional<Field> named(Section section) {
        return schema.named(section.name())
                .filter(field -> !isOfLevelOne(section) || !schema.heading().equals(Optional.of(field)));
    }

    private void add(String what, Field field, Region region, Node value) {
        Node.Entry first = entries.putIfAbsent(field.name(), new Node.Entry(field.name(), region, value));
        if (first != null) {
            nodes.refuse(
                    "duplicate-key",
                    region,
                    what + " is the field '" + field.name() + "', which is given twice: it stands at line "
                            + first.keyPosition().line() + " too",
                    schema.heading().equals(Optional.of(field))
                            ? "let the title stand in one place"
                            : "join the two texts below one heading");
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
            UnknownHeading heading = new UnknownHeading(section.name(), i < MOST_HINTS ? unused() : List.of());
            if (isOfLevelOne(section)) {
                refuseOfLevelOne(section, heading);
            } else {
                refuse(section, heading.meant(), i < MOST_HINTS ? hint(section, heading) : "");
            }
        }
    }

    private void refuse(Section section, Optional<UnknownHeading.Meant> meant, String otherwise) {
        Region region = body.region(heading(section));
        meant.ifPresent(each -> traces.put(each.field().name(), new Trace(region, Optional.empty())));
        nodes.refuse(nodes.source()
                .error(
                        RULE,
                        region,
                        "the heading '" + Quotation.shorten(section.name()) + "' names no field",
                        meant.map(each -> each.hint(section.name())).orElse(otherwise))
                .withFix(meant.flatMap(each -> renamed(heading(section), each.name()))));
    }

    /** A heading of level one that is neither the title nor a field's. The text below it is read as if it were the title. */
    private void refuseOfLevelOne(Section section, UnknownHeading heading) {
        Optional<Node.Entry> title = titleEntry();
        Optional<UnknownHeading.Meant> misspelt = title.flatMap(any -> heading.misspelt());
        if (misspelt.isPresent()) {
            refuse(section, misspelt, "");
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
                .filter(field ->
                        !entries.containsKey(field.name()) && !section.blocks().isEmpty())
                .ifPresent(field -> add(
                        "",
                        field,
                        body.region(section.blocks()),
                        value(field, section, body.region(section.blocks()))));
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

    private static String hint(Section section, UnknownHeading heading) {
        return MarkdownBody.isUnderlined(heading(section))
                ? "the line below makes it a heading; put a blank line between if it isn't one"
                : heading.hint();
    }
}

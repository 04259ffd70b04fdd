package io.github.gsocideas.document;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** Composes one document's tree from the parser's events, with an alias standing for what its anchor names. */
final class YamlComposer {

    private final YamlEvents events;
    private final TreeBuilder nodes;
    private final YamlComments comments;
    private final YamlCommas commas;
    private final YamlFolds folds;
    private final ScalarResolver resolver = new CoreScalarResolver(false);
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private final Map<Anchor, Region> unused = new LinkedHashMap<>();
    private final IdentityHashMap<Node, Extent> extents = new IdentityHashMap<>();
    private long aliased;

    /** Where the value read last ends, with its bracket or brace: a mapping's own region is without its braces. */
    private Position end = Position.START;

    /**
     * How much a value holds, whatever it is written with.
     *
     * @param size in characters, or nearly so
     * @param height how many collections stand inside each other
     */
    private record Extent(long size, int height) {

        Extent with(Extent inner) {
            return new Extent(size + inner.size, Math.max(height, inner.height + 1));
        }
    }

    YamlComposer(YamlEvents events, TreeBuilder nodes) {
        this.events = events;
        this.nodes = nodes;
        this.comments = new YamlComments(nodes.source());
        this.commas = new YamlCommas(nodes.source());
        this.folds = new YamlFolds(nodes.source());
    }

    /** The stream's only document; empty where there is none, or nothing in it. */
    Optional<Node> document() throws UnreadableException {
        events.next(); // the stream's start
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return Optional.empty();
        }
        Node root = node(events.next(), 0);
        events.next(); // the document's end
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            String rest = nodes.source().text().substring(nodes.source().offset(position(after)));
            boolean isEmpty = rest.startsWith("---") && rest.substring(3).isBlank();
            throw new UnreadableException(nodes.source()
                    .error(
                            "syntax",
                            nodes.source().restOfLine(position(after)),
                            "a second YAML document begins here" + (isEmpty ? ", with nothing in it" : ""),
                            isEmpty ? "delete this line" : "give each idea a file of its own"));
        }
        finish();
        return root instanceof Node.Null ? Optional.empty() : Optional.of(root);
    }

    /** The roots of the stream's documents; those with nothing in them are left out. */
    List<Node> documents() throws UnreadableException {
        List<Node> roots = new ArrayList<>();
        events.next(); // the stream's start
        while (events.next().getEventId() != Event.ID.StreamEnd) {
            Node root = node(events.next(), 0);
            events.next(); // the document's end
            if (!(root instanceof Node.Null)) {
                roots.add(root);
            }
            anchors.clear();
        }
        finish();
        return roots;
    }

    private void finish() {
        unused.forEach((anchor, region) -> nodes.refuseAnchor(anchor.getValue(), region));
        comments.findings().forEach(nodes::refuse);
        folds.findings().forEach(nodes::refuse);
        commas.findings().forEach(nodes::refuse);
    }

    /** Where a mark points. */
    static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Position position(Event event) {
        return event.getStartMark().map(YamlComposer::position).orElse(Position.START);
    }

    /** Where an event's text stands, of which the parser gives the start and the end. */
    private Region region(Event event) {
        Position start = position(event);
        Position end = event.getEndMark().map(YamlComposer::position).orElse(start);
        boolean isBlock = event instanceof ScalarEvent scalar && (scalar.isLiteral() || scalar.isFolded());
        return isBlock ? block(start, end) : new Region(start, end);
    }

    /** A text below {@code |} or {@code >} ends, to the parser, where the next token begins. */
    private Region block(Position start, Position end) {
        SourceText source = nodes.source();
        String text = source.text(new Region(start, end));
        int lineEnd = text.indexOf('\n', text.stripTrailing().length());
        int length = lineEnd < 0 ? text.length() : lineEnd;
        return new Region(start, source.position(source.offset(start) + length));
    }

    /** Where the anchor before a value stands; only its start is known where a tag comes before it. */
    private static Region anchor(Event event, Anchor anchor) {
        Position start = position(event);
        boolean isFirst = event.getStartMark()
                .filter(mark -> mark.getBuffer()[mark.getPointer()] == '&')
                .isPresent();
        int length = 1 + anchor.getValue().codePointCount(0, anchor.getValue().length());
        return isFirst ? new Region(start, new Position(start.line(), start.column() + length)) : Region.at(start);
    }

    private Node node(Event event, int depth) throws UnreadableException {
        if (event instanceof AliasEvent alias) {
            return target(alias, depth);
        }
        Node node = switch (event.getEventId()) {
            case MappingStart -> mapping((MappingStartEvent) event, depth + 1);
            case SequenceStart -> sequence((SequenceStartEvent) event, depth + 1);
            default -> scalar((ScalarEvent) event);
        };
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> {
            anchors.put(anchor, node);
            Region earlier = unused.put(anchor, anchor(event, anchor));
            if (earlier != null) {
                nodes.refuseAnchor(anchor.getValue(), earlier);
            }
        });
        return node;
    }

    private Node mapping(MappingStartEvent start, int depth) throws UnreadableException {
        Position position = position(start);
        nodes.checkDepth(depth, position);
        refuseTag(start.getTag(), Tag.MAP, position);
        Extent extent = new Extent(1, 1);
        List<Node.Entry> entries = new ArrayList<>();
        List<Node.Mapping> merged = new ArrayList<>();
        Optional<Position> lastEnd = Optional.empty();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Region keyRegion = region(event);
            Node keyNode = node(event, depth);
            // A key is a word whatever YAML takes it for, and keeps its spelling.
            String key = event instanceof ScalarEvent word ? word.getValue() : key(keyNode, keyRegion);
            Node value = node(events.next(), depth);
            if (event instanceof ScalarEvent word && word.isPlain() && key.equals("<<")) {
                nodes.refuseMergeKey(keyRegion);
                merged.addAll(mappings(value));
            } else {
                entries.add(new Node.Entry(key, keyRegion, value));
            }
            extent = extent.with(new Extent(key.length(), 0)).with(extents.get(value));
            lastEnd = Optional.of(end);
        }
        // A mapping or list without brackets ends, to the parser, where the next token begins.
        end = start.isFlow() || lastEnd.isEmpty() ? region(event).end() : lastEnd.get();
        return measured(nodes.mapping(new Region(position, lastEnd.orElse(end)), merge(entries, merged)), extent);
    }

    /** The mappings that a merge key names. */
    private static List<Node.Mapping> mappings(Node value) {
        List<Node> all = value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
        return all.stream()
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .toList();
    }

    /** The entries as a merge key means them, which is refused: what would follow from it would be told, too. */
    private static List<Node.Entry> merge(List<Node.Entry> entries, List<Node.Mapping> merged) {
        if (merged.isEmpty()) {
            return entries;
        }
        List<Node.Entry> all = new ArrayList<>(entries);
        all.removeIf(entry -> entry.value() instanceof Node.Mapping holder
                && merged.stream().anyMatch(each -> each.entries().equals(holder.entries())));
        Set<String> keys = all.stream().map(Node.Entry::key).collect(Collectors.toSet());
        merged.stream()
                .flatMap(each -> each.entries().values().stream())
                .filter(entry -> keys.add(entry.key()))
                .forEach(all::add);
        return all;
    }

    private Node sequence(SequenceStartEvent start, int depth) throws UnreadableException {
        Position position = position(start);
        nodes.checkDepth(depth, position);
        refuseTag(start.getTag(), Tag.SEQ, position);
        Extent extent = new Extent(1, 1);
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            Node item = node(event, depth);
            items.add(item);
            if (start.isFlow() && event instanceof ScalarEvent word && word.isPlain()) {
                commas.lookAt(item);
            }
            extent = extent.with(extents.get(item));
        }
        end = start.isFlow() || items.isEmpty() ? region(event).end() : end;
        return measured(new Node.Sequence(new Region(position, end), items), extent);
    }

    private Node scalar(ScalarEvent event) throws UnreadableException {
        Region region = region(event);
        end = region.end();
        String value = event.getValue();
        Tag resolved = resolver.resolve(value, event.getImplicit().canOmitTagInPlainScalar());
        // "!" asks for what quotes ask for. An author's tag stays a text: the parser's own class refuses one with a
        // blank.
        String tag = event.getTag()
                .filter(explicit -> !explicit.equals("!"))
                .orElse((event.isPlain() && event.getTag().isEmpty() ? resolved : Tag.STR).getValue());
        Node node = scalar(tag, value, region);
        if (event.isPlain() && !(node instanceof Node.Null)) {
            comments.lookBehind(node);
        }
        if (node instanceof Node.Text && !event.isLiteral()) {
            folds.lookAt(region, foldedStyle(event));
        }
        return measured(node, new Extent(1L + value.length(), 0));
    }

    private static YamlFolds.Style foldedStyle(ScalarEvent event) {
        YamlFolds.Style otherwise = event.isPlain() ? YamlFolds.Style.PLAIN : YamlFolds.Style.QUOTED;
        return event.isFolded() ? YamlFolds.Style.FOLDED : otherwise;
    }

    private Node scalar(String tag, String value, Region region) throws UnreadableException {
        if (tag.equals(Tag.STR.getValue())) {
            return nodes.text(region, value);
        }
        // A value that its tag doesn't fit, as in !!int x, is no more readable than one with a tag of the author's own.
        Tag resolved = resolver.resolve(value, true);
        if (tag.equals(resolved.getValue()) || (tag.equals(Tag.FLOAT.getValue()) && resolved.equals(Tag.INT))) {
            if (tag.equals(Tag.NULL.getValue())) {
                return new Node.Null(region);
            }
            if (tag.equals(Tag.BOOL.getValue())) {
                return new Node.Truth(
                        region, value, value.toLowerCase(Locale.ROOT).equals("true"));
            }
            return isFinite(value) ? nodes.number(region, value, YamlComposer::number) : new Node.Text(region, value);
        }
        refuseTag(Optional.of(tag), Tag.STR, region.start());
        return nodes.text(region, value);
    }

    /** Whether JSON has the number too, which has neither infinities nor not-a-number. */
    private static boolean isFinite(String value) {
        String digits = value.toLowerCase(Locale.ROOT);
        return !digits.endsWith("inf") && !digits.endsWith("nan");
    }

    private static BigDecimal number(String value) {
        return value.startsWith("0x") || value.startsWith("0o")
                ? new BigDecimal(new BigInteger(value.substring(2), value.charAt(1) == 'x' ? 16 : 8))
                : new BigDecimal(value);
    }

    private String key(Node key, Region region) throws UnreadableException {
        if (key instanceof Node.Mapping || key instanceof Node.Sequence) {
            throw new UnreadableException(nodes.source()
                    .error(
                            "syntax",
                            region,
                            "a key must be a word, but is a list or a mapping",
                            "put a text that begins with a bracket or a brace in quotes"));
        }
        return key instanceof Node.Text text ? text.value() : key.toJson().asString();
    }

    private Node target(AliasEvent alias, int depth) throws UnreadableException {
        Node target = anchors.get(alias.getAlias());
        unused.remove(alias.getAlias());
        if (target == null) {
            throw new UnreadableException(nodes.source()
                    .error(
                            "syntax",
                            region(alias),
                            "the alias '*" + alias.getAlias() + "' names nothing that ends before it",
                            "put a text that begins with '*' in quotes"));
        }
        Extent extent = extents.get(target);
        nodes.checkDepth(depth + extent.height(), position(alias));
        aliased += extent.size();
        if (aliased > SourceText.MAXIMUM_BYTES) {
            throw new UnreadableException(nodes.source()
                    .error(
                            "alias",
                            region(alias),
                            "the aliases of this file stand for more than 1 MiB of text",
                            "write out what is meant"));
        }
        end = region(alias).end();
        return measured(target.at(region(alias)), extent);
    }

    private void refuseTag(Optional<String> tag, Tag standard, Position position) throws UnreadableException {
        if (tag.isPresent() && !tag.get().equals("!") && !tag.get().equals(standard.getValue())) {
            throw new UnreadableException(nodes.source()
                    .error(
                            "syntax",
                            position,
                            "the tag '" + tag.get() + "' does not fit this value",
                            "put a text that begins with '!' in quotes"));
        }
    }

    private Node measured(Node node, Extent extent) {
        extents.put(node, extent);
        return node;
    }
}

package io.github.gsocideas.document;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON, as RFC 8259 has it. */
final class JsonFormat implements DocumentFormat {

    /** The file's size is the only limit. The parser's own limits would be reported in the parser's words. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(SourceText.MAXIMUM_BYTES)
                    .maxNameLength(SourceText.MAXIMUM_BYTES)
                    .build())
            .build();

    @Override
    public Optional<Node> read(TreeBuilder nodes) throws UnreadableException {
        SourceText source = nodes.source();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            Node root = node(parser, nodes, 0);
            if (parser.nextToken() != null) {
                throw new UnreadableException(source.error(
                        "syntax",
                        source.restOfLine(position(parser, source)),
                        "something follows the JSON value",
                        "one file holds one idea"));
            }
            return Optional.of(root);
        } catch (JacksonException e) {
            JsonSlip slip = JsonSlip.find(source, e.getOriginalMessage(), offset(e.getLocation(), source));
            throw new UnreadableException(
                    source.error("syntax", slip.region(), "not JSON: " + slip.message(), slip.hint()));
        }
    }

    private static Node node(JsonParser parser, TreeBuilder nodes, int depth) throws UnreadableException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, nodes, depth + 1);
            case START_ARRAY -> sequence(parser, nodes, depth + 1);
            case VALUE_TRUE, VALUE_FALSE ->
                new Node.Truth(word(parser, nodes.source()), parser.getString(), parser.getBooleanValue());
            case VALUE_NULL -> new Node.Null(word(parser, nodes.source()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                nodes.number(word(parser, nodes.source()), parser.getString(), BigDecimal::new);
            default -> nodes.text(quoted(parser, nodes.source()), parser.getString());
        };
    }

    private static Node mapping(JsonParser parser, TreeBuilder nodes, int depth) throws UnreadableException {
        Position start = position(parser, nodes.source());
        nodes.checkDepth(depth, start);
        List<Node.Entry> entries = new ArrayList<>();
        Optional<Position> lastEnd = Optional.empty();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Region keyRegion = quoted(parser, nodes.source());
            nodes.text(keyRegion, key); // finds control characters
            parser.nextToken();
            Node value = node(parser, nodes, depth);
            entries.add(new Node.Entry(key, keyRegion, value));
            // An object's own region is without its braces.
            lastEnd = Optional.of(
                    value instanceof Node.Mapping
                            ? afterBracket(parser, nodes.source())
                            : value.region().end());
        }
        Position end = lastEnd.isPresent() ? lastEnd.get() : afterBracket(parser, nodes.source());
        return nodes.mapping(new Region(start, end), entries);
    }

    private static Node sequence(JsonParser parser, TreeBuilder nodes, int depth) throws UnreadableException {
        Position start = position(parser, nodes.source());
        nodes.checkDepth(depth, start);
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, nodes, depth));
        }
        return new Node.Sequence(new Region(start, afterBracket(parser, nodes.source())), items);
    }

    private static Position afterBracket(JsonParser parser, SourceText source) {
        return source.position(offset(parser.currentTokenLocation(), source) + 1);
    }

    /** The region of a number, of true, false or null: they stand in the file as the parser has them. */
    private static Region word(JsonParser parser, SourceText source) {
        int start = offset(parser.currentTokenLocation(), source);
        return source.region(start, start + parser.getString().length());
    }

    /** The region of a text or key in quotes. The parser is past a key's colon already, so its end is looked for here. */
    private static Region quoted(JsonParser parser, SourceText source) {
        int start = offset(parser.currentTokenLocation(), source);
        String text = source.text();
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return source.region(start, Math.min(end + 1, text.length()));
    }

    private static Position position(JsonParser parser, SourceText source) {
        return source.position(offset(parser.currentTokenLocation(), source));
    }

    private static int offset(TokenStreamLocation location, SourceText source) {
        long offset = location == null ? 0 : Math.max(0, location.getCharOffset());
        return (int) Math.min(offset, source.text().length());
    }
}

package io.github.gsocideas.document;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A value in a file and its place: what YAML, JSON and Markdown have in common. */
public sealed interface Node {

    /** Where the value stands. */
    Region region();

    /** Where the value begins. */
    default Position position() {
        return region().start();
    }

    /** The same value, found at another place. */
    Node at(Region other);

    /** The value as JSON. */
    JsonNode toJson();

    /** JSON Schema's name for the value's type. */
    String type();

    /** Whether the value holds nothing that can be seen: nothing at all, blanks only, or no entries but such. */
    default boolean isBlank() {
        return false;
    }

    /** The same value without one of its keys. */
    default Node without(String key) {
        return this;
    }

    /** How many values it is, itself and those inside. */
    default int size() {
        int size = 1;
        if (this instanceof Mapping mapping) {
            for (Entry entry : mapping.entries().values()) {
                size += entry.value().size();
            }
        } else if (this instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                size += item.size();
            }
        }
        return size;
    }

    /** The value that property names, and array indices from 0, lead to; empty where there is none. */
    default Optional<Node> find(List<String> tokens) {
        Optional<Node> found = Optional.of(this);
        for (String token : tokens) {
            found = found.flatMap(node -> node.child(token));
        }
        return found;
    }

    private Optional<Node> child(String token) {
        if (this instanceof Mapping mapping) {
            return mapping.get(token);
        }
        return this instanceof Sequence sequence
                ? Optional.of(sequence.items().get(Integer.parseInt(token)))
                : Optional.empty();
    }

    /**
     * A value under its key.
     *
     * @param key the key's text
     * @param keyRegion where the key stands
     * @param value the value
     */
    record Entry(String key, Region keyRegion, Node value) {

        /** Where the key begins. */
        public Position keyPosition() {
            return keyRegion.start();
        }
    }

    /**
     * Values by key, each key once.
     *
     * @param region from the first key to the last value; the mapping itself where it has none
     * @param entries by key, in the file's order
     */
    record Mapping(Region region, Map<String, Entry> entries) implements Node {

        /** Keeps a copy. */
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The entry with a key. */
        public Optional<Entry> entry(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        /** The value under a key. */
        public Optional<Node> get(String key) {
            return entry(key).map(Entry::value);
        }

        @Override
        public Node at(Region other) {
            return new Mapping(other, entries);
        }

        @Override
        public Node without(String key) {
            if (!entries.containsKey(key)) {
                return this;
            }
            Map<String, Entry> others = new LinkedHashMap<>(entries);
            others.remove(key);
            return new Mapping(region, others);
        }

        @Override
        public boolean isBlank() {
            return entries.isEmpty();
        }

        @Override
        public JsonNode toJson() {
            var object = JsonNodeFactory.instance.objectNode();
            entries.forEach((key, entry) -> object.set(key, entry.value().toJson()));
            return object;
        }

        @Override
        public String type() {
            return "object";
        }
    }

    /**
     * Values in a row.
     *
     * @param region where the sequence stands
     * @param items in the file's order
     */
    record Sequence(Region region, List<Node> items) implements Node {

        /** Keeps a copy. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Node at(Region other) {
            return new Sequence(other, items);
        }

        @Override
        public boolean isBlank() {
            return items.stream().allMatch(Node::isBlank);
        }

        @Override
        public JsonNode toJson() {
            var array = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> array.add(item.toJson()));
            return array;
        }

        @Override
        public String type() {
            return "array";
        }
    }

    /**
     * A text.
     *
     * @param region where it stands
     * @param value the text itself, quotes and escapes undone
     */
    record Text(Region region, String value) implements Node {

        /** What can be seen, as the definition {@code notBlank} of the built-in schema says it for other validators. */
        private static final Pattern NOT_BLANK =
                Pattern.compile("[^\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u00AD\\u034F\\u061C"
                        + "\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F"
                        + "\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB]");

        @Override
        public Node at(Region other) {
            return new Text(other, value);
        }

        @Override
        public boolean isBlank() {
            boolean beginsInAscii = !value.isEmpty() && value.charAt(0) > ' ' && value.charAt(0) < 0x7F;
            return !beginsInAscii && !NOT_BLANK.matcher(value).find();
        }

        @Override
        public JsonNode toJson() {
            return JsonNodeFactory.instance.stringNode(value);
        }

        @Override
        public String type() {
            return "string";
        }
    }

    /**
     * A number.
     *
     * @param region where it stands
     * @param source as it is spelt in the file
     * @param value what it means
     */
    record Numeric(Region region, String source, BigDecimal value) implements Node {

        /** How many digits the largest long has. */
        private static final int LONG_DIGITS = 19;

        @Override
        public Node at(Region other) {
            return new Numeric(other, source, value);
        }

        @Override
        public JsonNode toJson() {
            // The validator's library takes an integer for a long, unless it is a BigInteger.
            boolean isLong = value.precision() - value.scale() < LONG_DIGITS;
            return isLong || !type().equals("integer")
                    ? JsonNodeFactory.instance.numberNode(value)
                    : JsonNodeFactory.instance.numberNode(value.toBigIntegerExact());
        }

        @Override
        public String type() {
            return value.stripTrailingZeros().scale() <= 0 ? "integer" : "number";
        }
    }

    /**
     * True or false.
     *
     * @param region where it stands
     * @param source as it is spelt in the file
     * @param value what it means
     */
    record Truth(Region region, String source, boolean value) implements Node {

        @Override
        public Node at(Region other) {
            return new Truth(other, source, value);
        }

        @Override
        public JsonNode toJson() {
            return JsonNodeFactory.instance.booleanNode(value);
        }

        @Override
        public String type() {
            return "boolean";
        }
    }

    /**
     * No value, though the key is there.
     *
     * @param region where the value would stand, or the word for nothing
     */
    record Null(Region region) implements Node {

        @Override
        public Node at(Region other) {
            return new Null(other);
        }

        @Override
        public boolean isBlank() {
            return true;
        }

        @Override
        public JsonNode toJson() {
            return JsonNodeFactory.instance.nullNode();
        }

        @Override
        public String type() {
            return "null";
        }
    }
}

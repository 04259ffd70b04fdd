package io.github.gsocideas.validation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Copies of schemas that don't write themselves out. The validator's library has each {@code not} that fails, be it within an
 * {@code if}, do so for a message that nobody reads; and loads some 470 classes for the first.
 */
final class SilentNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SilentNodes() {}

    /** A copy of a schema. */
    static JsonNode copy(JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = new SilentObject();
            node.properties().forEach(property -> copy.set(property.getKey(), copy(property.getValue())));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = new SilentArray();
            node.values().forEach(value -> copy.add(copy(value)));
            return copy;
        }
        return node.isString() ? new SilentString(node.stringValue()) : node;
    }

    private static final class SilentObject extends ObjectNode {

        private static final long serialVersionUID = 1;

        SilentObject() {
            super(NODES);
        }

        @Override
        public String toString() {
            return "";
        }
    }

    private static final class SilentArray extends ArrayNode {

        private static final long serialVersionUID = 1;

        SilentArray() {
            super(NODES);
        }

        @Override
        public String toString() {
            return "";
        }
    }

    private static final class SilentString extends StringNode {

        private static final long serialVersionUID = 1;

        SilentString(String value) {
            super(value);
        }

        @Override
        public String toString() {
            return "";
        }
    }
}

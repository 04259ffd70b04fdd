package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Quotation;
import java.util.Map;

/** Says what a value in a file is. */
public final class NodeWording {

    /** The types in words, by JSON Schema's names for them. */
    static final Map<String, String> TYPES = Map.of(
            "string", "a text",
            "array", "a list",
            "object", "a mapping of keys to values",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false",
            "null", "nothing");

    private NodeWording() {}

    /** What a value is, as a sentence's predicate. */
    static String actual(Node node) {
        if (node instanceof Node.Text text) {
            return "is '" + Quotation.quote(text.value()) + "'";
        }
        if (node instanceof Node.Numeric number) {
            return Quotation.quote(number.source()) + " is a number";
        }
        if (node instanceof Node.Truth truth) {
            return truth.source() + " is a truth value";
        }
        return node instanceof Node.Null ? "is empty" : "is " + TYPES.get(node.type());
    }

    /** Why a value is nothing. */
    static String placeholder(Node node) {
        return "'" + Quotation.quote(node.toJson().asString().strip()) + "' is a placeholder";
    }
}

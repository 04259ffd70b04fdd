package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import java.util.Map;

/** What stands in a file, made fit to stand in a sentence. */
public final class Quotation {

    /** The most that is quoted of a text, in code points. */
    static final int LONGEST = 60;

    /** The types in words, by JSON Schema's names for them. */
    static final Map<String, String> TYPES = Map.of(
            "string", "a text",
            "array", "a list",
            "object", "a mapping of keys to values",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false",
            "null", "nothing");

    private Quotation() {}

    /** What a value is, as a sentence's predicate. */
    static String actual(Node node) {
        if (node instanceof Node.Text text) {
            return "is '" + quoted(text.value()) + "'";
        }
        if (node instanceof Node.Numeric number) {
            return quoted(number.source()) + " is a number";
        }
        if (node instanceof Node.Truth truth) {
            return truth.source() + " is a truth value";
        }
        return node instanceof Node.Null ? "is empty" : "is " + TYPES.get(node.type());
    }

    /** Why a value is nothing. */
    static String placeholder(Node node) {
        return "'" + quoted(node.toJson().asString().strip()) + "' is a placeholder";
    }

    /** A text on one line with all its blanks, which may be what is wrong, and shortened where it is long. */
    public static String quoted(String text) {
        int length = text.codePointCount(0, text.length());
        String start = length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        return start.replace("\n", "\\n").replace("\t", "\\t");
    }
}

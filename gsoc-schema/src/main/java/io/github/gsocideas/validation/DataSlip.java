package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.idea.IdeaDocument;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;

/** What somebody who doesn't know YAML wrote for a value, and how to write what was meant: {@code project: [Draft]}. */
final class DataSlip {

    private static final Set<String> WORDS = Set.of("enum", "const");
    private static final Set<String> SHAPES = Set.of("type", "anyOf", "oneOf");
    private static final Set<String> LIST = Set.of("array");
    private static final Set<String> TEXT = Set.of("string");
    private static final Set<String> OBJECT = Set.of("object");

    /** A key and a blank of typography, such as U+00A0. */
    private static final Pattern UNBLANK = Pattern.compile("(?:^|\\s)(?<key>[\\p{L}\\d_-]+):(?<blank>[\\p{Zs}&&[^ ]])");

    private final IdeaDocument document;

    DataSlip(IdeaDocument document) {
        this.document = document;
    }

    /**
     * How to write a value of the wrong type; empty where its type isn't what is wrong.
     *
     * @param keyword what the value fails
     * @param types what the schema takes
     */
    Optional<String> hint(Node node, String keyword, Set<String> types) {
        boolean isWord = WORDS.contains(keyword);
        if (!isWord && !SHAPES.contains(keyword)) {
            return Optional.empty();
        }
        if (node instanceof Node.Sequence) {
            boolean takesTexts = isWord ? !types.contains("array") : types.equals(TEXT);
            return takesTexts ? Optional.of(ofList(node, isWord)) : Optional.empty();
        }
        if (keyword.equals("type") && types.equals(OBJECT)) {
            return hintOnKeys(node);
        }
        return keyword.equals("type") && types.equals(LIST) && !(node instanceof Node.Mapping) && !node.isBlank()
                ? Optional.of(ofEntry(node))
                : Optional.empty();
    }

    /** How to write keys that are none to YAML, since a blank that a browser or an editor has made stands behind their colons. */
    private static Optional<String> hintOnKeys(Node node) {
        Matcher key = UNBLANK.matcher(node instanceof Node.Text text ? text.value() : "");
        return key.find()
                ? Optional.of("behind '" + Quotation.quote(key.group("key"))
                        + ":' stands U+%04X, which YAML takes for no blank;"
                                .formatted(key.group("blank").codePointAt(0))
                        + " write a blank")
                : Optional.empty();
    }

    private String ofList(Node list, boolean isWord) {
        boolean isInBrackets = source(list).startsWith("[");
        if (isWord || document.isJson()) {
            return isInBrackets ? "write it without brackets" : "write it without '- '";
        }
        return isInBrackets
                ? "a value that begins with '[' is a list to YAML; put it in quotes: " + quoted(source(list))
                : "write it without '- ', or below 'key: |' where it has several lines";
    }

    private String ofEntry(Node node) {
        String value = node.toJson().asString();
        if (document.isBody(node.position()) && value.contains("\n")) {
            return "write nothing but the list, each of its entries with '- ' on a line of its own";
        }
        String text = Quotation.quote(value);
        if (document.isBody(node.position())) {
            return "begin each entry with '- ' on a line of its own: '- " + text + "'";
        }
        return document.isJson()
                ? "put its entries in brackets: [" + quoted(text) + "]"
                : "begin each entry with '- ' on a line of its own below the key: '- " + text + "'";
    }

    /**
     * How to write a value that is nothing since it is a comment to YAML; empty where no comment stands there, or one that is
     * meant as one.
     */
    Optional<String> hintOnNothing(Node node) {
        if (document.isJson() || document.isBody(node.position()) || !(node instanceof Node.Null)) {
            return Optional.empty();
        }
        return document.source()
                .map(source -> source.text(source.restOfLine(node.position())).strip())
                .filter(rest -> rest.startsWith("#") && rest.length() > 1 && rest.charAt(1) != ' ')
                .map(rest -> "'" + Quotation.quote(rest) + "' is a comment to YAML; put it in quotes: " + quoted(rest));
    }

    private String source(Node node) {
        return document.source()
                .map((SourceText source) -> source.text(node.region()))
                .orElse("");
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.stringNode(Quotation.shorten(text)).toString();
    }
}

package io.github.gsocideas.report;

import java.util.Map;

/** XML with the same bytes everywhere: elements one to a line, texts in attributes or between tags. */
final class XmlText {

    private static final String INDENTATION = "  ";

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /**
     * Begins an element.
     *
     * @param attributes value by name, in their order
     */
    XmlText start(String name, Map<String, String> attributes) {
        tag(name, attributes).append(">\n");
        depth++;
        return this;
    }

    /** Ends an element that was begun. */
    XmlText end(String name) {
        depth--;
        text.append(INDENTATION.repeat(depth)).append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    XmlText empty(String name, Map<String, String> attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** An element with nothing but a text. */
    XmlText element(String name, Map<String, String> attributes, String content) {
        tag(name, attributes)
                .append('>')
                .append(escape(content))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    private StringBuilder tag(String name, Map<String, String> attributes) {
        text.append(INDENTATION.repeat(depth)).append('<').append(name);
        attributes.forEach((key, value) ->
                text.append(' ').append(key).append("=\"").append(escape(value)).append('"'));
        return text;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A text without markup; what XML can't hold at all is shown as the escape {@code \}{@code u0000}. */
    private static String escape(String value) {
        StringBuilder escaped = new StringBuilder();
        value.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\r' -> escaped.append("&#").append(character).append(';');
                case '\n' -> escaped.append("&#10;");
                default ->
                    escaped.append(isInXml(character) ? Character.toString(character) : "\\u%04X".formatted(character));
            }
        });
        return escaped.toString();
    }

    private static boolean isInXml(int character) {
        return (character >= ' ' && character < 0xD800)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}

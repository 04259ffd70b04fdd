package io.github.gsocideas.wikitext.html;

/** Text as HTML without any markup in it, between tags or in an attribute's quotes: the one place where texts are escaped. */
public final class HtmlText {

    /** What stands for a character that HTML can't hold. */
    private static final String REPLACEMENT = "\uFFFD";

    private HtmlText() {}

    /** The text with references instead of all that could begin or end markup. */
    public static String escape(String text) {
        return text.chars().allMatch(HtmlText::isPlain) ? text : escaped(text);
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character < 0x7F && "&<>\"'".indexOf(character) < 0;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (isInHtml(character)) {
                        escaped.appendCodePoint(character);
                    } else {
                        escaped.append(REPLACEMENT);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isInHtml(int character) {
        boolean isControl =
                (character < ' ' && character != '\n' && character != '\t') || (character >= 0x7F && character < 0xA0);
        boolean isSurrogate = character >= 0xD800 && character < 0xE000;
        return !isControl && !isSurrogate && (character & 0xFFFE) != 0xFFFE;
    }
}

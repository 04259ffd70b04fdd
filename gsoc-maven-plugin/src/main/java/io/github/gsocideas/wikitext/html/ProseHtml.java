package io.github.gsocideas.wikitext.html;

import io.github.gsocideas.wikitext.Prose;
import java.util.Optional;

/**
 * Prose of nothing but paragraphs and bulleted lists as HTML, as most values are: the same that the steps of {@link WikitextHtml}
 * would make of it, in one pass over its lines.
 */
final class ProseHtml {

    private static final String OTHER_LINE_SIGNS = "#:;";

    private static final String RULE = "----";

    /** Before these, a blank is one that breaks no line, as French spelling asks for. */
    private static final String SIGNS_BEHIND_BLANK = "?:;!%";

    private final StringBuilder html = new StringBuilder();

    private enum Block {
        NONE,
        PARAGRAPH,
        LIST
    }

    private Block open = Block.NONE;

    private ProseHtml() {}

    /** The value of a template's argument as paragraphs and lists; empty where it may hold anything else. */
    static Optional<String> blocks(String value) {
        if (value.isEmpty() || value.contains("\n\n\n") || !isPlain(value)) {
            return Optional.empty();
        }
        ProseHtml prose = new ProseHtml();
        for (int start = 0; start < value.length(); ) {
            int newline = value.indexOf('\n', start);
            int end = newline < 0 ? value.length() : newline;
            if (OTHER_LINE_SIGNS.indexOf(value.charAt(start)) >= 0
                    || value.startsWith(RULE, start)
                    || !prose.write(value.substring(start, end))) {
                return Optional.empty();
            }
            start = end + 1;
        }
        return Optional.of(prose.end());
    }

    /** The same as what stands on one line; empty where it may hold anything but words. */
    static Optional<String> line(String value) {
        boolean isOneLine = value.indexOf('\n') < 0;
        return isOneLine && isPlain(value) ? Optional.of(HtmlText.escape(value)) : Optional.empty();
    }

    /** Whether it is prose without addresses of the web, and with blanks that may break a line. */
    private static boolean isPlain(String value) {
        for (int i = 1; i < value.length(); i++) {
            char character = value.charAt(i);
            if (SIGNS_BEHIND_BLANK.indexOf(character) >= 0 && value.charAt(i - 1) == ' ') {
                return false;
            }
            boolean isBlank = character == ' ' || character == '\n';
            if (value.charAt(i - 1) == ':' && !isBlank) {
                return false;
            }
        }
        return Prose.is(value);
    }

    /** Whether the line is one that is known here, and written. */
    private boolean write(String line) {
        if (line.isEmpty()) {
            close();
            return true;
        }
        if (line.charAt(0) != '*') {
            html.append(open == Block.PARAGRAPH ? "\n" : begin(Block.PARAGRAPH, "<p>"));
            html.append(HtmlText.escape(line));
            return true;
        }
        String words = line.substring(1).trim();
        html.append(open == Block.LIST ? "</li>" : begin(Block.LIST, "<ul>")).append("<li>");
        html.append(HtmlText.escape(words));
        return !words.isEmpty() && OTHER_LINE_SIGNS.indexOf(line.charAt(1)) < 0 && line.charAt(1) != '*';
    }

    private String begin(Block block, String tag) {
        close();
        open = block;
        return html.isEmpty() ? tag : "\n" + tag;
    }

    private void close() {
        html.append(
                switch (open) {
                    case PARAGRAPH -> "</p>";
                    case LIST -> "</li></ul>";
                    case NONE -> "";
                });
        open = Block.NONE;
    }

    private String end() {
        close();
        return html.toString();
    }
}

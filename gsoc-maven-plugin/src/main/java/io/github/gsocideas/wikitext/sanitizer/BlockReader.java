package io.github.gsocideas.wikitext.sanitizer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks that wikitext consists of, its tables' cells and its lists' lines, and the tags within each. */
final class BlockReader {

    /** Is told what is read, in the text's order. */
    interface Listener {

        void tag(HtmlTag tag);

        /** A tag where MediaWiki reads attributes, and so none of its own tags. */
        void attributeTag(HtmlTag tag);

        void tableStart();

        void tableEnd();

        /** A cell begins, or a row. */
        void cell();

        /** The line that begins is an entry of a list, or a heading. */
        void blockLine();

        void lineEnd();

        /** Quotes that mark bold, italics or both. */
        void quotes(int number);
    }

    /** What of a line is sure to be on it. */
    private static final String REST = "[^\\n" + ExpandedText.STAND_IN + "]*+";

    /**
     * A tag, or what MediaWiki's {@code Parser::handleTables} takes for a table's beginning, its end, a row and a cell, or a
     * line of a list, or a heading. Tags among the attributes of a table and of a row are none.
     */
    private static final Pattern MARKUP = Pattern.compile("(?d)(?<tag>" + HtmlTag.PATTERN + ")"
            + "|(?m:^)[ \\t]*(?:(?<begin>:*[ \\t]*\\{\\|" + REST + ")|(?<end>\\|\\})|(?<row>\\|-" + REST
            + ")|(?<cells>[|!]))"
            + "|(?m:^)(?<line>[*#:;]|=(?=.+=[ \\t]*(?:\\n|\\z)))"
            + "|\\|\\||!!|(?<quotes>'{2,})|\\n");

    private static final Pattern TAG = Pattern.compile(HtmlTag.PATTERN);

    /** What of a cell may stand before its content: attributes, to the only bar, in which tags are none but their own bars. */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("(?:" + HtmlTag.PATTERN + "|(?!\\[\\[|-\\{)[^|!\\n]|!(?!!))*+\\|(?!\\|)");

    private static final char NO_CELLS = '\n';

    private final CharSequence text;
    private final Listener listener;
    private int tables;

    /** What begins the cells of the line: two bars begin another one, or two exclamation marks after an exclamation mark. */
    private char cells = NO_CELLS;

    private BlockReader(CharSequence text, Listener listener) {
        this.text = text;
        this.listener = listener;
    }

    static void read(CharSequence text, Listener listener) {
        new BlockReader(text, listener).read();
    }

    private void read() {
        Matcher markup = MARKUP.matcher(text);
        int at = 0;
        while (markup.find(at)) {
            at = markup.end();
            if (markup.group("tag") != null) {
                listener.tag(HtmlTag.of(markup));
            } else if (markup.group("begin") != null) {
                attributes(markup.start(), at);
                tables++;
                listener.tableStart();
            } else if (markup.group("line") != null) {
                listener.blockLine();
            } else if (markup.group("quotes") != null) {
                listener.quotes(markup.group().length());
            } else if (markup.group().equals("\n")) {
                cells = NO_CELLS;
                listener.lineEnd();
            } else {
                at = tables == 0 ? markup.start() + 1 : withinTable(markup);
            }
        }
    }

    /** Reads what is markup within a table only, and says where to go on. */
    private int withinTable(Matcher markup) {
        if (markup.group("end") != null) {
            tables--;
            listener.tableEnd();
        } else if (markup.group("row") != null) {
            attributes(markup.start(), markup.end());
            listener.cell();
        } else if (markup.group("cells") != null) {
            cells = markup.group("cells").charAt(0);
            return cell(markup.end());
        } else if (markup.group().charAt(0) == cells || cells == '!') {
            return cell(markup.end());
        }
        return markup.end();
    }

    private int cell(int start) {
        listener.cell();
        Matcher attributes = ATTRIBUTES.matcher(text).region(start, text.length());
        if (!attributes.lookingAt()) {
            return start;
        }
        attributes(start, attributes.end());
        return attributes.end();
    }

    private void attributes(int start, int end) {
        Matcher tag = TAG.matcher(text).region(start, end);
        while (tag.find()) {
            listener.attributeTag(HtmlTag.of(tag));
        }
    }
}

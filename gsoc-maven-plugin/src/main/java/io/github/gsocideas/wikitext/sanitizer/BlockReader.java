package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.TableMarkup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the blocks that wikitext consists of (tables with their cells, entries of lists, headings, lines), and the tags and
 * apostrophes within each.
 *
 * <p>One pattern finds the next piece of markup, whatever it is, and the reader tells its listener of it. Two things depend
 * on what was read before:
 *
 * <ul>
 *   <li>Rows and cells are markup within a table only, so the reader counts the tables that are open.
 *   <li>Two bars within a line begin another cell only if the line is one of cells: {@code | a || b}. Two exclamation marks
 *       do so if the line began with an exclamation mark: {@code ! a !! b}.
 * </ul>
 *
 * <p>A table's first line, a row's line and the beginning of a cell may hold attributes, in which tags are none:
 * {@code | title="<b>" | a}. Extensions read theirs even there, so the listener is told of those, too.
 */
final class BlockReader {

    /** Is told what is read, in the text's order. */
    interface Listener {

        void tag(HtmlTag tag);

        /** A tag among attributes, where MediaWiki reads no tags of HTML. */
        void attributeTag(HtmlTag tag);

        /** A table begins; its place is that of its brace, or of the colons before it. */
        void tableStart(int start);

        void tableEnd();

        /** A cell begins, or a row. */
        void cell();

        /** The line that begins is an entry of a list, or a heading. */
        void blockLine();

        void lineEnd();

        /** Apostrophes that begin or end bold, italics or both. */
        void quotes(int start, int apostrophes);
    }

    /** The rest of a line, up to a stand-in: what that stands for may end the line. */
    private static final String REST = "[^\\n" + ExpandedText.STAND_IN + "]*+";

    private static final String LINE_START = "(?m:^)";

    private static final Pattern MARKUP = Pattern.compile("(?d)(?<tag>" + HtmlTag.PATTERN + ")"
            + "|" + LINE_START + TableMarkup.INDENT
            + "(?:(?<begin>" + TableMarkup.START + REST + ")|(?<end>" + TableMarkup.END + ")|(?<row>" + TableMarkup.ROW
            + REST + ")|(?<cell>" + TableMarkup.CELL + "))"
            + "|" + LINE_START + "(?<line>[*#:;]|=(?=.+=[ \\t]*(?:\\n|\\z)))"
            + "|\\|\\||!!|(?<quotes>" + OpenQuotes.MARK + ")|\\n");

    private static final Pattern TAG = Pattern.compile(HtmlTag.PATTERN);

    /**
     * The attributes of a cell and the bar that ends them: {@code style="color:red" |}. Text with a link, a language variant
     * or another cell in it has no attributes, as MediaWiki's {@code Parser::handleTables} has it; a bar within a tag doesn't
     * end them.
     */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("(?:" + HtmlTag.PATTERN + "|(?!\\[\\[|-\\{)[^|!\\n]|!(?!!))*+\\|(?!\\|)");

    private static final char NO_CELLS = '\n';

    private final CharSequence text;
    private final Listener listener;
    private int openTables;

    /** The sign that the line of cells begins with; {@link #NO_CELLS} in another line. */
    private char cellSign = NO_CELLS;

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
                openTables++;
                listener.tableStart(markup.start("begin"));
            } else if (markup.group("line") != null) {
                listener.blockLine();
            } else if (markup.group("quotes") != null) {
                listener.quotes(markup.start(), markup.group().length());
            } else if (markup.group().equals("\n")) {
                cellSign = NO_CELLS;
                listener.lineEnd();
            } else {
                at = openTables == 0 ? markup.start() + 1 : withinTable(markup);
            }
        }
    }

    /** Reads what is markup within a table only, and returns the place where to go on. */
    private int withinTable(Matcher markup) {
        if (markup.group("end") != null) {
            openTables--;
            listener.tableEnd();
        } else if (markup.group("row") != null) {
            attributes(markup.start(), markup.end());
            listener.cell();
        } else if (markup.group("cell") != null) {
            cellSign = markup.group("cell").charAt(0);
            return cell(markup.end());
        } else if (markup.group().charAt(0) == cellSign || cellSign == '!') {
            return cell(markup.end());
        }
        return markup.end();
    }

    /** Reads a cell's attributes, and returns the place where its content begins. */
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

package io.github.gsocideas.wikitext;

/**
 * What the lines of a table begin with, as regular expressions, from MediaWiki's {@code Parser::handleTables}. Blanks may
 * stand before each: {@link #INDENT}.
 *
 * <pre>
 * {| class="wikitable"
 * ! scope="col" | Name
 * |-
 * | Ada || Lovelace
 * |}
 * </pre>
 */
public final class TableMarkup {

    /** Blanks that a line of a table may begin with. */
    public static final String INDENT = "[ \\t]*+";

    /** A table's first line, which colons may indent. */
    public static final String START = ":*+" + INDENT + "\\{\\|";

    /** A table's last line. */
    public static final String END = "\\|\\}";

    /** A line that begins a row. */
    public static final String ROW = "\\|-";

    /** A line that begins a cell of a heading. */
    public static final String HEADING_CELL = "!";

    /** A line that begins a cell or a caption. Where {@link #END} or {@link #ROW} matches, it is that. */
    public static final String CELL = "\\||" + HEADING_CELL;

    private TableMarkup() {}
}

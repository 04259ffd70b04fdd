package io.github.gsocideas.wikitext.html;

/** Where in a table one is, on which it depends what a tag does: HTML's insertion modes. */
enum InsertionMode {
    IN_BODY,
    IN_TABLE,
    IN_TABLE_BODY,
    IN_ROW,
    IN_CELL,
    IN_CAPTION;

    static final String TABLE = "table";
    static final String BODY = "tbody";
    static final String ROW = "tr";
    static final String CAPTION = "caption";

    /** The one that the open elements say: HTML's "reset the insertion mode appropriately". */
    static InsertionMode of(OpenElements open) {
        InsertionMode mode = IN_BODY;
        for (int i = open.size() - 1; i > 0 && mode == IN_BODY; i--) {
            mode = within(open.get(i).name());
        }
        return mode;
    }

    private static InsertionMode within(String name) {
        return switch (name) {
            case "td", "th" -> IN_CELL;
            case ROW -> IN_ROW;
            case BODY -> IN_TABLE_BODY;
            case CAPTION -> IN_CAPTION;
            case TABLE -> IN_TABLE;
            default -> IN_BODY;
        };
    }
}

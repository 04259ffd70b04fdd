package io.github.gsocideas.importing;

import io.github.gsocideas.schema.IdeaSchema;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds cells of a table that have the name of a field and nothing else, which somebody may have meant for one. */
final class TableNames {

    private static final Pattern CELL = Pattern.compile(
            "(?:^|!!|\\|\\|)[ \\t]*+[!|]?+[ \\t]*+(?:'{2,5}+)?+(?<name>[^|!'\\n\\[\\]{}<>]{1,80}+)(?:'{2,5}+)?+[ \\t]*+(?=$|!!|\\|)",
            Pattern.MULTILINE);

    private static final String TABLE = "{|";

    /** What stands for a bar within a call, and so where Markdown has become wikitext. */
    private static final String BAR = "{{!}}";

    private TableNames() {}

    /** The first such name; empty where there is none, or the text is no table. */
    static Optional<String> first(String text, IdeaSchema schema) {
        String table = text.replace(BAR, "|").stripLeading();
        return table.startsWith(TABLE) ? find(table, schema) : Optional.empty();
    }

    /** The first such name on a page, wherever its first table is. */
    static Optional<String> firstOfPage(String page, IdeaSchema schema) {
        String text = page.replace(BAR, "|");
        int table = text.indexOf(TABLE);
        return table < 0 ? Optional.empty() : find(text.substring(table), schema);
    }

    private static Optional<String> find(String table, IdeaSchema schema) {
        Matcher cells = CELL.matcher(table);
        return cells.results()
                .map(cell -> cell.group(1).strip())
                .filter(name -> schema.named(name).isPresent())
                .findFirst();
    }
}

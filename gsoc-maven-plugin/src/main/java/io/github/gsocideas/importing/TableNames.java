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

    private TableNames() {}

    /** The first such name; empty where there is none, or the text is no table. */
    static Optional<String> first(String text, IdeaSchema schema) {
        if (!text.stripLeading().startsWith("{|")) {
            return Optional.empty();
        }
        Matcher cells = CELL.matcher(text);
        return cells.results()
                .map(cell -> cell.group(1).strip())
                .filter(name -> schema.named(name).isPresent())
                .findFirst();
    }
}

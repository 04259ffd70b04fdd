package io.github.gsocideas.schemafile;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.KeywordUse;
import io.github.gsocideas.validation.rules.SetFinding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A schema that can be used.
 *
 * @param schema what it says
 * @param warnings what its author should know all the same, by file and place
 * @param files what its files in the project held when they were read, by their absolute paths
 * @param places where a file of the project says what the ideas must and should be as a whole
 */
public record CheckedSchema(
        IdeaSchema schema, List<Finding> warnings, Map<Path, byte[]> files, Map<KeywordUse, KeywordPlace> places) {

    public CheckedSchema {
        warnings = warnings.stream().sorted(Finding.BY_PLACE).toList();
        files = Map.copyOf(files);
        places = Map.copyOf(places);
    }

    /** What is wrong with ideas as a whole, shown where a file of the project asks for it: a directory has no lines. */
    public Finding place(SetFinding found) {
        KeywordPlace place = places.get(found.use());
        return place == null ? found.finding() : place.holding(found.finding());
    }
}

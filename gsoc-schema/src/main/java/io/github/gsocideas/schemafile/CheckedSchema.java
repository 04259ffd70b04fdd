package io.github.gsocideas.schemafile;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.IdeaSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A schema that can be used.
 *
 * @param schema what it says
 * @param warnings what its author should know all the same, by file and place
 * @param files what its files in the project held when they were read, by their absolute paths
 * @param minIdeas where it says how many ideas there must be; empty where no file of the project says that
 */
public record CheckedSchema(
        IdeaSchema schema, List<Finding> warnings, Map<Path, byte[]> files, Optional<KeywordPlace> minIdeas) {

    public CheckedSchema {
        warnings = warnings.stream().sorted(Finding.BY_PLACE).toList();
        files = Map.copyOf(files);
    }
}

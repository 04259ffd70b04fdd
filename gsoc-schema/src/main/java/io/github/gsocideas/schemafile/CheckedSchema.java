package io.github.gsocideas.schemafile;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.List;

/**
 * A schema that can be used.
 *
 * @param schema what it says
 * @param warnings what its author should know all the same, by file and place
 */
public record CheckedSchema(IdeaSchema schema, List<Finding> warnings) {

    public CheckedSchema {
        warnings = warnings.stream().sorted(Finding.BY_PLACE).toList();
    }
}

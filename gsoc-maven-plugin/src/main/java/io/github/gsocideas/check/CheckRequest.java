package io.github.gsocideas.check;

import io.github.gsocideas.markdown.LinkBase;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Which ideas are to be checked, and how: all that a check's outcome depends on but the files themselves.
 *
 * @param ideasDirectory the folder of idea files, absolute
 * @param includes which files in it are ideas, as Ant patterns
 * @param excludes which of those aren't, likewise
 * @param schema the schema that is asked for
 * @param missingFields what a missing field is
 * @param extensionTags the wiki's extension tags, in lower case
 * @param linkBase where the idea files are on the web
 * @param baseDirectory what files in findings are relative to, absolute
 */
public record CheckRequest(
        Path ideasDirectory,
        List<String> includes,
        List<String> excludes,
        SchemaParameter schema,
        MissingFields missingFields,
        Set<String> extensionTags,
        LinkBase linkBase,
        Path baseDirectory) {

    /** Keeps copies. */
    public CheckRequest {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        extensionTags = Set.copyOf(extensionTags);
    }
}

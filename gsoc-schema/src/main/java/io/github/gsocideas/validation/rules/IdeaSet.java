package io.github.gsocideas.validation.rules;

import io.github.gsocideas.idea.IdeaDocument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The idea files of a directory, and what the schema's rules ask for of what is around them.
 *
 * @param file the directory's name in findings
 * @param name the directory's own name
 * @param documents by their path in the directory, with {@code /} between names
 * @param fileNames by what an {@code x-fileIn} says, the names without extension of the files that it means
 */
public record IdeaSet(
        String file, String name, Map<String, IdeaDocument> documents, Map<String, Set<String>> fileNames) {

    /** Keeps copies. */
    public IdeaSet {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        fileNames = Map.copyOf(fileNames);
    }

    /** The name of the directory that a document is in. */
    String directoryName(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? name : path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
    }
}

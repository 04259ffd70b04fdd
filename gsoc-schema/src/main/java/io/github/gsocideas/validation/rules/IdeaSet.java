package io.github.gsocideas.validation.rules;

import java.util.Map;
import java.util.Set;

/**
 * A directory of ideas, and what the schema's rules ask for of what is around it.
 *
 * @param file the directory's name in findings
 * @param name the directory's own name
 * @param fileNames by what an {@code x-fileIn} says, the names without extension of the files that it means
 */
public record IdeaSet(String file, String name, Map<String, Set<String>> fileNames) {

    /** Keeps a copy. */
    public IdeaSet {
        fileNames = Map.copyOf(fileNames);
    }

    /**
     * The name of the directory that an idea file is in.
     *
     * @param path the file's path in this directory, with {@code /} between names
     */
    String directoryName(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? name : path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
    }
}

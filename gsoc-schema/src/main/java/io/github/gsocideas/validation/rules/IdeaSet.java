package io.github.gsocideas.validation.rules;

import io.github.gsocideas.schema.NamedFiles;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A directory of ideas, and what the schema's rules ask for of what is around it.
 *
 * @param file the directory's name in findings
 * @param name the directory's own name
 * @param fileNames by the files that an {@code x-fileIn} means in a directory, their names
 */
public record IdeaSet(String file, String name, Map<NamedFiles, Set<String>> fileNames) {

    /** Keeps a copy. */
    public IdeaSet {
        fileNames = Map.copyOf(fileNames);
    }

    /** The same with files that may be named. */
    public IdeaSet with(Map<NamedFiles, Set<String>> names) {
        return new IdeaSet(file, name, names);
    }

    /**
     * The names of the directories that idea files are in.
     *
     * @param paths the files' paths in this directory, with {@code /} between names
     */
    public Set<String> directoryNames(Collection<String> paths) {
        return paths.stream().map(this::directoryName).collect(Collectors.toSet());
    }

    /**
     * The name of the directory that an idea file is in.
     *
     * @param path the file's path in this directory, with {@code /} between names
     */
    public String directoryName(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? name : path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
    }
}

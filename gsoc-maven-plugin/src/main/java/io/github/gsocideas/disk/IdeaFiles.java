package io.github.gsocideas.disk;

import java.nio.file.Path;
import java.util.List;

/**
 * Which files are ideas.
 *
 * @param directory the folder of idea files, absolute
 * @param includes which files in it are ideas, as Ant patterns
 * @param excludes which of those aren't, likewise
 * @param projectDirectory the project with all its modules, absolute; a link must not lead out of it
 * @param baseDirectory what files in findings are relative to, absolute
 */
public record IdeaFiles(
        Path directory, List<String> includes, List<String> excludes, Path projectDirectory, Path baseDirectory) {

    /** Keeps copies. */
    public IdeaFiles {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** The same with all that is excluded, but for what never is an idea. */
    public IdeaFiles withoutExcludes() {
        return new IdeaFiles(directory, includes, List.of(), projectDirectory, baseDirectory);
    }
}

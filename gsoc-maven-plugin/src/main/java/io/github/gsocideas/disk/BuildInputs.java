package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a build of ideas may read: all of the project's directory, since a schema may refer to any file of it, a field to the
 * name of one, and a text link there. What is hidden or a build's output isn't among it.
 */
public final class BuildInputs {

    private BuildInputs() {}

    /**
     * The absolute paths: the project's directory, of which only the files are meant, each directory in it, of which
     * everything is, and what is elsewhere.
     *
     * @param project the project's directory, absolute
     * @param output the build's output directory, absolute
     * @param elsewhere more that is read, from the project's directory on; of a file, all that stands beside it
     */
    public static List<Path> find(Path project, Path output, List<String> elsewhere) {
        return Stream.of(
                        Stream.of(project),
                        directories(project, output),
                        elsewhere.stream().flatMap(path -> outside(project, path).stream()))
                .flatMap(paths -> paths)
                .distinct()
                .toList();
    }

    private static Stream<Path> directories(Path project, Path output) {
        try (Stream<Path> entries = Files.list(project)) {
            return entries
                    .filter(Files::isDirectory)
                    .filter(directory -> !directory.equals(output))
                    .filter(directory -> !directory.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty(); // the goals will say what is wrong with it
        }
    }

    private static Optional<Path> outside(Path project, String value) {
        try {
            Path path = project.resolve(value).normalize();
            return Optional.of(Files.isRegularFile(path) ? path.getParent() : path)
                    .filter(other -> !other.startsWith(project));
        } catch (InvalidPathException e) {
            return Optional.empty(); // likewise
        }
    }
}

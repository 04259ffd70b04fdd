package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the files of findings are in the repository, from whose root CI servers name files, wherever Maven was called. Looks at
 * the disk only when it is asked.
 */
public final class RepositoryPaths {

    /** No file of a project that anybody reads is larger. */
    private static final long MOST_BYTES = 16 << 20;

    private final IdeaFiles files;
    private final Optional<Path> pom;
    private final Path root;
    private Optional<IdeasDirectory> listed = Optional.empty();

    /**
     * Those of a project.
     *
     * @param pom the file that a finding is shown at which is about a directory, absolute; empty where there is none
     */
    public RepositoryPaths(IdeaFiles files, Optional<Path> pom) {
        this.files = files;
        this.pom = pom;
        this.root = RepositoryFiles.of(files, new Sights()).repository();
    }

    /** The ideas directory's path from the root, which it may be itself: {@code .}. */
    public String directory() {
        String path = fromRoot(files.directory());
        return path.isEmpty() ? "." : path;
    }

    /**
     * The path from the root of the file that a finding is shown at. A directory has no lines to show it at.
     *
     * @param file the file's name in the finding, where what can't be seen is an escape
     */
    public String path(String file) {
        Path found = find(file);
        return fromRoot(Files.isDirectory(found) ? pom.orElse(found) : found);
    }

    /** The paths of the idea files from the root. */
    public List<String> ideas() {
        return listed().map(ideas -> ideas.paths().stream()
                        .map(path -> fromRoot(files.directory().resolve(path)))
                        .toList())
                .orElse(List.of());
    }

    /** What a file holds, which may not be UTF-8; empty where it can't be read. */
    public Optional<String> text(String path) {
        try {
            Path file = root.resolve(path);
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Path find(String file) {
        return Stream.of(files.baseDirectory(), files.projectDirectory())
                .flatMap(base -> resolve(base, file).stream())
                .filter(Files::exists)
                .findFirst()
                .or(() -> listed().map(IdeasDirectory::named).map(all -> all.get(file)))
                .orElse(files.directory());
    }

    private static Optional<Path> resolve(Path base, String file) {
        try {
            return Optional.of(base.resolve(file).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private String fromRoot(Path file) {
        boolean isBesideRoot = Objects.equals(file.getRoot(), root.getRoot());
        return (isBesideRoot ? root.relativize(file.normalize()) : file)
                .toString()
                .replace('\\', '/');
    }

    private Optional<IdeasDirectory> listed() {
        if (listed.isEmpty()) {
            try {
                listed = Optional.of(IdeasDirectory.list(files));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return listed;
    }
}

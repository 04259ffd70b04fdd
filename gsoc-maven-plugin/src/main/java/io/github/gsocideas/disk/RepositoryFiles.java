package io.github.gsocideas.disk;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files beside the idea files, which their links lead to: all that is in the repository, which is the nearest directory
 * around the project with a {@code .git} in it, or else the project.
 *
 * @param repository the outermost directory of files, absolute
 * @param baseDirectory what files in findings are relative to, absolute
 * @param sights takes what is seen of the disk
 */
public record RepositoryFiles(Path repository, Path baseDirectory, Sights sights) {

    /** Those around a project's idea files. */
    public static RepositoryFiles of(IdeaFiles ideas, Sights sights) {
        Path repository = ideas.projectDirectory();
        for (Path around = repository; around != null; around = around.getParent()) {
            boolean isRepository = isThere(around.resolve(".git"), sights);
            if (isRepository) {
                repository = around;
                break;
            }
        }
        return new RepositoryFiles(repository.normalize(), ideas.baseDirectory(), sights);
    }

    /** The same, seen by somebody else. */
    public RepositoryFiles with(Sights others) {
        return new RepositoryFiles(repository, baseDirectory, others);
    }

    private static boolean isThere(Path file, Sights sights) {
        boolean isThere = Files.exists(file);
        sights.presence(file, isThere);
        return isThere;
    }

    /**
     * Why a link leads to no file, as the beginning of a sentence that names the place as findings do; empty where there is a
     * file or a directory.
     *
     * @param file the idea file's name in findings
     * @param path the link's path, relative to that file
     */
    public Optional<String> missing(String file, String path) {
        try {
            Path idea = baseDirectory.resolve(file);
            Path target = idea.resolveSibling(path).normalize();
            if (!target.startsWith(repository)) {
                return idea.normalize().startsWith(repository)
                        ? Optional.of("'" + path + "' leads out of the repository")
                        : Optional.empty();
            }
            return isThere(target, sights)
                    ? Optional.empty()
                    : Optional.of("no file is at "
                            + baseDirectory
                                    .normalize()
                                    .relativize(target)
                                    .toString()
                                    .replace('\\', '/'));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

package io.github.gsocideas.maven;

import io.github.gsocideas.disk.IdeasDirectory;
import java.io.File;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;

/**
 * Where a build takes place; all paths are absolute.
 *
 * @param basedir the project's directory, or where Maven was called if there is no POM
 * @param baseDirectory what files are named from in the log: where Maven was called, which with {@code -f} may be above the POM
 * @param projectDirectory the directory of the whole repository in so far as Maven knows it, with the modules beside this one
 */
record BuildDirectories(Path basedir, Path baseDirectory, Path projectDirectory) {

    /**
     * Those of a project.
     *
     * @param basedir what Maven calls so
     */
    static BuildDirectories of(MavenSession session, File basedir) {
        Path project = absolute(basedir);
        File root = session.getRequest().getMultiModuleProjectDirectory();
        boolean isInRoot = root != null && project.startsWith(absolute(root));
        return new BuildDirectories(project, base(session), isInRoot ? absolute(root) : project);
    }

    /** Each goal comes here, and so there is no lambda: of each Java makes a class. */
    private static Path base(MavenSession session) {
        Path root = absolute(new File(session.getExecutionRootDirectory()));
        Properties properties = session.getSystemProperties();
        String here = properties == null ? null : properties.getProperty("user.dir");
        return here != null && root.startsWith(absolute(new File(here))) ? absolute(new File(here)) : root;
    }

    /** A file's name in the log, from the build's base directory. */
    String displayName(Path file) {
        return IdeasDirectory.displayName(file, baseDirectory);
    }

    /** An output directory; in a folder without a POM, Maven 3 leaves the expression in its path as it stands. */
    Path output(File parameter) {
        Path directory = absolute(parameter);
        Path verbatim = basedir.resolve("${project.basedir}");
        return directory.startsWith(verbatim) ? basedir.resolve(verbatim.relativize(directory)) : directory;
    }

    /** A file as a path that is the same wherever it is looked at from. */
    static Path absolute(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}

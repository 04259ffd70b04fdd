package io.github.gsocideas.maven;

import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.OutputDirectory;
import io.github.gsocideas.disk.Progress;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Generated files, on their way to directories that hold what one execution of a goal writes, and no other.
 *
 * @param goal what writes them
 */
record BuildOutput(AbstractGsocMojo goal) {

    /**
     * Makes a directory hold these generated files, and none of earlier builds.
     *
     * @param directory where nothing but this goal's output with these parameters goes
     * @param parameter the parameter that says which directory it is
     * @param files content by path, with {@code /} between names
     * @return how many files were written
     */
    int write(Path directory, String parameter, SortedMap<String, byte[]> files) throws MojoExecutionException {
        if (!OutputClaims.of(goal.execution().request()).claim(directory, files)) {
            throw new MojoExecutionException("another execution writes to " + directory
                    + " too, and would remove what this one writes; give each a <" + parameter + "> of its own");
        }
        try {
            Progress written = goal.progress().of("wrote", goal.displayName(directory));
            return output(directory).write(files, written, this::refresh);
        } catch (IOException e) {
            throw unwritten(directory, parameter, e);
        } catch (InvalidPathException e) {
            throw invalidName(e);
        } finally {
            goal.progress().erase();
        }
    }

    /**
     * The same, but nothing is written where somebody else's file has the name of one of these.
     *
     * @param directory where other files may be
     */
    void writeBesideOthers(Path directory, String parameter, SortedMap<String, byte[]> files)
            throws MojoExecutionException {
        try {
            Optional<Path> foreign = output(directory).foreign(files.keySet());
            if (foreign.isPresent()) {
                throw new MojoExecutionException(
                        foreign.get() + " is there, and no earlier build has written it; delete it,"
                                + " or give another <" + parameter + ">");
            }
        } catch (IOException e) {
            throw unwritten(directory, parameter, e);
        }
        write(directory, parameter, files);
    }

    private OutputDirectory output(Path directory) {
        return new OutputDirectory(directory, goal.projectDirectory());
    }

    private void refresh(Path file) {
        goal.ide().ifPresent(ide -> ide.refresh(file));
    }

    private static MojoExecutionException unwritten(Path directory, String parameter, IOException e) {
        String what = parameter.replace("Directory", " directory");
        return new MojoExecutionException(
                "can't write to the " + what + " " + directory + ": " + DiskFailure.reason(e), e);
    }

    /** What to do about a file's name that the file system, as Java takes it to be, can't hold. */
    static MojoExecutionException invalidName(InvalidPathException e) {
        return new MojoExecutionException(
                "can't write a file with the name '" + e.getInput() + "': Java takes file names to be in "
                        + System.getProperty("sun.jnu.encoding") + " here; run Maven with LC_ALL=C.UTF-8",
                e);
    }
}

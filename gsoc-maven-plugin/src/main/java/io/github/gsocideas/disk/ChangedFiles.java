package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Files that are changed where they are, each as a whole or not at all, and only as long as it is what was read.
 *
 * @param directory where they are, absolute
 * @param projectDirectory what a stranger's commit can put links into; nothing below it is written through one
 */
public record ChangedFiles(Path directory, Path projectDirectory) {

    /**
     * What a file holds.
     *
     * @param path its path in the directory, with {@code /} between names
     */
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(directory.resolve(path));
    }

    /**
     * Gives a file another content.
     *
     * @param before what it held when it was read
     * @return whether it was written; not where somebody has changed it meanwhile
     */
    public boolean write(String path, byte[] before, byte[] after) throws IOException {
        Path file = directory.resolve(path);
        Links.refuse(directory.startsWith(projectDirectory) ? projectDirectory : directory, file);
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), before)) {
            return false;
        }
        WholeFile.removeAbandoned(directory);
        WholeFile.write(file, directory, after);
        return true;
    }
}

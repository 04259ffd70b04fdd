package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** A file that is written as a whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    /**
     * Makes a file's content that given, with the directories that it is in.
     *
     * @param partial the name, in the same directory, of the file on its way
     * @return whether anything was written: a file that has the content already is left alone
     */
    static boolean write(Path file, String partial, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(partial);
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}

package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A generated file that may stand among an author's own files, and is known again by a mark in it.
 *
 * @param file where it is
 * @param mark a text that it holds, and that nobody else would write
 * @param projectDirectory what a stranger's commit can put links into; nothing below it is written through one
 */
public record MarkedFile(Path file, String mark, Path projectDirectory) {

    /**
     * Makes the file's content that given.
     *
     * @return whether anything was written: a file that has the content already is left alone
     * @throws FileAlreadyExistsException when a file without the mark is there
     */
    public boolean write(byte[] content) throws IOException {
        Links.refuse(file.startsWith(projectDirectory) ? projectDirectory : file.getParent(), file);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs()) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.createDirectories(file.getParent());
        WholeFile.removeAbandoned(file.getParent());
        return WholeFile.write(file, file.getParent(), content);
    }

    private boolean isOurs() throws IOException {
        return Files.isRegularFile(file) && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(mark);
    }
}

package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that others write to as well, each at its end.
 *
 * @param file where it is
 */
public record SharedFile(Path file) {

    /** How many bytes it has; none where it isn't there. */
    public long size() throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : 0;
    }

    /** Writes at the end, and never through a link. */
    public void append(byte[] content) throws IOException {
        if (Links.isLink(file)) {
            throw new IOException(file + " is a link, and nothing is written through one: delete it");
        }
        Files.write(file, content, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }
}

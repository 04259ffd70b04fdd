package io.github.gsocideas.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody names on the command line, wherever it is. */
public final class GivenFile {

    /** The most that is read, in bytes: an export of a hundred pages isn't larger. */
    public static final int MAXIMUM_BYTES = 64 << 20;

    private GivenFile() {}

    /**
     * Reads it.
     *
     * @throws IOException when it isn't there, is a directory or too large, or can't be read; {@link DiskFailure#reason} says
     *     which
     */
    public static byte[] read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a directory, not a file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] content = stream.readNBytes(MAXIMUM_BYTES + 1);
            if (content.length > MAXIMUM_BYTES) {
                throw new IOException(file + " has more than " + (MAXIMUM_BYTES >> 20) + " MiB, the most that is read");
            }
            return content;
        }
    }
}

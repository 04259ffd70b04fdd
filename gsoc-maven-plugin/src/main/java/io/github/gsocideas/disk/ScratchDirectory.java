package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A directory outside of any project that is gone when it is closed. */
public final class ScratchDirectory implements AutoCloseable {

    private final Path directory;

    private ScratchDirectory(Path directory) {
        this.directory = directory;
    }

    /** Makes one. */
    public static ScratchDirectory create() throws IOException {
        return new ScratchDirectory(Files.createTempDirectory("gsoc").toRealPath());
    }

    /** Where it is. */
    public Path path() {
        return directory;
    }

    /**
     * Writes files.
     *
     * @param files content by path, with {@code /} between names
     */
    public void write(SortedMap<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a project adds to Maven itself, in {@code .mvn/extensions.xml}. */
public final class CoreExtensions {

    private CoreExtensions() {}

    /**
     * Whether the project seems to add an extension; {@code false} where the file can't be read.
     *
     * @param root the directory of the project with all its modules
     */
    public static boolean name(Path root, String artifactId) {
        Path file = root.resolve(".mvn").resolve("extensions.xml");
        try {
            return Files.isRegularFile(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(artifactId);
        } catch (IOException e) {
            return false;
        }
    }
}

package io.github.gsocideas.disk;

import java.nio.file.Files;
import java.nio.file.Path;

/** Maven's wrapper, a script that fetches Maven: whoever has it needn't have Maven. */
public final class MavenWrapper {

    private MavenWrapper() {}

    /** Whether a project has it. */
    public static boolean isIn(Path project) {
        return Files.isRegularFile(project.resolve("mvnw"));
    }
}

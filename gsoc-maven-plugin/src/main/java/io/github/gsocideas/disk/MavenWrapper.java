package io.github.gsocideas.disk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Maven's wrapper, a script that fetches Maven: whoever has it needn't have Maven. */
public final class MavenWrapper {

    private MavenWrapper() {}

    /** How a project's own is called on the running system; empty where the project has none. */
    public static Optional<String> command(Path project) {
        return command(project, project.getFileSystem().getSeparator());
    }

    /**
     * How it is called on a system; on Windows so that both of its shells take it.
     *
     * @param separator what stands between the names of a path there
     */
    static Optional<String> command(Path project, String separator) {
        boolean isWindows = separator.equals("\\");
        Path script = project.resolve(isWindows ? "mvnw.cmd" : "mvnw");
        if (!Files.isRegularFile(script)) {
            return Optional.empty();
        }
        // Where somebody has committed it on Windows, nobody may run it by its name.
        return Optional.of(isWindows || Files.isExecutable(script) ? "." + separator + "mvnw" : "sh mvnw");
    }
}

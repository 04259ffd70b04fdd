package io.github.gsocideas.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sonatype.plexus.build.incremental.DefaultBuildContext;

/** What m2e puts in the place of the build API's first version, of which this keeps all that it is told. */
final class RecordingContext extends DefaultBuildContext {

    private final List<String> told = new ArrayList<>();
    private final Path base;

    /** Takes what files are named from. */
    RecordingContext(Path base) {
        this.base = base;
    }

    /** What it was told, in turn. */
    List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void refresh(File file) {
        told.add("written " + name(file));
    }

    @Override
    public void removeMessages(File file) {
        told.add("cleared " + name(file));
    }

    @Override
    public void addMessage(File file, int line, int column, String message, int severity, Throwable cause) {
        String word = severity == SEVERITY_ERROR ? "error" : "warning";
        told.add(word + " " + name(file) + ":" + line + ":" + column + ": " + message);
    }

    private String name(File file) {
        return base.relativize(file.toPath()).toString().replace(File.separatorChar, '/');
    }
}

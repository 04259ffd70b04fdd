package io.github.gsocideas.maven;

import java.util.function.Supplier;
import org.apache.maven.execution.MavenExecutionRequest;

/**
 * What all modules of a build share. It lives in Maven's request, which goes with the build, and as Java's own types, since
 * two modules may have loaded this plugin's classes twice.
 */
final class BuildData {

    private BuildData() {}

    /**
     * What they share by a name.
     *
     * @param first what it is for the module that comes first
     */
    @SuppressWarnings("unchecked")
    static <T> T of(MavenExecutionRequest build, String name, Supplier<T> first) {
        synchronized (build) { // with -T all modules come here at once, and the request's map isn't made for that
            return (T) build.getData().computeIfAbsent(name, key -> first.get());
        }
    }
}

package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.disk.IndexFile;
import io.github.gsocideas.disk.MachineKey;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** The indexes of what is up to date, of one project and one request: where they lie, and what beside the disk they depend on. */
final class CheckIndex {

    /** Beside the local repository. */
    private static final String KEY = "gsoc-maven-plugin.key";

    private CheckIndex() {}

    /**
     * An index; empty where there is no place for it, or where it can't be known which plugin this is.
     *
     * @param name tells it from other indexes of the same request
     */
    static Optional<IndexFile> of(String name, CheckRequest request, GoalExecution execution) {
        MavenProject project = execution.project();
        File repository = execution.request().getLocalRepositoryPath();
        List<Artifact> plugin =
                execution.mojo().getMojoDescriptor().getPluginDescriptor().getArtifacts();
        if (project.getFile() == null || repository == null || plugin == null || plugin.isEmpty()) {
            return Optional.empty();
        }
        // A file of its own for each request, of which a build may have more than one; another plugin's is of no use.
        String ofRequest = Integer.toHexString(request.words().hashCode());
        return Optional.of(new IndexFile(
                Path.of(project.getBuild().getDirectory(), "gsoc-index", name + "-" + ofRequest + ".index"),
                new MachineKey(repository.toPath().toAbsolutePath().resolveSibling(KEY)),
                IndexFile.joined(Stream.concat(environment(plugin), request.words().stream()))));
    }

    /** What a check's verdict comes from beside the request: the plugin with its libraries, and what of Java they use. */
    private static Stream<String> environment(List<Artifact> plugin) {
        return Stream.concat(
                Stream.of("java.version", "sun.jnu.encoding").map(name -> name + "=" + System.getProperty(name)),
                plugin.stream()
                        .map(artifact ->
                                artifact.getId() + "=" + artifact.getFile().length() + "@"
                                        + artifact.getFile().lastModified())
                        .sorted());
    }
}

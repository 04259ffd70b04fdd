package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.disk.MachineKey;
import io.github.gsocideas.disk.UpToDateIndex;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The index of what is up to date, of one project and one request: where it lies, and what beside the disk it depends on. */
final class CheckIndex {

    /** Beside the local repository. */
    private static final String KEY = "gsoc-maven-plugin.key";

    private CheckIndex() {}

    /** The index; empty where there is no place for it, or where it can't be known which plugin this is. */
    static Optional<UpToDateIndex> of(CheckRequest request, MavenSession session, MojoExecution execution) {
        MavenProject project = session.getCurrentProject();
        File repository = session.getRequest().getLocalRepositoryPath();
        List<Artifact> plugin =
                execution.getMojoDescriptor().getPluginDescriptor().getArtifacts();
        if (project.getFile() == null || repository == null || plugin == null || plugin.isEmpty()) {
            return Optional.empty();
        }
        String fingerprint = Stream.concat(environment(plugin), request.words().stream())
                .map(word ->
                        word.length() + ":" + word) // no word can look like the end of one and the beginning of another
                .collect(Collectors.joining());
        Path directory = Path.of(project.getBuild().getDirectory(), "gsoc-index");
        return Optional.of(new UpToDateIndex(
                directory.resolve(name(fingerprint)),
                new MachineKey(repository.toPath().toAbsolutePath().resolveSibling(KEY)),
                fingerprint));
    }

    /** A file of its own for each request, of which a build may have more than one. */
    private static String name(String fingerprint) {
        return "checked-" + Integer.toHexString(fingerprint.hashCode()) + ".index";
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

package io.github.gsocideas.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.Repository;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * The repository that Maven takes everything from unless it is told another. What settings say of it is passed over: a mirror
 * may be one that only this machine reaches.
 */
final class CentralRepository {

    private static final String SUPER_POM = "org/apache/maven/model/pom-4.0.0.xml";

    private CentralRepository() {}

    /**
     * Its address, without a slash at the end.
     *
     * @param property what Maven's own property for it says, which there is from Maven 4 on; {@code null} before
     * @param project whose model has the address where Maven's POM has a property in its place
     */
    static Optional<String> address(String property, MavenProject project) {
        return address(MavenProject.class.getClassLoader(), property, project);
    }

    /** Likewise, by the classes of a Maven. */
    static Optional<String> address(ClassLoader maven, String property, MavenProject project) {
        return inSuperPom(maven)
                .filter(address -> !address.contains("${"))
                .or(() -> Optional.ofNullable(property))
                .or(() -> in(project.getModel()))
                .map(address -> address.replaceFirst("/+$", ""));
    }

    /** The address in the POM that all others inherit from, as Maven brings it. */
    private static Optional<String> inSuperPom(ClassLoader maven) {
        try (InputStream pom = maven.getResourceAsStream(SUPER_POM)) {
            return pom == null ? Optional.empty() : in(new MavenXpp3Reader().read(pom));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlPullParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> in(Model model) {
        return model.getRepositories().stream()
                .filter(repository -> repository.getId().equals("central"))
                .map(Repository::getUrl)
                .findFirst();
    }
}

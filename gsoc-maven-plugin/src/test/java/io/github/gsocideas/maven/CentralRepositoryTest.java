package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.Repository;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CentralRepositoryTest {

    private static final String PROPERTY = "https://property.example.org/maven2";

    @TempDir
    private Path classes;

    @Test
    void thePomThatAllInheritFromSaysIt() throws Exception {
        writeSuperPom("https://maven.example.org/maven2/");

        assertThat(address(PROPERTY, project("https://mirror.example.org")))
                .contains("https://maven.example.org/maven2");
    }

    @Test
    void whereThatPomNamesAPropertyThePropertySaysIt() throws Exception {
        writeSuperPom("${maven.repo.central}");

        assertThat(address(PROPERTY, project("https://mirror.example.org"))).contains(PROPERTY);
    }

    @Test
    void withoutEitherTheProjectSaysIt() throws Exception {
        assertThat(address(null, project("https://maven.example.org/maven2/")))
                .contains("https://maven.example.org/maven2");
    }

    @Test
    void nobodyMaySayIt() throws Exception {
        assertThat(address(null, new MavenProject(new Model()))).isEmpty();
    }

    @Test
    void theMavenThatRunsSaysIt() {
        assertThat(CentralRepository.address(null, new MavenProject(new Model()))
                        .orElseThrow())
                .startsWith("https://")
                .doesNotEndWith("/");
    }

    private Optional<String> address(String property, MavenProject project) throws Exception {
        try (URLClassLoader maven =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            return CentralRepository.address(maven, property, project);
        }
    }

    private void writeSuperPom(String address) throws Exception {
        Path pom = classes.resolve("org/apache/maven/model/pom-4.0.0.xml");
        Files.createDirectories(pom.getParent());
        Files.writeString(pom, """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <repositories>
                    <repository>
                      <id>central</id>
                      <url>%s</url>
                    </repository>
                  </repositories>
                </project>
                """.formatted(address));
    }

    private static MavenProject project(String central) {
        Repository repository = new Repository();
        repository.setId("central");
        repository.setUrl(central);
        Model model = new Model();
        model.addRepository(repository);
        return new MavenProject(model);
    }
}

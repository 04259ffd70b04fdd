package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RepositoryPathsTest {

    @TempDir
    private Path repository;

    private Path project;
    private RepositoryPaths paths;

    @BeforeEach
    void repository() throws Exception {
        Files.createDirectories(repository.resolve(".git"));
        project = Files.createDirectories(repository.resolve("site"));
        Files.createDirectories(project.resolve("ideas/net"));
        Files.writeString(project.resolve("ideas/a.yaml"), "project: 😀\r\n");
        Files.writeString(project.resolve("ideas/net/b.md"), "# B\n");
        Files.writeString(project.resolve("pom.xml"), "");
        paths = paths(project, Optional.of(project.resolve("pom.xml")));
    }

    private RepositoryPaths paths(Path base, Optional<Path> pom) {
        return new RepositoryPaths(
                new IdeaFiles(project.resolve("ideas"), List.of("**/*.yaml", "**/*.md"), List.of(), project, base),
                pom);
    }

    @Test
    void aFileIsNamedFromTheRepositorysRootWhereverMavenWasCalled() {
        assertThat(paths.path("ideas/a.yaml")).isEqualTo("site/ideas/a.yaml");
        assertThat(paths(repository, Optional.empty()).path("site/ideas/a.yaml"))
                .isEqualTo("site/ideas/a.yaml");
        assertThat(paths.directory()).isEqualTo("site/ideas");
    }

    @Test
    void aFileNamedFromTheProjectIsFoundToo() {
        assertThat(paths(repository, Optional.empty()).path("pom.xml")).isEqualTo("site/pom.xml");
    }

    @Test
    void whatIsAboutADirectoryIsShownAtThePom() {
        assertThat(paths.path("ideas")).isEqualTo("site/pom.xml");
        assertThat(paths(project, Optional.empty()).path("ideas")).isEqualTo("site/ideas");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // which has no such names
    void aNameThatIsEscapedInAFindingIsTheFilesOwn() throws Exception {
        Files.writeString(project.resolve("ideas/new\nline.yaml"), "");

        assertThat(paths.path("ideas/new⏎line.yaml")).isEqualTo("site/ideas/new\nline.yaml");
    }

    @Test
    void theIdeaFilesAreAllOfThem() {
        assertThat(paths.ideas()).containsExactly("site/ideas/a.yaml", "site/ideas/net/b.md");
    }

    @Test
    void aTextIsAsItStandsOnTheDisk() throws Exception {
        Files.write(project.resolve("ideas/c.yaml"), new byte[] {'a', (byte) 0xFF});

        assertThat(paths.text("site/ideas/a.yaml")).contains("project: 😀\r\n");
        assertThat(paths.text("site/ideas/c.yaml"))
                .contains(new String(new byte[] {'a', (byte) 0xFF}, StandardCharsets.UTF_8));
        assertThat(paths.text("site/ideas")).isEmpty();
        assertThat(paths.text("site/ideas/none.yaml")).isEmpty();
    }
}

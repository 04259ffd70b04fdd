package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryFilesTest {

    @TempDir
    private Path repository;

    private RepositoryFiles files;

    @BeforeEach
    void files() throws Exception {
        Files.createDirectories(repository.resolve(".git"));
        Path project = Files.createDirectories(repository.resolve("site"));
        Files.createDirectories(project.resolve("ideas/img"));
        Files.writeString(project.resolve("ideas/b.md"), "b");
        Files.writeString(repository.resolve("README.md"), "r");
        files = RepositoryFiles.of(
                new IdeaFiles(project.resolve("ideas"), List.of(), List.of(), project, project), new Sights());
    }

    @Test
    void filesAndDirectoriesOfTheRepositoryAreThere() {
        for (String path : List.of("b.md", "./b.md", "img/", "img", "../../README.md", "..")) {
            assertThat(files.missing("ideas/a.md", path)).isEmpty();
        }
    }

    @Test
    void aFileThatIsNotThereIsNamedAsFilesAreInFindings() {
        assertThat(files.missing("ideas/a.md", "../docs/x.md")).contains("no file is at docs/x.md");
    }

    @Test
    void aPathAboveTheRepositoryIsNone() {
        assertThat(files.missing("ideas/a.md", "../../../x")).contains("'../../../x' leads out of the repository");
    }

    @Test
    void whatIsNoPathIsNotLookedFor() {
        assertThat(files.missing("ideas/a.md", "a\0b")).isEmpty();
    }
}

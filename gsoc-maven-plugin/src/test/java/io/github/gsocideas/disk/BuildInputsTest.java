package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildInputsTest {

    @TempDir
    private Path root;

    private Path project;

    @BeforeEach
    void makeDirectories() throws IOException {
        project = root.resolve("project");
        for (String name :
                List.of("project/ideas/deep", "project/mentors", "project/target", "project/.git", "schemas")) {
            Files.createDirectories(root.resolve(name));
        }
        Files.createFile(root.resolve("schemas/idea.schema.json"));
    }

    @Test
    void allOfTheProjectIsReadButForOutputAndWhatIsHidden() {
        assertThat(BuildInputs.find(project, project.resolve("target"), List.of("ideas", "google-idea")))
                .containsExactly(project, project.resolve("ideas"), project.resolve("mentors"));
    }

    @Test
    void besideASchemaElsewhereIsWhatItRefersTo() {
        assertThat(BuildInputs.find(project, project.resolve("target"), List.of("../schemas/idea.schema.json")))
                .contains(root.resolve("schemas"));
    }
}

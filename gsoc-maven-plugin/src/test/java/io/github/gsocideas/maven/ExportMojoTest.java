package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.matches;
import static org.mockito.Mockito.verify;

import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
class ExportMojoTest {

    @Inject
    private MavenSession session;

    @Inject
    private Log log;

    @BeforeEach
    void buildInTheProjectsFolder() {
        HarnessSession.buildInProject(session);
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "export")
    @MojoParameter(name = "exportDirectory", value = "target/export")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void theIdeasAreWrittenAsDataAndAsTables(ExportMojo goal) throws Exception {
        goal.execute();

        Path directory = Path.of(MojoExtension.getBasedir(), "target/export");
        assertThat(directory.resolve("ideas.json")).content().contains("\"file\": \"ideas/");
        assertThat(directory.resolve("ideas.csv")).content().startsWith("\uFEFF\"file\",\"line\",\"project\",");
        assertThat(directory.resolve("mentors.json")).isNotEmptyFile();
        assertThat(directory.resolve("mentors.csv")).isNotEmptyFile();
        verify(log)
                .info(matches("export: target/export/ideas\\.json, ideas\\.csv \\(1 idea\\), "
                        + "mentors\\.json, mentors\\.csv \\([0-9]+ mentors?\\)"));
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "export")
    @MojoParameter(name = "exportDirectory", value = "target/export")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void nothingIsWrittenOfIdeasWithAnError(ExportMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 error in 1 of 1 file");

        assertThat(Path.of(MojoExtension.getBasedir(), "target/export")).doesNotExist();
    }
}

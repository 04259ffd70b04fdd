package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.startsWith;
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
class PreviewMojoTest {

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
    @InjectMojo(goal = "preview")
    @MojoParameter(name = "previewDirectory", value = "target/preview")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void thePageIsWrittenWithItsStyle(PreviewMojo goal) throws Exception {
        goal.execute();

        Path directory = Path.of(MojoExtension.getBasedir(), "target/preview");
        assertThat(directory.resolve("index.html")).content().contains("<h1>Ideas/2026</h1>");
        assertThat(directory.resolve("preview.css")).isNotEmptyFile();
        verify(log).info("preview: target/preview/index.html (1 idea)");
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "preview")
    @MojoParameter(name = "previewDirectory", value = "target/preview")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void thePageIsWrittenThoughSomethingIsFound(PreviewMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 error in 1 of 1 file");

        verify(log).error(startsWith("ideas/idea.yaml:1:1: field 'steps' is missing"));
        assertThat(Path.of(MojoExtension.getBasedir(), "target/preview/index.html"))
                .content()
                .contains("not filled in yet", "field &#39;steps&#39; is missing");
    }
}

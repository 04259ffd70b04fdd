package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a drafted schema goes, and what the goal says of it. */
@MojoTest
class ImportSchemaMojoTest {

    @Inject
    private Log log;

    @Inject
    private MavenSession session;

    @BeforeEach
    void buildInTheProject() {
        HarnessSession.buildInProject(session);
        when(session.getCurrentProject()).thenReturn(new MavenProject());
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "import-schema")
    @MojoParameter(name = "from", value = "page.txt")
    @MojoParameter(name = "schemaFile", value = "target/drafted/idea.schema.json")
    void aSchemaIsWrittenAndWhatIsSaidOfItIsShort(ImportSchemaMojo goal) throws Exception {
        Path file = Path.of(MojoExtension.getBasedir(), "target/drafted/idea.schema.json");
        Files.deleteIfExists(file);

        goal.execute();

        assertThat(file).content().contains("\"x-template\": \"GSoC Project\"");
        verify(log)
                .info(
                        "the template is 'GSoC Project', since most values on the page are given to it, and no other is called"
                                + " with parameters");
        verify(log).info(startsWith("target/drafted/idea.schema.json is written, as a start to be edited; "));
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "import-schema")
    @MojoParameter(name = "from", value = "page.txt")
    @MojoParameter(name = "schemaFile", value = "page.txt")
    void aFileThatIsThereIsLeft(ImportSchemaMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("page.txt is there already, and is left as it is: name another file with"
                        + " -Dgsoc.schemaFile=draft.schema.json");
    }
}

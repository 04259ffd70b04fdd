package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The goals that help while writing: new, schema and describe. */
@MojoTest
class WritingMojosTest {

    @Inject
    private Log log;

    @Inject
    private MavenSession session;

    @BeforeEach
    void buildInAnEmptyFolder() throws IOException {
        HarnessSession.buildInProject(session);
        Path target = file("target/writing");
        if (Files.exists(target)) {
            try (Stream<Path> files = Files.walk(target)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "new")
    @MojoParameter(name = "title", value = "A bot that answers mail")
    @MojoParameter(name = "ideasDirectory", value = "target/writing")
    void aSecondIdeaOfATitleIsRefused(NewMojo goal) throws Exception {
        goal.execute();

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "target/writing/a-bot-that-answers-mail.yaml has the title 'A bot that answers mail' already;"
                                + " fill that one in, or give another title with -Dgsoc.title");
        assertThat(file("target/writing/a-bot-that-answers-mail.yaml"))
                .content()
                .startsWith("# Title of the project, on one line\nproject: A bot that answers mail\n");
        verify(log).info(startsWith("target/writing/a-bot-that-answers-mail.yaml is written: fill in its fields"));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "new")
    @MojoParameter(name = "title", value = "A bot: that answers mail")
    @MojoParameter(name = "ideasDirectory", value = "target/writing")
    void anIdeaWhoseNameIsTakenIsAnotherFile(NewMojo goal) throws Exception {
        Files.createDirectories(file("target/writing"));
        Files.writeString(file("target/writing/a-bot-that-answers-mail.yaml"), "project: A bot, that answers mail\n");

        goal.execute();

        assertThat(file("target/writing/a-bot-that-answers-mail-2.yaml")).exists();
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "new")
    @MojoParameter(name = "title", value = "A bot that answers mail")
    @MojoParameter(name = "format", value = "md")
    @MojoParameter(name = "ideasDirectory", value = "target/writing")
    void anIdeaIsWrittenAsMarkdown(NewMojo goal) throws Exception {
        goal.execute();

        assertThat(file("target/writing/a-bot-that-answers-mail.md")).content().startsWith("---\n# Title");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "new")
    void anIdeaWithoutATitleIsRefused(NewMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("the idea has no title: say it with -Dgsoc.title=\"A bot that answers mail\"");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "new")
    @MojoParameter(name = "title", value = "A bot\nthat answers")
    void aTitleOfTwoLinesIsRefused(NewMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("the title given by -Dgsoc.title must be one line of text");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "new")
    @MojoParameter(name = "title", value = "A bot")
    @MojoParameter(name = "format", value = "toml")
    void aFormatThatIsNoneIsRefused(NewMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<format>toml</format> is neither yaml nor md");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "schema")
    @MojoParameter(name = "schemaFile", value = "target/writing/idea.schema.json")
    void theSchemaIsWrittenOnceAndForAll(SchemaMojo goal) throws Exception {
        goal.execute();
        goal.execute();

        assertThat(file("target/writing/idea.schema.json"))
                .content()
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
                .endsWith("}\n")
                .doesNotContain("gsocideas.github.io", "\r");
        verify(log).info(startsWith("target/writing/idea.schema.json: written anew"));
        verify(log).info(startsWith("target/writing/idea.schema.json: unchanged"));
    }

    @Test
    @Basedir("/projects/organisation")
    @InjectMojo(goal = "schema")
    @MojoParameter(name = "schema", value = "club-task.schema.json")
    @MojoParameter(name = "schemaFile", value = "club-task.schema.json")
    void aSchemaOfOnesOwnIsNotOverwritten(SchemaMojo goal) throws Exception {
        String before = Files.readString(file("club-task.schema.json"));

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("club-task.schema.json is there, and gsoc:schema hasn't written it");

        assertThat(file("club-task.schema.json")).hasContent(before);
    }

    @Test
    @Basedir("/projects/organisation")
    @InjectMojo(goal = "describe")
    @MojoParameter(name = "schema", value = "club-task.schema.json")
    void theRecordInUseIsDescribed(DescribeMojo goal) throws Exception {
        goal.execute();

        verify(log).info("Task of a club");
        verify(log).info("reason (required)");
    }

    private static Path file(String path) {
        return Path.of(MojoExtension.getBasedir()).resolve(path);
    }
}

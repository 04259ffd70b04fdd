package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the goal says of its parameters, and of a directory that isn't the repository's root. */
@MojoTest
class InitMojoTest {

    @Inject
    private Log log;

    @Inject
    private MavenSession session;

    @BeforeEach
    void buildInTheProject() {
        HarnessSession.buildInProject(session);
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "init")
    @MojoParameter(name = "page", value = "Template:Ideas")
    void aPageOfNoContentIsRefused(InitMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<page>Template:Ideas</page>: a page in the namespace 'template' isn't one of content");
        assertThat(file("mvnw")).doesNotExist();
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "init")
    @MojoParameter(name = "from", value = "missing.txt")
    void aPageThatCanNotBeReadLeavesNothingBehind(InitMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageEndingWith("missing.txt is not there");
        assertThat(file("mvnw")).doesNotExist();
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "init")
    @MojoParameter(name = "dryRun", value = "true")
    void aDryRunListsWhatWouldBeWrittenAndWritesNothing(InitMojo goal) throws Exception {
        goal.execute();

        verify(log).info("would write mvnw");
        verify(log).info("pom.xml is there, and is left");
        verify(log).info("nothing is written, since this is a dry run");
        assertThat(file("mvnw")).doesNotExist();
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "init")
    @MojoParameter(name = "dryRun", value = "true")
    void withIdeasThereIsNoNeedOfAnExample(InitMojo goal) throws Exception {
        goal.execute();

        verify(log).info("ideas has files in it, so no example is written");
    }

    @Test
    @Basedir("/projects/harbour")
    @InjectMojo(goal = "init")
    @MojoParameter(name = "schema", value = "harbour.schema.json")
    @MojoParameter(name = "dryRun", value = "true")
    void whatTheFirstBuildWillFindIsToldBeforehand(InitMojo goal) throws Exception {
        goal.execute();

        verify(log).info("CONTRIBUTING.md is not written: contributing.md is there, and is left");
        verify(log)
                .warn("ideas/example.yaml:5:1: field 'reason' is missing; write N/A to leave it out on purpose"
                        + " [missing-field], and the schema gives no valid example of it");
        verify(log)
                .warn(
                        "field 'mentor' must be the name of a file in mentors/*.md, without its extension, and a build fails"
                                + " until it is there");
        verify(log).warn("the schema asks for at least 2 ideas, and a build fails until they are there");
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "init")
    @MojoParameter(name = "schema", value = "../harbour/harbour.schema.json")
    void aSchemaOutsideOfTheFolderIsRefusedThoughMavenKnowsItsDirectory(InitMojo goal) {
        session.getRequest()
                .setMultiModuleProjectDirectory(file("..").normalize().toFile());

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("<schema>../harbour/harbour.schema.json</schema> is outside of ")
                .hasMessageEndingWith(", where nobody else's build finds it: copy it into that directory");
        assertThat(file("mvnw")).doesNotExist();
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "init")
    @MojoParameter(name = "ideasDirectory", value = "proposals")
    void anotherIdeasDirectoryIsRefused(InitMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("<ideasDirectory>")
                .hasMessageEndingWith(" and no other; leave the setting out, and move the ideas there");
        assertThat(file("mvnw")).doesNotExist();
    }

    private static Path file(String path) {
        return Path.of(MojoExtension.getBasedir()).resolve(path);
    }
}

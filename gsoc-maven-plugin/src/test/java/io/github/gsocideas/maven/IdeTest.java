package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sonatype.plexus.build.incremental.BuildContext;

/** An IDE is told what is found, and what is written; the command line isn't told twice. */
@MojoTest
class IdeTest {

    private static final String MISSING_STEPS =
            "field 'steps' is missing: necessary steps to accomplish the project goal;"
                    + " write N/A to leave it out on purpose [missing-field]";

    @Inject
    private PlexusContainer container;

    @Inject
    private Log log;

    @Inject
    private MavenSession session;

    private RecordingContext ide;

    /** As m2e does, this puts a context of its own in the place of the build API's first version. */
    @BeforeEach
    void buildInAnIde() {
        Path basedir = Path.of(MojoExtension.getBasedir());
        when(session.getExecutionRootDirectory()).thenReturn(basedir.toString());
        when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest());
        ide = new RecordingContext(basedir);
        container.addComponent(ide, BuildContext.class, "default");
        container.addComponent(new DefaultBuildContext(ide), org.codehaus.plexus.build.BuildContext.class, "default");
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "validate")
    void aFindingIsAMessageAtItsPlaceAndStaysInTheLog(ValidateMojo goal) {
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);

        assertThat(ide.told())
                .containsSubsequence("cleared ideas/idea.yaml", "error ideas/idea.yaml:1:1: " + MISSING_STEPS);
        verify(log).error("ideas/idea.yaml:1:1: " + MISSING_STEPS);
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "missingFields", value = "warn")
    void aWarningIsOneThereToo(ValidateMojo goal) throws Exception {
        goal.execute();

        assertThat(ide.told()).contains("warning ideas/idea.yaml:1:1: " + MISSING_STEPS);
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    void whatWasShownAtAFileBeforeIsTakenAwayWhereNothingIsFound(ValidateMojo goal) throws Exception {
        goal.execute();

        assertThat(ide.told())
                .contains("cleared ideas", "cleared ideas/idea.yaml")
                .allMatch(line -> line.startsWith("cleared "))
                .doesNotHaveDuplicates();
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "page", value = "Ideas")
    @MojoParameter(name = "outputDirectory", value = "target/ide")
    @MojoParameter(name = "attach", value = "false")
    void eachFileThatIsWrittenIsNamedAndNoneThatIsLeftAlone(GenerateMojo goal) throws Exception {
        Path page = Path.of(MojoExtension.getBasedir(), "target/ide/wikitext/Ideas.wiki");
        Files.deleteIfExists(page);
        goal.execute();
        assertThat(ide.told()).contains("written target/ide/wikitext/Ideas.wiki");

        int before = ide.told().size();
        goal.execute();

        assertThat(ide.told().subList(before, ide.told().size())).noneMatch(line -> line.startsWith("written "));
    }

    @Test
    @Basedir("/projects/organisation")
    void aFindingAboutAFileOfTheProjectThatIsNoIdeaIsShownThere() {
        Path base = Path.of(MojoExtension.getBasedir());
        Ide behind = Ide.behind(new DefaultBuildContext(ide), ide, base.resolve("elsewhere"), base)
                .orElseThrow();

        behind.show(
                List.of(
                        Finding.error("type", "club-task.schema.json", new Position(3, 5), "one", "mend it"),
                        Finding.error("type", "club-task.schema.json", new Position(4, 5), "two", "")),
                finding -> true);

        assertThat(ide.told())
                .containsExactly(
                        "cleared club-task.schema.json",
                        "error club-task.schema.json:3:5: one; mend it [type]",
                        "error club-task.schema.json:4:5: two [type]");
    }

    @Test
    void theCommandLineIsNoIde() {
        BuildContext first = new org.sonatype.plexus.build.incremental.DefaultBuildContext();

        assertThat(Ide.behind(new DefaultBuildContext(first), first)).isEmpty();
    }
}

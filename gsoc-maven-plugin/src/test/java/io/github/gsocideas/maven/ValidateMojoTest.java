package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
class ValidateMojoTest {

    private static final String MISSING_STEPS =
            "ideas/idea.yaml:1:1: field 'steps' is missing: necessary steps to accomplish the project goal;"
                    + " write N/A to leave it out on purpose [missing-field]";

    @Inject
    private Log log;

    @Inject
    private MavenSession session;

    @BeforeEach
    void buildInTheProjectsFolder() {
        HarnessSession.buildInProject(session);
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    void completeIdeasPass(ValidateMojo goal) throws Exception {
        goal.execute();

        verify(log).info("no findings in 1 file");
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "validate")
    void aMissingFieldFailsTheBuildAndIsNamed(ValidateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 error in 1 of 1 file");

        verify(log).error(MISSING_STEPS);
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "missingFields", value = "warn")
    void aDraftPassesWithAWarning(ValidateMojo goal) throws Exception {
        goal.execute();

        verify(log).warn(MISSING_STEPS);
        verify(log).info("1 warning in 1 of 1 file");
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "missingFields", value = "warn")
    void aWarningIsSeenWhereMavenPrintsOnlyErrors(ValidateMojo goal) throws Exception {
        when(log.isWarnEnabled()).thenReturn(false);

        goal.execute();

        verify(log).error("(warning) " + MISSING_STEPS);
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "missingFields", value = "warn")
    @MojoParameter(name = "failOnWarnings", value = "true")
    void aWarningFailsTheBuildWhereAskedFor(ValidateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 warning in 1 of 1 file");

        verify(log).error(MISSING_STEPS);
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "missingFields", value = "ignore")
    void aWordThatIsNoneForMissingFieldsIsRefused(ValidateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<missingFields>ignore</missingFields> is neither fail nor warn");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "pages", value = "directory")
    void aWordThatIsNoneForPagesIsRefused(ValidateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<pages>directory</pages> is neither one nor directories");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "pages", value = "directories")
    @MojoParameter(name = "page", value = "Ideas [draft]")
    void theTitleOfPagesBelowItIsJudgedAsGenerateJudgesIt(ValidateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<page>Ideas [draft]</page>: a page's title can't hold '['");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "schema", value = "googel-idea")
    void aNameThatIsNoSchemasIsRefused(ValidateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<schema>googel-idea</schema> is neither a file in " + MojoExtension.getBasedir()
                        + " nor a schema that comes with the plugin: those are google-idea, gsoc-project;"
                        + " did you mean google-idea?");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "schema", value = "google-idea")
    void aSchemaIsChosenByItsName(ValidateMojo goal) {
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);

        verify(log)
                .error(
                        "ideas/idea.yaml:1:1: field 'mentors' is missing: who could mentor the project: a text, or a list of"
                                + " people [missing-field]");
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "skip", value = "true")
    void nothingIsReadWhereAllGoalsAreSkipped(ValidateMojo goal) throws Exception {
        goal.execute();

        verify(log).info("skipped");
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "skipValidate", value = "true")
    void nothingIsReadWhereTheGoalIsSkipped(ValidateMojo goal) throws Exception {
        goal.execute();

        verify(log).info("skipped");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "ideasDirectory", value = "idea")
    void aMistypedDirectoryIsRefused(ValidateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageMatching("the ideas directory .*idea is not there; .*-Dgsoc.ideasDirectory");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "excludes", value = "**/idea.*")
    void aDirectoryWithoutAnIdeaIsRefused(ValidateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageMatching(
                        "there is no idea in .*: all that is like \\*\\*/\\*.yaml, .* \\(1 file\\) is taken out by"
                                + " <excludes>: \\*\\*/idea.\\*");
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "missingFields", value = "warn")
    void aSecondGoalOfTheSameProjectSaysNothingTwice(ValidateMojo goal) throws Exception {
        goal.setPluginContext(new HashMap<>());

        goal.execute();
        goal.execute();

        verify(log, times(1)).warn(MISSING_STEPS);
    }
}

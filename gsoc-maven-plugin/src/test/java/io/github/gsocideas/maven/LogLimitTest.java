package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
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
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of very many findings the log names the first, and counts the others. */
@MojoTest
class LogLimitTest {

    private static final int IDEAS = 60;

    /** Each idea has 21 warnings, of which the last one counts nine. */
    private static final String OTHERS = "and 1160 more findings in 56 files; mend those above first";

    @Inject
    private Log log;

    @Inject
    private MavenSession session;

    @BeforeEach
    void buildManyIdeasWithManyWarnings() throws IOException {
        HarnessSession.buildInProject(session);
        when(log.isWarnEnabled()).thenReturn(true);
        // Nobody wants to see them in the log of this build.
        doNothing().when(log).warn(anyString());
        doNothing().when(log).error(anyString());
        Path ideas = Files.createDirectories(Path.of(MojoExtension.getBasedir(), "target/many/ideas"));
        Files.deleteIfExists(ideas.resolve("z.yaml"));
        for (int i = 10; i < 10 + IDEAS; i++) {
            Files.writeString(ideas.resolve("a" + i + ".yaml"), """
                    project: A project %d
                    date: 2026-11-22
                    contact: Wei Liu
                    difficulty: High
                    skills: N/A
                    desc: "%s"
                    outcomes: N/A
                    steps: N/A
                    references: N/A
                    """.formatted(i, "a " + "~~~~ ".repeat(29)));
        }
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "ideasDirectory", value = "target/many/ideas")
    void warningsBeyondTheLimitAreCountedByAWarning(ValidateMojo goal) throws Exception {
        goal.execute();

        verify(log, times(FindingsLog.MOST)).warn(contains("ideas/a"));
        verify(log).warn(OTHERS);
        verify(log, never()).error(anyString());
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "ideasDirectory", value = "target/many/ideas")
    @MojoParameter(name = "failOnWarnings", value = "true")
    void warningsThatFailTheBuildAreCountedByAnError(ValidateMojo goal) {
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);

        verify(log, times(FindingsLog.MOST)).error(contains("ideas/a"));
        verify(log).error(OTHERS);
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "ideasDirectory", value = "target/many/ideas")
    @MojoParameter(name = "maxFindings", value = "7")
    void theLimitMayBeAnother(ValidateMojo goal) throws Exception {
        goal.execute();

        verify(log, times(7)).warn(contains("ideas/a"));
        verify(log).warn("and 1253 more findings in 60 files; mend those above first");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "ideasDirectory", value = "target/many/ideas")
    @MojoParameter(name = "reports", value = "summary")
    @MojoParameter(name = "reportDirectory", value = "target/many/reports")
    void whereThereAreReportsTheyAreNamed(ValidateMojo goal) throws Exception {
        goal.execute();

        verify(log).warn(OTHERS + "; more are in target/many/reports");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "maxFindings", value = "0")
    void aLimitBelowOneIsRefused(ValidateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<maxFindings>0</maxFindings> is less than one");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "ideasDirectory", value = "target/many/ideas")
    void anErrorIsNamedHoweverManyWarningsComeBeforeIt(ValidateMojo goal) throws Exception {
        Files.writeString(Path.of(MojoExtension.getBasedir(), "target/many/ideas/z.yaml"), "");

        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);

        verify(log).error(contains("ideas/z.yaml:1:1: the file is empty"));
        verify(log).warn("and 1161 more findings in 56 files; mend those above first");
    }
}

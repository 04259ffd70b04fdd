package io.github.gsocideas.maven;

import static org.mockito.Mockito.when;

import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;

/** The session that the harness gives a goal: a mock that knows no directory by itself. */
final class HarnessSession {

    private HarnessSession() {}

    /** Lets it be of a build in the test's project. */
    static void buildInProject(MavenSession session) {
        when(session.getExecutionRootDirectory()).thenReturn(MojoExtension.getBasedir());
        when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest());
    }
}

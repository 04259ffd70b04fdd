package io.github.gsocideas.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks every idea file against the schema, and all of them against each other, prints what is wrong, writes
 * the reports of it that are asked for, and fails the build if anything is.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AbstractIdeasMojo {

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.validate.skip", defaultValue = "false")
    private boolean skipValidate;

    @Override
    boolean isSkipped() {
        return skipValidate;
    }

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        ProjectCheck check = projectCheck();
        if (!check.isUpToDate()) {
            check.passed();
        }
    }
}

package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.preview.PreviewPage;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the ideas as <code>validate</code> does, and writes a page that shows them in a browser as the wiki will, with what
 * is wrong beside the field that it is about. The page is written whatever is found; only then does the build fail, if it does.
 *
 * @since 0.1.0
 */
@Mojo(name = "preview", requiresProject = false, threadSafe = true)
public final class PreviewMojo extends AbstractIdeasMojo {

    /**
     * Where the page is written. A file there that this goal hasn't written is never overwritten.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "gsoc.previewDirectory",
            defaultValue = "${project.build.directory}/gsoc/preview",
            required = true)
    private File previewDirectory;

    /**
     * Whether the page is opened in the browser.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.open", defaultValue = "false")
    private boolean open;

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.preview.skip", defaultValue = "false")
    private boolean skipPreview;

    @Override
    boolean isSkipped() {
        return skipPreview;
    }

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        ToldIdeas told = projectCheck().told();
        write(told.ideas());
        told.end(getLog());
    }

    private void write(CheckedIdeas checked) throws MojoExecutionException {
        Path directory = outputDirectory(previewDirectory);
        new BuildOutput(this)
                .writeBesideOthers(directory, "previewDirectory", PreviewPage.files(checked, previewSettings()));
        getLog().info("preview: " + displayName(directory.resolve(PreviewPage.FILE)) + " ("
                + new Quantity(checked.ideas(), "idea") + ")");
        if (open) {
            Browser.of(System.getProperty("os.name"))
                    .open(directory.resolve(PreviewPage.FILE).toUri(), getLog());
        }
    }
}

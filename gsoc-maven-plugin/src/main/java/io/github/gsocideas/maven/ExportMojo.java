package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.exporting.ExportedIdeas;
import io.github.gsocideas.finding.Quantity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the ideas as <code>validate</code> does, then writes them as data for other tools: <code>ideas.json</code> and
 * <code>ideas.csv</code>, and of the people in them <code>mentors.json</code> and <code>mentors.csv</code>. Texts are as their
 * authors wrote them. In the tables for spreadsheets, a cell that would be calculated has an apostrophe before it.
 *
 * @since 0.1.0
 */
@Mojo(name = "export", requiresProject = false, threadSafe = true)
public final class ExportMojo extends AbstractIdeasMojo {

    /**
     * Where the files are written. A file there that this goal hasn't written is never overwritten.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "gsoc.exportDirectory",
            defaultValue = "${project.build.directory}/gsoc/export",
            required = true)
    private File exportDirectory;

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.export.skip", defaultValue = "false")
    private boolean skipExport;

    @Override
    boolean isSkipped() {
        return skipExport;
    }

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        ExportedIdeas exported = read(checkedIdeas());
        Path directory = outputDirectory(exportDirectory);
        new BuildOutput(this).writeBesideOthers(directory, "exportDirectory", exported.files());
        getLog().info("export: " + displayName(directory) + "/" + ExportedIdeas.IDEAS_JSON + ", "
                + ExportedIdeas.IDEAS_CSV + " (" + new Quantity(exported.ideas().size(), "idea") + "), "
                + ExportedIdeas.MENTORS_JSON + ", " + ExportedIdeas.MENTORS_CSV + " ("
                + new Quantity(exported.mentors().size(), "mentor") + ")");
    }

    private ExportedIdeas read(CheckedIdeas checked) throws MojoExecutionException {
        try {
            return ExportedIdeas.read(request(), checked.schema(), checked.findings());
        } catch (IOException e) {
            throw new MojoExecutionException("the ideas can't be read once more: " + DiskFailure.reason(e), e);
        }
    }
}
